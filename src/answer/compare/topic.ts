/** Reads from a question what its answers are to be compared by. */

import { outcomes } from '../../reading/data/numbers.ts';
import { roleNouns } from '../../reading/data/roles.ts';
import { channels, delegations, takingPart } from '../../reading/data/speech.ts';
import { months, weekdays } from '../../reading/data/time.ts';
import { type Identity, wordsOf } from '../../reading/identity.ts';
import { familyOf } from '../../reading/plans.ts';
import { singular } from '../../reading/units.ts';
import type { Wanted } from '../answer.ts';
import { asksForEmployer, asksForOccupation } from '../wanted.ts';
import type { Facet, Topic } from './value.ts';

const aheadWords: ReadonlySet<string> = new Set(
  'next upcoming will would future planned scheduled forthcoming again resume reconvene planning schedule'.split(
    ' ',
  ),
);
const timeWords: ReadonlySet<string> = new Set(
  'date dates day when schedule timing time year month'.split(' '),
);
const numberWords: ReadonlySet<string> = new Set('number many count toll figure figures amount'.split(' '));
const placeWords: ReadonlySet<string> = new Set('where venue location place site'.split(' '));
const roleWords: ReadonlySet<string> = new Set('role title job post position office rank'.split(' '));
const postingWords: ReadonlySet<string> = new Set(
  'post posted posts tweet tweeted write wrote written publish published share shared'.split(' '),
);
/** Words that ask without telling what of. */
const askingWords: ReadonlySet<string> = new Set(
  'happen happens happened happening hold holds held holding take takes took taking place occur occurred exactly city town country actually even'.split(
    ' ',
  ),
);
/** Of these there is one, whatever the others do. */
const leadWords: ReadonlySet<string> = new Set(
  'led lead leads leading leader head heads headed heading chief chair chairs chaired host hosts hosted boss'.split(
    ' ',
  ),
);
const presentWords: ReadonlySet<string> = new Set([
  ...takingPart,
  ...delegations,
  ...'present there go going goes negotiators signed sign'.split(' '),
]);
const superlatives: ReadonlySet<string> = new Set('first largest biggest highest'.split(' '));

export interface Asked {
  readonly text: string;
  readonly wanted: Wanted;
  /** Noun that names the kind asked for, lower case: "how many DRONES". */
  readonly focus: string | null;
}

export function topicOf(asked: Asked, identity: Identity, stem: Topic['stem']): Topic {
  const words = wordsOf(asked.text);
  const keys = new Set(identity.names(words));
  for (const word of words) {
    keys.add(identity.word(word));
    // "smiths": the mark of the owner left out.
    if (word.length > 4 && /[^s]s$/.test(word)) keys.add(identity.word(word.slice(0, -1)));
  }
  const happened = new Set(words.flatMap((word) => (outcomes.has(word) ? [outcomes.get(word)!] : [])));
  const named = words.filter((word) => channels.has(word) && (word !== 'x' || words.length > 1));
  const unit =
    asked.wanted === 'number' && asked.focus !== null && happened.size === 0 ? unitFor(asked.focus) : null;
  const kindly = (word: string) =>
    askingWords.has(word) ||
    timeWords.has(word) ||
    numberWords.has(word) ||
    placeWords.has(word) ||
    word === asked.focus;
  return {
    facet: facetOf(asked, words, happened, identity),
    keys,
    stems: new Set(words.flatMap((word) => (kindly(word) ? [] : (stem(word) ?? [])))),
    families: new Set(words.flatMap((word) => familyOf(word)?.family ?? [])),
    several: words.some((word) => presentWords.has(word)) && !words.some((word) => leadWords.has(word)),
    ahead: words.some((word) => aheadWords.has(word)),
    outcomes: happened,
    unit,
    superlatives: words.filter((word) => superlatives.has(word)),
    channel: named.length === 1 ? named[0]! : null,
    identity,
    stem,
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
  happened: ReadonlySet<string>,
  identity: Identity,
): Facet {
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  const channel =
    words.some((word) => channels.has(word) && word !== 'x') || /\b(?:on|or|and) X\b|\bX or\b/.test(text);
  if (channel || (wanted === 'place' && has(postingWords)) || PLATFORM.test(text)) return 'channel';
  if (spellings(words, identity)) return 'name';
  const kindly = wanted === 'time' || wanted === 'place' || wanted === 'number' || wanted === 'person';
  if (!kindly && has(superlatives)) return 'first';
  if (wanted === 'time') return 'time';
  if (wanted === 'place') return 'place';
  if (wanted === 'number') return focus === 'long' ? 'words' : 'number';
  if (has(roleWords) || isWhoIs(words) || (words.some((word) => roleNouns.has(word)) && words.includes('or')))
    return 'role';
  if (wanted === 'person' || wanted === 'list') return 'person';
  if (has(timeWords)) return 'time';
  if (happened.size > 0 || has(numberWords)) return 'number';
  if (words.some((word) => months.has(word) && word !== 'may') || has(weekdayWords)) return 'time';
  if (has(placeWords)) return 'place';
  if (wanted === 'keywords' && words.some((word) => word === 'next' || word === 'upcoming')) return 'time';
  return 'words';
}

const weekdayWords: ReadonlySet<string> = new Set(weekdays.keys());

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

const spellingWords: ReadonlySet<string> = new Set('spelled spelt spelling spell spellings'.split(' '));

/** "Kirill or Kyrylo": two spellings of one name, or the word itself. */
function spellings(words: readonly string[], identity: Identity): boolean {
  if (words.some((word) => spellingWords.has(word))) return true;
  const or = words.indexOf('or');
  return (
    or > 0 &&
    or < words.length - 1 &&
    words[or - 1] !== words[or + 1] &&
    identity.word(words[or - 1]!) === identity.word(words[or + 1]!)
  );
}
