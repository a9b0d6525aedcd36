/** What a question is about beside what it asks, and which sentences may do what it asks. */

import { planFamilies } from '../../reading/data/plans.ts';
import type { Named } from '../../reading/sentence.ts';
import { topicOf } from '../compare/topic.ts';
import { changed, type Topic } from '../compare/value.ts';
import type { Library } from '../library.ts';
import { wordsIn } from '../question/asked.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';
import { businessOf } from './business.ts';
import type { Business } from './found.ts';

/** What is asked. */
export interface Inquiry {
  readonly business: Business;
  readonly topic: Topic;
  /** Terms beside the business itself, which a sentence on it must hold. */
  readonly beside: readonly Beside[];
}

/** A word of the question that is not part of the asking. */
export interface Beside {
  /** Index among the question's terms. */
  readonly term: number;
  /** `strict`: people and numbers, in the sentence itself. `scene`: places, unless most articles speak of them. */
  readonly kind: 'strict' | 'scene' | 'thing';
}

/** What the answers to a question are compared by. */
export function matterOf(
  text: string,
  { wanted, focus }: Question,
  { identity, reader }: Pick<Library, 'identity' | 'reader'>,
): Topic {
  return topicOf({ text, wanted, focus: focus?.lower ?? null }, identity, reader);
}

/**
 * `null`: the question is of another sort. `text` is what was meant, `topic` what answers are compared by, `asked` reads
 * the names in the text.
 */
export function inquiryOf(
  text: string,
  question: Question,
  terms: readonly Term[],
  topic: Topic,
  asked: () => Named,
): Inquiry | null {
  const found = businessOf({ text, question, topic, asked });
  if (!found) return null;
  const { business, own } = found;
  let placeWords: ReadonlySet<string> | null = null;
  const isPlace = (lower: string) => {
    placeWords ??= wordsIn(
      text,
      asked().names.filter(({ kind }) => kind === 'place' || kind === 'nationality'),
    );
    return placeWords.has(lower);
  };
  const beside = terms.flatMap(({ lexeme, framing, name, number }, term): Beside[] => {
    if (framing || own(lexeme.lower)) return [];
    if (number || (name && !isPlace(lexeme.lower))) return [{ term, kind: 'strict' }];
    if (name) return [{ term, kind: 'scene' }];
    // Verbs and adjectives of the asking say little about the event.
    return lexeme.entry !== undefined && !lexeme.entry.parts.startsWith('n') ? [] : [{ term, kind: 'thing' }];
  });
  return { business, topic: found.topic ? changed(topic, found.topic) : topic, beside };
}

/** Whether the words of a sentence leave it open that it does what is asked: most need not be read. */
export function mayFit({ business, topic }: Inquiry, { matters }: PreparedSentence): boolean {
  switch (business.kind) {
    case 'plan':
      return matters.families.some((family) => business.families.has(family));
    case 'held':
      return matters.called.some((family) => business.families.has(family));
    case 'side':
      return matters.belonging;
    case 'present':
      return true;
    case 'casualties':
      return matters.outcome;
    case 'told':
      return topic.facet !== 'channel' || matters.channel;
  }
}

/** Whether it does so by more of its words than that: then it is looked at, whatever it shares. */
export function drawn(inquiry: Inquiry, sentence: PreparedSentence): boolean {
  if (!mayFit(inquiry, sentence)) return false;
  const { business, topic } = inquiry;
  const { words, signs, matters } = sentence;
  switch (business.kind) {
    case 'plan':
      return signs.length > 0;
    case 'held':
      return signs.some(({ kind }) => kind === 'name');
    case 'present':
      return words.some(({ lexeme }) => business.words.includes(lexeme.lower));
    case 'side':
      return true;
    case 'casualties':
      return signs.some(({ kind }) => kind === 'number');
    case 'told':
      return topic.facet === 'first' ? matters.first : matters.channel;
  }
}

/** Words by which an article may tell a plan that the question calls otherwise. */
export function otherWords(inquiry: Inquiry | null): readonly string[] {
  if (inquiry?.business.kind !== 'plan') return [];
  const { families } = inquiry.business;
  const words: string[] = [];
  for (const [word, family] of planFamilies) if (families.has(family)) words.push(word);
  return words;
}
