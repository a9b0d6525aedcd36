/** Words for what people meet for and plan, grouped by what one text may call what another calls otherwise. */

import { wordSet } from '../../language/word-set.ts';

/** Name of the family to show, with the words that belong to it. Source: general knowledge of news English. */
const families: readonly (readonly [name: string, words: string])[] = [
  [
    'meeting',
    'round talk meeting negotiation discussion dialogue reconvene resume session consultation convene summit conference gathering',
  ],
  ['hearing', 'hearing trial verdict sentencing appeal ruling'],
  ['vote', 'vote election referendum ballot poll runoff primary'],
  ['match', 'match game fixture final semifinal race fight bout derby'],
  ['launch', 'launch liftoff flight landing mission'],
  ['release', 'release premiere publication debut'],
  ['strike', 'walkout protest rally'],
  ['decision', 'decision announcement review'],
  ['opening', 'opening reopening inauguration ceremony'],
  ['deadline', 'deadline expiry'],
];

/** Family by the singular or base form of a word. */
export const planFamilies: ReadonlyMap<string, string> = new Map(
  families.flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
);

/** Verbs that tell of one: "they will meet again". */
export const familyVerbs: ReadonlyMap<string, string> = new Map([
  ['meet', 'meeting'],
  ['meets', 'meeting'],
  ['negotiate', 'negotiation'],
  ['play', 'match'],
  ['plays', 'match'],
]);

/** The noun that names a family best, where the articles use it: "Next round" says more than "Next meeting". */
export const tellingNouns: readonly string[] = ['round', 'hearing', 'election', 'vote', 'match', 'launch'];

/** Words that say that another one is meant, not the one reported. */
export const furtherWords = wordSet(
  'next further another future upcoming forthcoming subsequent follow-up reconvene resume again second new planned scheduled',
);

/** Words that say that one of before is meant. */
export const earlierWords = wordSet('last previous earlier past');

/** Verbs by which a member asks for an event of a family, and which name none in an article. */
export const planVerbs: ReadonlyMap<string, string> = new Map([
  ...'met talk talking negotiating gather sit follow-up followup'
    .split(' ')
    .map((word): [string, string] => [word, 'meeting']),
  ...'vote voting elect'.split(' ').map((word): [string, string] => [word, 'vote']),
  ...'playing face kickoff'.split(' ').map((word): [string, string] => [word, 'match']),
  ...'launch liftoff fly'.split(' ').map((word): [string, string] => [word, 'launch']),
]);

/** Words that ask for what is still to come. */
export const aheadWords = wordSet(
  'next further another future upcoming forthcoming subsequent follow-up followup reconvene reconvenes resume resumes ' +
    'again more planned scheduled planning schedule',
);
