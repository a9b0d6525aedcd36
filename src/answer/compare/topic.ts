/** Reads from a question what its answers are to be compared by. */

import { sortsOf } from '../../language/sorts.ts';
import { outcomes } from '../../reading/data/numbers.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { channels, delegations, takingPart } from '../../reading/data/speech.ts';
import { months, weekdays } from '../../reading/data/time.ts';
import { type Identity, wordsOf } from '../../reading/identity.ts';
import { families } from '../../reading/plans.ts';
import { singular } from '../../reading/units.ts';
import type { Wanted } from '../answer.ts';
import type { Reader } from '../reader.ts';
import { asksForEmployer, asksForOccupation } from '../wanted.ts';
import type { Facet, Topic } from './value.ts';

const { bit, of } = sortsOf({
  ahead:
    'next upcoming will would future planned scheduled forthcoming again resume reconvene planning schedule',
  coming: 'next upcoming',
  time: 'date dates day when schedule timing time year month',
  // "May" is a verb too.
  calendar: [...months.keys()].filter((word) => word !== 'may').concat([...weekdays.keys()]),
  number: 'number many count toll figure figures amount',
  place: 'where venue location place site',
  role: 'role title job post position office rank',
  roleNoun: roleNouns,
  outcome: outcomes.keys(),
  family: families.keys(),
  posting: 'post posted posts tweet tweeted write wrote written publish published share shared',
  channel: [...channels].filter((word) => word !== 'x'),
  x: 'x',
  spelling: 'spelled spelt spelling spell spellings',
  superlative: 'first largest biggest highest',
  // Words that ask without telling what of.
  asking:
    'happen happens happened happening hold holds held holding take takes took taking place occur occurred exactly city ' +
    'town country actually even',
  // Of these there is one, whatever the others do.
  lead: 'led lead leads leading leader head heads headed heading chief chair chairs chaired host hosts hosted boss',
  present: [
    ...takingPart,
    ...delegations,
    ...'present there go going goes negotiators signed sign'.split(' '),
  ],
});

/** What kind of thing is asked, which a sentence on it need not say. */
const KINDLY = bit.asking | bit.time | bit.number | bit.place;

export interface Asked {
  readonly text: string;
  readonly wanted: Wanted;
  /** Noun that names the kind asked for, lower case: "how many DRONES". */
  readonly focus: string | null;
}

export function topicOf(
  asked: Asked,
  identity: Identity,
  { stem, forms, said }: Pick<Reader, 'stem' | 'forms' | 'said'>,
): Topic {
  const words = wordsOf(asked.text);
  const keys = new Set(identity.names(words));
  const stems = new Set<string>();
  const spoken = new Set<string>();
  const happened = new Set<string>();
  const superlatives: string[] = [];
  const named: string[] = [];
  let sorts = 0;
  for (const word of words) {
    const sort = of(word);
    sorts |= sort;
    keys.add(identity.word(word));
    // "smiths": the mark of the owner left out.
    if (word.length > 4 && word.endsWith('s') && word.at(-2) !== 's')
      keys.add(identity.word(word.slice(0, -1)));
    if (sort & bit.outcome) happened.add(outcomes.get(word)!);
    if (sort & bit.family) spoken.add(families.get(word)!.family);
    if (sort & bit.superlative) superlatives.push(word);
    if (sort & (bit.channel | bit.x) && (words.length > 1 || word !== 'x')) named.push(word);
    const said = sort & KINDLY || word === asked.focus ? null : stem(word);
    if (said !== null) stems.add(said);
  }
  const counts = asked.wanted === 'number' && asked.focus !== null && happened.size === 0;
  return {
    facet: facetOf(asked, words, sorts, happened, identity),
    keys,
    stems,
    families: spoken,
    several: (sorts & bit.present) !== 0 && (sorts & bit.lead) === 0,
    ahead: (sorts & bit.ahead) !== 0,
    outcomes: happened,
    unit: counts ? unitFor(asked.focus) : null,
    superlatives,
    channel: named.length === 1 ? named[0]! : null,
    identity,
    stem,
    forms,
    said,
  };
}

function unitFor(focus: string): string | null {
  if (/^(?:people|persons|soldiers|civilians|men|women|children|residents)$/.test(focus)) return 'person';
  if (/^(?:much|long|old|far|tall|high|big|large)$/.test(focus)) return null;
  return focus.endsWith('s') ? singular(focus) : focus;
}

/** "What app did she use", "which platform did he post on". */
const PLATFORM = /\b(?:what|which) (?:apps?|platforms?|site|network|social (?:media|network))\b/i;

function facetOf(
  { wanted, text, focus }: Asked,
  words: readonly string[],
  sorts: number,
  happened: ReadonlySet<string>,
  identity: Identity,
): Facet {
  const has = (sort: number) => (sorts & sort) !== 0;
  const onX = text.includes('X') && /\b(?:on|or|and) X\b|\bX or\b/.test(text);
  if (has(bit.channel) || onX || (wanted === 'place' && has(bit.posting)) || PLATFORM.test(text))
    return 'channel';
  if (has(bit.spelling) || twoSpellings(words, identity)) return 'name';
  const kindly = wanted === 'time' || wanted === 'place' || wanted === 'number' || wanted === 'person';
  if (!kindly && has(bit.superlative)) return 'first';
  if (wanted === 'time') return 'time';
  if (wanted === 'place') return 'place';
  if (wanted === 'number') return focus === 'long' ? 'words' : 'number';
  if (has(bit.role) || isWhoIs(words) || (has(bit.roleNoun) && words.includes('or'))) return 'role';
  if (wanted === 'person' || wanted === 'list') return 'person';
  if (has(bit.time)) return 'time';
  if (happened.size > 0 || has(bit.number)) return 'number';
  if (has(bit.calendar)) return 'time';
  if (has(bit.place)) return 'place';
  if (wanted === 'keywords' && has(bit.coming)) return 'time';
  return 'words';
}

/** "who is Doe", "what is Doe", "what does Doe do": asks what somebody is, not who did something. */
function isWhoIs(words: readonly string[]): boolean {
  if (asksForEmployer(words) || asksForOccupation(words)) return true;
  return (
    words.length <= 5 &&
    /^(?:who|what)$/.test(words[0] ?? '') &&
    /^(?:is|was|'s)$/.test(words[1] ?? '') &&
    !/^(?:the|a|an|in|at|there)$/.test(words[2] ?? 'the') &&
    // "Who is Doe's envoy" asks for another than Doe.
    !words.slice(2).some((word) => roleNouns.has(word))
  );
}

/** "Kirill or Kyrylo": two spellings of one name. */
function twoSpellings(words: readonly string[], identity: Identity): boolean {
  const or = words.indexOf('or');
  return (
    or > 0 &&
    or < words.length - 1 &&
    words[or - 1] !== words[or + 1] &&
    identity.word(words[or - 1]!) === identity.word(words[or + 1]!)
  );
}
