/** Why nothing answers, in the words of the question. */

import type { Reason } from '../answer.ts';
import { LITERAL, MET } from '../candidates/match.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { Ranked } from '../ranking/rank.ts';
import type { Trial } from './trial.ts';

/** The words as they stand in the question, each once. */
export function typed(terms: readonly Term[], { words }: Question): string[] {
  return [...new Map(terms.map(({ at }) => [words[at]!.lexeme.lower, words[at]!.typed])).values()];
}

/** `unmet`: the terms that no sentence meets as it should; `kind`: whether what is told is of another kind. */
export function reasonFor(unmet: readonly Term[], kind: boolean, { question, terms, ranked }: Trial): Reason {
  // "say" and "lol" are about the asking: that no article has them says nothing, unless nothing else was asked.
  const words = (list: readonly Term[]) => {
    const asked = [list, terms].map((some) => some.filter(({ framing }) => !framing));
    return typed(asked.find(({ length }) => length > 0) ?? list, question);
  };
  // "Eu" is in an article that has the European Union.
  const called = (term: Term) => ranked.some(({ match }) => match.strengths[terms.indexOf(term)]! >= LITERAL);
  const unknown = unmet.filter((term) => term.nowhere && !term.framing && !called(term));
  if (unknown.length > 0) return { why: 'unknown word', words: words(unknown) };
  if (unmet.length > 0 && !kind) return { why: 'other subject', words: words(unmet) };
  const met = terms.filter((term) => !unmet.includes(term));
  const places = met.map((term) => terms.indexOf(term));
  // The sentences of a paragraph share what is found in it.
  const paragraphs = new Set<Ranked['paragraph']>();
  for (const { paragraph, title } of ranked)
    if (places.every((t) => Math.max(paragraph[t]!, title[t]!) >= MET)) paragraphs.add(paragraph);
  // What no passage mentions together, none mentions without what is asked for.
  if (met.length === 0 || paragraphs.size === 0)
    return { why: 'other subject', words: words(unmet.length > 0 ? unmet : met) };
  return { why: 'wrong kind', words: words(met), wanted: question.wanted, passages: paragraphs.size };
}
