/** A sentence prepared for comparing with questions: its words, its names, and what kinds of thing it holds. */

import type { Article, Paragraph, Section, Span } from '../corpus/article.ts';
import type { Language } from '../language/language.ts';
import type { Lexeme } from '../language/lexeme.ts';
import { tokenize } from '../language/tokens.ts';
import { POSITION_WORDS, REASON_WORDS, SAYING_WORDS } from './cues.ts';
import { type Sign, signsOf } from './signs.ts';
import type { SentenceWord } from './word.ts';

export interface PreparedSentence {
  readonly span: Span;
  readonly text: string;
  readonly paragraph: number;
  /** 1-based position in the paragraph, and how many sentences that has. */
  readonly position: number;
  readonly of: number;
  readonly section: Section;
  readonly words: readonly SentenceWord[];
  /** Ids of their lexemes, side by side for speed. */
  readonly forms: Int32Array;
  /** Indexes of the words that carry content. */
  readonly content: readonly number[];
  /** Of each of them the index and the id of its lexeme, side by side for speed. */
  readonly carriers: Int32Array;
  /** Names with other spellings or words for the same: the number of their group and the index of their first word. */
  readonly aliases: Int32Array;
  readonly signs: readonly Sign[];
  /** Whether words of reason, of saying or of taking a position occur. */
  readonly reasons: boolean;
  readonly saying: boolean;
  readonly demanding: boolean;
  /** Indexes of common nouns for persons: "envoy", "analysts". */
  readonly people: readonly number[];
  /** Begins with a word that points back: "He", "This". */
  readonly pronoun: boolean;
  readonly quoted: boolean;
}

const PRONOUNS: ReadonlySet<string> = new Set(
  'he she it they this these that those his her their its such'.split(' '),
);

/** A noun first of all, whose kinds end in "person". */
function isPersonNoun({ entry }: Lexeme): boolean {
  return entry?.parts.startsWith('n') === true && entry.person;
}

export function prepareSentence(
  article: Article,
  paragraph: Paragraph,
  position: number,
  language: Language,
  intern: (lower: string) => Lexeme,
): PreparedSentence {
  const { start, end } = paragraph.sentences[position - 1]!;
  const text = article.text.slice(start, end);
  const words: SentenceWord[] = [];
  let before = '';
  for (const token of tokenize(text)) {
    if (token.kind === 'mark') {
      before += token.text;
      continue;
    }
    words.push({
      lexeme: intern(token.lower),
      text: token.text,
      start: start + token.start,
      end: start + token.end,
      number: token.kind === 'number',
      capital: token.text !== token.lower && /^\p{Lu}/u.test(token.text),
      before,
    });
    before = '';
  }
  const aliases = language.aliases.find(words.map((word) => word.lexeme.lower));
  const content = words.flatMap((word, i) => (word.lexeme.stop ? [] : [i]));
  const any = (set: ReadonlySet<string>) => words.some(({ lexeme }) => set.has(lexeme.lower));
  return {
    span: { article: article.id, start, end },
    text,
    paragraph: paragraph.number,
    position,
    of: paragraph.sentences.length,
    section: paragraph.section,
    words,
    forms: Int32Array.from(words, ({ lexeme }) => lexeme.id),
    content,
    carriers: Int32Array.from(content.flatMap((at) => [at, words[at]!.lexeme.id])),
    aliases: Int32Array.from(
      aliases.flatMap(({ start, groups }) => groups.flatMap(({ number }) => [number, start])),
    ),
    signs: signsOf(words),
    reasons: any(REASON_WORDS),
    saying: any(SAYING_WORDS),
    demanding: any(POSITION_WORDS),
    people: words.flatMap(({ lexeme, capital }, i) =>
      isPersonNoun(lexeme) && !(capital && lexeme.proper) ? [i] : [],
    ),
    pronoun: PRONOUNS.has(words[0]?.lexeme.lower ?? ''),
    quoted: /["“”]/.test(text),
  };
}
