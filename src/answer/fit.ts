/** Whether a sentence does what the question is about: plans ahead with a time, or says who took part. */

import type { Library } from '../library.ts';
import type { Citation } from './answer.ts';
import { plans } from './compare/times.ts';
import { topicOf } from './compare/topic.ts';
import type { Question } from './question.ts';
import { feature, type Ranked } from './rank.ts';
import { statementOf } from './statement.ts';

/** Words that ask or say who was present. */
const PRESENCE =
  /\b(?:was|were|is|are|been) (?:there|present|at|in the room|part)\b|\b(?:attend|took part|participat|represent|showed up|turned up)/iu;

/** What a fitting sentence is lifted by: more than a headline gains by repeating every word of the question. */
const LIFT = 7;
/** So much of what was asked, names above all, a sentence must hold to be lifted. */
const ABOUT = 0.2;

/** Who took part is never the one who told it: a short answer inside the naming of a source is no answer. */
export function withoutTeller(text: string, citation: Citation, { corpus, readings }: Library): Citation {
  const { bold, sentence, paragraph, position } = citation;
  if (!bold || !PRESENCE.test(text)) return citation;
  const { attributions } = readings.of(corpus.articles.get(sentence.article)!).paragraph(paragraph)[
    position - 1
  ]!;
  const inSource = attributions.some(
    ({ start, end }) => sentence.start + start <= bold.start && bold.end <= sentence.start + end,
  );
  return inSource ? { ...citation, bold: null } : citation;
}

/** Sentences that fit come first, the rest in its order; nothing changes for a question of another sort. */
export function fittingFirst(
  text: string,
  question: Question,
  ranked: readonly Ranked[],
  library: Library,
): Ranked[] {
  const topic = topicOf({ text, wanted: question.wanted, focus: null }, library.identity, () => null);
  const timed = topic.ahead && question.wanted === 'time';
  const attended = question.wanted === 'person' && PRESENCE.test(text);
  if (!timed && !attended) return [...ranked];
  const fits = (one: Ranked) => {
    const { times, hedges, parts } = statementOf(one.sentence, library.corpus, library.readings);
    return timed
      ? times.length > 0 && hedges.some(({ kind }) => plans.has(kind))
      : parts.includes('takes part');
  };
  return ranked
    .map((one) => (feature(one, 'soft') >= ABOUT && fits(one) ? { ...one, score: one.score + LIFT } : one))
    .sort((a, b) => b.score - a.score);
}
