/** The forms of a phrase that begins with a verb: "watch over", "watches over", "watching over", "watched over". */

import { irregular, irregularForms } from './irregular.ts';
import type { Lexicon } from './lexicon.ts';
import { stemOf } from './stem.ts';
import { wordSet } from './word-set.ts';

/** Behind a verb these make another one of it, or stand before what it is done to. */
const PARTICLES = wordSet(
  'up down out off on over back away in into for to with through of about after along around together behind ahead ' +
    'aside apart by forward across against at',
);
/** Verbs whose past is like their base. */
const UNCHANGED = wordSet(
  'bet bid burst cast cost cut hit hurt let put quit rid set shed shut split spread thrust upset',
);
/** One of the forms of another: "pulled", "running", "pays". "Need" and "bring" are none. */
const FORM = /[^e]ed$|[aeiouy].*ing$|[^s]s$/;

/** All forms of the phrase, itself first: a name that begins with no verb has no other. */
export function phraseForms(words: readonly string[], lexicon: Lexicon): (readonly string[])[] {
  const [verb, ...rest] = words;
  const next = rest[0];
  if (verb === undefined || next === undefined || !(PARTICLES.has(next) || next === '..')) return [words];
  return isBase(verb, lexicon) ? [words, ...formsOf(verb).map((form) => [form, ...rest])] : [words];
}

const isBase = (word: string, lexicon: Lexicon): boolean =>
  !irregular.has(word) && !FORM.test(word) && lexicon.word(stemOf(word))?.parts.includes('v') === true;

function formsOf(verb: string): string[] {
  const last = verb.at(-1)!;
  // "Stopped", "putting", not "keeped", "fixed".
  const short = /^(?:[^aeiou]|qu)*[aeiou][bdglmnprt]$/.test(verb) ? verb + last : verb;
  const mute = /[^eoy]e$/.test(verb) ? verb.slice(0, -1) : short;
  const changing = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}i` : null;
  const third = changing ? `${changing}es` : /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
  const ing = /[^aeiou]ie$/.test(verb) ? `${verb.slice(0, -2)}ying` : `${mute}ing`;
  const regular = changing ? `${changing}ed` : last === 'e' ? `${verb}d` : `${short}ed`;
  const past = irregularForms.get(verb) ?? (UNCHANGED.has(verb) ? [] : [regular]);
  return [third, ing, ...past];
}
