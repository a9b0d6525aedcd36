/** A word form with all that is known of it, and how near two of them are in meaning. */

import type { Beginning } from './aliases.ts';
import { askingSort } from './asking.ts';
import { isFraming } from './chat.ts';
import { entryOfBase } from './forms.ts';
import type { Language } from './language.ts';
import { isProper, type Word } from './lexicon.ts';
import { meantAs } from './meant.ts';
import { persons } from './persons.ts';
import { spellingKey } from './spelling.ts';
import { isFunctionWord, isStopword } from './stopwords.ts';

/** A word form in lower case; offsets and capitals belong to the texts that have it. */
export interface Lexeme {
  /** Consecutive from 0 in the order in which texts were seen to have them; -1 while none was. */
  id: number;
  readonly lower: string;
  /** As it is meant in a chat: "people" for "ppl". */
  readonly meant: string;
  readonly stem: string;
  /** Row in the word vectors, which is also the frequency rank; -1 when too rare to be there. */
  readonly row: number;
  readonly stop: boolean;
  /** Of the asking rather than the asked. */
  readonly framing: boolean;
  /** The sorts of asking words that it is of (see `askingSort`). */
  readonly asking: number;
  readonly entry: Word | undefined;
  /** Set for words the lexicon does not know, which are mostly names. */
  readonly key: string | null;
  /** A name or a word made of one ("Russian", "January"): it means itself and nothing near. */
  readonly proper: boolean;
  /** Names with others for the same that begin with it. */
  readonly begins: readonly Beginning[];
}

/** Its id is still -1. */
export function lexemeOf(lower: string, language: Language): Lexeme {
  const stem = language.stem(lower);
  const listed = language.lexicon.word(stem) ?? entryOfBase(stem, language.lexicon);
  const entry = persons.has(lower) ? personOf(stem, listed) : listed;
  const rare = entry === undefined && !isFunctionWord(lower) && /^[\p{L}\p{M}'’-]{4,}$/u.test(lower);
  return {
    id: -1,
    lower,
    meant: meantAs(lower, language),
    stem,
    row: language.vectors.row(lower),
    stop: isStopword(lower),
    framing: isFraming(lower),
    asking: askingSort(lower),
    entry,
    key: rare ? spellingKey(withoutEnding(lower)) : null,
    proper: entry === undefined ? rare : isProper(entry.parts),
    begins: language.aliases.beginning(lower),
  };
}

/** The entry of a noun for persons, which the stem shares with what they do or where they are. */
const personOf = (stem: string, entry: Word | undefined): Word => ({
  stem,
  parts: 'n',
  relatives: new Map(),
  ...entry,
  part: 'n',
  person: true,
  group: false,
});

/** Of a name and what is made of it the same is left: "Paralympians" and "Paralympic", "Brexiteers" and "Brexit". */
const withoutEnding = (lower: string): string => lower.replace(/(?<=.{5})(?:ian|ist|ite|ism|ic|eer)s?$/, '');
