/** The members of the class that is asked for, in each sentence: the streets for "what street". */

import { ITSELF } from '../../language/bonds.ts';
import { keepRecent } from '../../recent.ts';
import { type ClassAsked, classAsked, isListed } from '../clause/class.ts';
import { membersIn } from '../clause/members.ts';
import type { Phrase } from '../clause/phrases.ts';
import type { Question } from '../question/question.ts';
import type { Term } from '../question/weigh.ts';
import type { PreparedSentence } from '../reader/sentence.ts';

/** Finds them in any sentence. */
export interface Members {
  readonly asked: ClassAsked;
  /** Whether it is known what is of the class. */
  readonly listed: boolean;
  /** The term that any of them meets; -1 for none, where it is not known what is of the class. */
  readonly term: number;
  /** Those in a sentence that the question does not name itself. */
  in(sentence: PreparedSentence): readonly Phrase[];
}

/** Nouns of which it is remembered what sentences are members of them. */
const REMEMBERED = 50;
const remembered = keepRecent<string, WeakMap<PreparedSentence, readonly Phrase[]>>(REMEMBERED);

function allIn(asked: ClassAsked, sentence: PreparedSentence): readonly Phrase[] {
  const known = remembered.of(`${asked.noun.lower} ${asked.kind}`, () => new WeakMap());
  const before = known.get(sentence);
  if (before !== undefined) return before;
  const members = membersIn(asked, sentence.words);
  known.set(sentence, members);
  return members;
}

/** `null`: no class is asked for. `nearest`: bond of the sentence's word at that index to the question's words. */
export function membersOf(
  question: Question,
  terms: readonly Term[],
  nearest: (sentence: PreparedSentence, at: number) => number,
): Members | null {
  const asked = classAsked(question);
  if (asked === null) return null;
  const isNew = (sentence: PreparedSentence, { first, next }: Phrase) => {
    for (let at = first; at < next; at++) {
      const { lexeme } = sentence.words[at]!;
      if (!lexeme.stop && lexeme.stem !== asked.noun.stem && nearest(sentence, at) < ITSELF) return true;
    }
    return false;
  };
  const listed = isListed(asked);
  return {
    asked,
    listed,
    term: listed ? terms.findIndex(({ at }) => at === asked.at) : -1,
    in(sentence) {
      const all = allIn(asked, sentence);
      return all.length === 0 ? all : all.filter((member) => isNew(sentence, member));
    },
  };
}
