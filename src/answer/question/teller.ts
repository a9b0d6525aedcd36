/** Recognises a question after who tells something: "who reported the deaths", "who gave the figures", "says who". */

const REPORTING = /^(?:report|reports|reported|cites|cited)$/;
const TELLING = /^(?:told|tells)$/;
const HEARER = /^(?:us|you|reporters|journalists|everyone|everybody|media|press)$/;
const GIVING = /^(?:gave|gives|give|given|released|provided|published|issued|shared)$/;
const FIGURE =
  /^(?:number|numbers|figure|figures|count|toll|statistic|statistics|stats|estimate|estimates|details|data|information)$/;
/** "Who gave the lower figure" names nothing that the figure is of. */
const NO_MATTER =
  /^(?:the|a|an|this|that|these|those|any|some|such|other|new|latest|final|first|official|exact|same|different|lower|higher|larger|smaller)$/;
/** Words from a verb of giving to what is given at most: "gave the latest official figures". */
const REACH = 5;

/** Indexes of the words that ask so and are not looked for; `null` for a question of another sort. */
export function tellerAsked(lowers: readonly string[]): readonly number[] | null {
  const who = lowers.findIndex((lower) => lower === 'who' || lower === 'whom');
  if (who < 0) return null;
  const verb = who + 1;
  const lower = lowers[verb] ?? '';
  const last = lowers.length - 1;
  if (who > 0 && who === last && /^(?:says|said|to)$/.test(lowers[who - 1]!)) return [...asking(lowers, who)];
  if (REPORTING.test(lower)) return [who, verb];
  if (TELLING.test(lower)) {
    const hearer = lowers.findIndex((word, i) => i > verb && i <= verb + 2 && HEARER.test(word));
    return hearer < 0 ? null : [who, verb, hearer];
  }
  if (!GIVING.test(lower)) return null;
  const figure = lowers.findIndex((word, i) => i > verb && i <= verb + REACH && FIGURE.test(word));
  if (figure < 0 || (figure === last && lowers.slice(verb + 1, figure).every((word) => NO_MATTER.test(word))))
    return null;
  return [who, verb, figure];
}

/** "Says who", "according to whom". */
function asking(lowers: readonly string[], who: number): number[] {
  const from = lowers[who - 1] === 'to' && lowers[who - 2] === 'according' ? who - 2 : who - 1;
  return lowers.map((_, i) => i).slice(from, who + 1);
}
