/** The line that tells which articles say the same, differ or are silent, for cards and for the terminal. */

import type { Answer, Citation, Stand } from '../answer/answer.ts';
import type { Article, Corpus } from '../corpus/article.ts';
import type { Words } from './words/index.ts';

/**
 * `Same: [1], [2] · Silent: “Title”`: the sentence compared by its number where it is cited, else its article by
 * title, several without a number by their number in words, since a bare `1` could be taken for a citation's.
 * `null`: nothing to tell.
 */
export function agreementLine(
  answer: Answer,
  corpus: Corpus,
  words: Words,
  titled: (article: Article) => string,
): string | null {
  const { citations } = answer;
  const cited = new Set(citations.map(({ sentence }) => sentence.article));
  const groups = new Map<number, Stand[]>();
  for (const stand of standsOf(answer)) {
    const group = groupOf(stand, cited);
    if (group === null) continue;
    const members = groups.get(group);
    if (members) members.push(stand);
    else groups.set(group, [stand]);
  }
  const parts = [...groups]
    .sort(([a], [b]) => a - b)
    .flatMap(([, members]) => {
      const first = members[0]!;
      const numbers = members.map((stand) => numberOf(stand, citations));
      const others = members.filter((_, i) => numbers[i] === 0);
      const cited = numbers.filter((number) => number > 0).sort((a, b) => a - b);
      const who = cited.map((number) => `[${number}]`);
      if (others.length === 1) who.push(titled(corpus.articles.get(others[0]!.article)!));
      if (others.length > 1) who.push(words.articles(others.length));
      // The others are held against the first: by itself it is the same as nothing.
      const alone = members.length === 1 && first.stand === 'same' && cited[0] === 1;
      return alone ? [] : [words.of(groupName(first, words), who.join(', '))];
    });
  return parts.length > 0 ? parts.join(' · ') : null;
}

const STANDS = ['same', 'more specific', 'less specific', 'differs'] as const;
const CERTAINTIES = [null, 'more', 'less'] as const;
const SUPERSEDED = STANDS.length * CERTAINTIES.length;
const [ASPECT, NEAR, SILENT] = [SUPERSEDED + 1, SUPERSEDED + 2, SUPERSEDED + 3];

/** With which others a stand is told, as a number in the order of the line; `null`: it is not. */
function groupOf(
  { article, stand, certainty, apart, superseded }: Stand,
  cited: ReadonlySet<string>,
): number | null {
  // A plan that was overtaken agrees or differs with nothing that still holds.
  if (superseded) return SUPERSEDED;
  // Whose sentence is quoted above is not silent, whatever else it says.
  if (stand === 'silent') return cited.has(article) ? null : SILENT;
  if (apart !== null) return apart === 'wording' ? NEAR : ASPECT;
  return STANDS.indexOf(stand) * CERTAINTIES.length + CERTAINTIES.indexOf(certainty);
}

/** What all of the stand's group are called. */
function groupName({ stand, certainty, apart, superseded }: Stand, words: Words): string {
  if (superseded) return words.facts.superseded;
  if (stand === 'silent' || apart === null) return standing(stand, certainty, words);
  return apart === 'wording' ? words.near : words.aspect;
}

/**
 * The stands of an answer beside its quotations. An article that is silent, or only tells something near in its own words,
 * stands there with what is quoted of it.
 */
export function standsOf({ agreement, citations }: Pick<Answer, 'agreement' | 'citations'>): Stand[] {
  return agreement.map((stand) => {
    const cited = citations.find(({ sentence }) => sentence.article === stand.article);
    const telling = stand.sentence !== null && (stand.apart !== 'wording' || stand.superseded);
    if (cited === undefined || telling) return stand;
    const { sentence, bold, attribution, hedges } = cited;
    return { ...stand, sentence, value: bold, attribution, hedges };
  });
}

/** `Same, less certain`: what is told alike and yet not as surely is told so. */
export function standing(stand: Stand['stand'], certainty: Stand['certainty'], words: Words): string {
  return [words.stand(stand), ...(certainty === null ? [] : [words.certainty(certainty)])].join(', ');
}

/** Number of the very sentence among the citations, from 1; 0 where it is not cited. */
export function numberOf({ sentence }: Pick<Stand, 'sentence'>, citations: readonly Citation[]): number {
  if (sentence === null) return 0;
  return (
    citations.findIndex(
      (one) => one.sentence.article === sentence.article && one.sentence.start === sentence.start,
    ) + 1
  );
}
