/** Chooses which of the ranked sentences are quoted, and what is shown with each. */

import type { Statement } from '../../reading/article.ts';
import { overlaps } from '../../reading/mention.ts';
import type { Citation } from '../answer.ts';
import { type Matcher, MET } from '../candidates/match.ts';
import type { Likeness } from '../compare/likeness.ts';
import type { Value } from '../compare/value.ts';
import { PRESENCE } from '../inquiry/presence.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import { KIN, kinOf, kinship } from '../ranking/kin.ts';
import type { Ranked } from '../ranking/rank.ts';
import { liesIn, whereabouts } from './inside.ts';
import { spanOf } from './span.ts';
import { withHedges } from './times.ts';

/** Sentences that score this far below the first are no longer about the same. */
const BEHIND = 7;
/** Where so little lies between two scores, the other may be the one that answers; at most so many are shown. */
const UNDECIDED = 5.5;
const ALTERNATIVES = 2;
/** Sentences looked at for further citations, best first. */
const LOOKED_AT = 40;

/**
 * One sentence a paragraph, best first, no text twice, at most `limit`: besides the first those that speak of the
 * same, and those that might as well have been first.
 */
export function chosen(
  ranked: readonly Ranked[],
  terms: readonly Term[],
  limit: number,
  likeness: Likeness,
): Ranked[] {
  const [best, ...others] = distinct(ranked.slice(0, LOOKED_AT));
  if (best === undefined) return [];
  const kin = kinOf(best, terms);
  const taken = [best];
  let apart = 0;
  for (const other of others) {
    if (taken.length === limit) break;
    const same = kinship(kin, other, likeness) >= KIN;
    if (same || (best.score - other.score < UNDECIDED && apart++ < ALTERNATIVES)) taken.push(other);
  }
  return taken;
}

/** The nearest sentences where none answers. */
export function nearest(ranked: readonly Ranked[], limit: number): Ranked[] {
  const near = ranked.filter(({ score }) => score >= ranked[0]!.score - BEHIND);
  return distinct(near, limit);
}

/** The same of sentences that all do what is asked: of each article its best before a second of any. */
export function chosenFitting(fitting: readonly Ranked[], limit: number): Ranked[] {
  const all = distinct(fitting);
  const articles = new Set<string>();
  const firsts = all.filter(({ sentence: { span } }) => {
    const known = articles.has(span.article);
    articles.add(span.article);
    return !known;
  });
  const taken = new Set([...firsts, ...all].slice(0, limit));
  return all.filter((one) => taken.has(one));
}

function distinct(ranked: readonly Ranked[], limit = ranked.length): Ranked[] {
  const taken: Ranked[] = [];
  for (const candidate of ranked) {
    if (taken.some((one) => alike(one, candidate))) continue;
    taken.push(candidate);
    if (taken.length === limit) break;
  }
  return taken;
}

/** Whether two are of one paragraph, whose sentences share what is found in it, or say the same word for word. */
const alike = (a: Ranked, b: Ranked) =>
  a.inParagraph === b.inParagraph || a.sentence.text === b.sentence.text;

/** Gives the quotation of a sentence with its short answer; `told`: what it is known to tell. */
export function citing(
  question: Question,
  terms: readonly Term[],
  matcher: Matcher,
): (ranked: Ranked, statement: Statement, told?: Value) => Citation {
  const spanIn = spanOf(question, terms, matcher);
  const around = whereabouts(question.lowers, terms);
  return (ranked, statement, told) => {
    const { span } = ranked.sentence;
    if (told?.facet === 'place' && !liesIn(around, ranked, statement)(told)) return quotation(ranked, null);
    // A date has its doubts and a count its noun; of all else what was told is the answer, such as all who came.
    const likelier = told === undefined || told.facet === 'time' || told.facet === 'number';
    const found = likelier ? spanIn(ranked, statement) : null;
    const words = told && (told.facet === 'time' ? withHedges(told, statement) : told);
    const value = words && {
      article: span.article,
      start: span.start + words.start,
      end: span.start + words.end,
    };
    // Of several times in the sentence the one that is told.
    return quotation(ranked, (found && (!value || overlaps(found, value)) ? found : value) ?? null);
  };
}

/** The sentence as it is quoted. */
export function quotation(
  { sentence: { span, paragraph, position } }: Ranked,
  bold: Citation['bold'],
): Citation {
  return { sentence: span, paragraph, position, bold, attribution: null, hedges: [] };
}

/** Who took part is never the one who told it: a short answer inside the naming of a source is no answer. */
export function withoutTeller(text: string, citation: Citation, { attributions }: Statement): Citation {
  const { bold, sentence } = citation;
  if (!bold) return citation;
  const inSource = attributions.some(
    ({ start, end }) => sentence.start + start <= bold.start && bold.end <= sentence.start + end,
  );
  return inSource && PRESENCE.test(text) ? { ...citation, bold: null } : citation;
}

/**
 * A sentence below the first is shown for what it tells besides: its short answer would be read as another, and is one only
 * where it meets a verb that the first meets, and most of what else.
 */
export function withoutStray(
  citation: Citation,
  ranked: Ranked,
  first: Ranked,
  terms: readonly Term[],
): Citation {
  if (citation.bold === null || ranked === first) return citation;
  const asked = [...terms.keys()].filter((t) => !terms[t]!.framing && first.match.strengths[t]! >= MET);
  const met = asked.filter((t) => ranked.match.strengths[t]! >= MET);
  const isVerb = (t: number) => !terms[t]!.name && terms[t]!.lexeme.entry?.part === 'v';
  const weight = (those: readonly number[]) => those.reduce((sum, t) => sum + terms[t]!.weight, 0);
  const isStray = weight(met) < weight(asked) * MOST || (asked.some(isVerb) && !met.some(isVerb));
  return isStray ? { ...citation, bold: null } : citation;
}

const MOST = 0.6;
