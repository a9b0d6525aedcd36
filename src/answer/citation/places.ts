/** The places in a sentence that may answer where: not those that only say of what another is, or of what kind. */

import type { Statement } from '../../reading/article.ts';
import { contains, type Mention } from '../../reading/mention.ts';
import type { Name } from '../../reading/name/entities.ts';
import { isPlaceName, stateAt } from '../../reading/name/places.ts';
import { MET } from '../candidates/match.ts';
import { tellersOf } from '../judgement/lacking/tellers.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { liesIn, whereabouts } from './inside.ts';
import { type SureIn, surely } from './sure.ts';

/** Finds them in any sentence, for a question that asks where. */
export function placesOf({ lowers, focus }: Question, terms: readonly Term[]): SureIn {
  const from = lowers.at(-1) === 'from';
  const state = /^(?:country|countries|nations?)$/.test(focus?.lower ?? '');
  const around = whereabouts(lowers, terms);
  return (ranked, statement, asked) => {
    const { names, text } = statement;
    // "Where in Peru" is no place in a sentence that speaks of none there.
    if (around.some((t) => ranked.match.strengths[t]! < MET)) return [];
    // "The talks between Peru and Chile ended in Lima", of the Lima talks: Peru is none of where they ended.
    const isThere = names.some((name) => asked(name) && follows(PLACED, text, name));
    const mayLie = liesIn(around, ranked, statement);
    const tellers = tellersOf(terms, ranked, statement);
    const told = names.filter(
      (name) =>
        (name.kind === 'place' ||
          (name.kind !== 'person' && name.kind !== 'nationality' && follows(INSIDE, text, name)) ||
          (name.kind === 'unknown' && follows(GOING, text, name))) &&
        (!asked(name) || (state && isNewCountry(text.slice(name.start, name.end), lowers))) &&
        !isPartOfName(text, name) &&
        !isBeside(name, statement, asked) &&
        !isOfAnother(name, statement, asked) &&
        mayLie(name) &&
        // "Said in Lima" tells where it was said.
        tellers.every(({ scope }) => contains(scope, name)) &&
        !(isThere && !state && follows(PARTIES, text, name)) &&
        (!from || follows(FROM, text, name)),
    );
    // A capital is no country, though it may stand for the one that is asked for.
    if (state && told.some(({ start, end }) => isSeat(text.slice(start, end)))) return [];
    return told.map((name, i) =>
      surely(name, follows(PLACED, text, name) && !isOwner(text, name) ? 1 - i * 0.01 : 0.5),
    );
  };
}

/** "The United States" says "states", and repeats nothing. */
function isNewCountry(name: string, asked: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return stateAt(lower.split(' '), 0)?.sense === 'country' && !` ${asked.join(' ')} `.includes(` ${lower} `);
}

const isSeat = (name: string) => stateAt(name.toLowerCase().split(' '), 0)?.sense === 'seat';

/** Where something is as well: "gathered at the Church of Doe". */
const INSIDE =
  /\b(?:gather|met|meet|held|assembl|conven|host|took place|stag)\p{Ll}* (?:\p{Ll}+ ){0,2}(?:at|inside|outside)(?: the)? $/u;
/** Before whoever takes part: "talks between Peru and Chile". */
const PARTIES = /\bbetween(?: the)?\s$/i;
const PLACED = /(?:^|\s)(?:in|at|near|from|across|outside|inside|throughout)(?: the)?\s$/i;
/** "Is heading to Lima" makes a place of a name that nothing else tells of. */
const GOING =
  /\b(?:go|goes|going|went|gone|head(?:s|ed|ing)?|travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|own|ying)|mov(?:e|es|ed|ing)|return(?:s|ed|ing)?|sen[dt]|sail(?:s|ed|ing)?|fled|drove|came|come|deported|transferred) (?:back )?to(?: the)? $/;
/** Where somebody is from is told by "of Lima" or "from Lima", not by "at Lima University". */
const FROM = /\b(?:from|of|born in)(?: the)? $/;

/** Characters of the longest words that say how a place stands in the sentence. */
const BEFORE = 48;

const follows = (words: RegExp, text: string, { start }: Mention) =>
  words.test(text.slice(Math.max(0, start - BEFORE), start));

/** "At Islam's holiest site" tells where less surely than "at Lima Bridge" and than "in Peru's north". */
const isOwner = (text: string, { start, end }: Mention) =>
  /^['’]s\b/.test(text.slice(end, end + 3)) && !isPlaceName(text.slice(start, end).toLowerCase().split(' '));

/** "Lima and Cusco" tells of neither that it is in the other, nor of what one did to the other. */
export const isBeside = (
  name: Name,
  { names, text }: Statement,
  asked: (mention: Mention) => boolean,
): boolean =>
  names.some(
    (other) =>
      asked(other) &&
      (JOINED.test(text.slice(other.end, name.start)) || JOINED.test(text.slice(name.end, other.start))),
  );

const JOINED = /^,? (?:and|or|as well as) (?:the )?$/;

/** "The Lima-Cusco line", "Lima University". */
const isPartOfName = (text: string, { start, end }: Mention) =>
  text[start - 1] === '-' || /^(?:-| \p{Lu})/u.test(text.slice(end, end + 2));

/** "Doe, director of a programme in Lima, Peru, spoke" tells of nothing else that it was in Lima or in Peru. */
function isOfAnother(name: Name, { names, text }: Statement, asked: (mention: Mention) => boolean): boolean {
  return names.some((other) => {
    const { role } = other;
    if (role === null || asked(other)) return false;
    return contains(role, name) || text.slice(role.end, name.start) === ', ';
  });
}
