/** Chooses which of the ranked sentences are quoted, and what is shown with each. */

import type { Corpus } from '../corpus/article.ts';
import type { Readings } from '../reading/readings.ts';
import type { Citation } from './answer.ts';
import type { Likeness } from './compare/likeness.ts';
import type { Value } from './compare/value.ts';
import { KIN, kinship } from './kin.ts';
import type { Matcher } from './match.ts';
import { withHedges } from './mentions.ts';
import { PRESENCE } from './presence.ts';
import type { Question } from './question.ts';
import type { Ranked } from './rank.ts';
import { spanOf } from './span.ts';
import { statementOf } from './statement.ts';
import type { Term } from './weigh.ts';

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
  const taken = [best];
  let apart = 0;
  for (const other of others) {
    if (taken.length === limit) break;
    const same = kinship(best, other, terms, likeness) >= KIN;
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
  const paragraphs = new Set<Ranked['inParagraph']>();
  const texts = new Set<string>();
  const taken: Ranked[] = [];
  for (const candidate of ranked) {
    const { sentence, inParagraph } = candidate;
    const { text } = sentence;
    // The sentences of a paragraph share what is found in it.
    if (paragraphs.has(inParagraph) || texts.has(text)) continue;
    paragraphs.add(inParagraph);
    texts.add(text);
    taken.push(candidate);
    if (taken.length === limit) break;
  }
  return taken;
}

/** The quotation with its short answer. */
export function citationOf(
  ranked: Ranked,
  question: Question,
  terms: readonly Term[],
  matcher: Matcher,
  { corpus, readings }: { corpus: Corpus; readings: Readings },
  told: Value | undefined,
): Citation {
  const { span, paragraph, position } = ranked.sentence;
  const statement = statementOf(ranked.sentence, corpus, readings);
  const found = spanOf(question, terms, ranked, statement, statement.text, matcher);
  const words = told && (told.facet === 'time' ? withHedges(told, statement) : told);
  const value = words && {
    article: span.article,
    start: span.start + words.start,
    end: span.start + words.end,
  };
  // A date has its doubts and a count its noun; of all else what was told is the answer, such as all who came.
  const likelier = told === undefined || told.facet === 'time' || told.facet === 'number';
  const bold = (likelier ? (found ?? value) : value) ?? null;
  return { sentence: span, paragraph, position, bold, attribution: null, hedges: [] };
}

/** Who took part is never the one who told it: a short answer inside the naming of a source is no answer. */
export function withoutTeller(
  text: string,
  citation: Citation,
  { corpus, readings }: { corpus: Corpus; readings: Readings },
): Citation {
  const { bold, sentence, paragraph, position } = citation;
  if (!bold) return citation;
  const { attributions } = readings.of(corpus.articles.get(sentence.article)!).paragraph(paragraph)[
    position - 1
  ]!;
  const inSource = attributions.some(
    ({ start, end }) => sentence.start + start <= bold.start && bold.end <= sentence.start + end,
  );
  return inSource && PRESENCE.test(text) ? { ...citation, bold: null } : citation;
}
