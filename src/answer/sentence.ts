/** A sentence prepared for comparing with questions: its words, its names, and what kinds of thing it holds. */

import type { Article, Paragraph, Section, Span } from '../corpus/article.ts';
import type { Found } from '../language/aliases.ts';
import type { Language } from '../language/language.ts';
import type { Lexeme } from '../language/lexeme.ts';
import { tokenize } from '../language/tokens.ts';
import { type Sign, signsOf } from './signs.ts';

export interface SentenceWord {
  readonly lexeme: Lexeme;
  readonly text: string;
  /** Offsets in the article's text. */
  readonly start: number;
  readonly end: number;
  readonly number: boolean;
  readonly capital: boolean;
  /** Marks that stand between the word before and this one, e.g. `,`; empty for a mere blank. */
  readonly before: string;
}

export interface PreparedSentence {
  readonly span: Span;
  readonly paragraph: number;
  /** 1-based position in the paragraph, and how many sentences that has. */
  readonly position: number;
  readonly of: number;
  readonly section: Section;
  readonly words: readonly SentenceWord[];
  /** Indexes of the words that carry content. */
  readonly content: readonly number[];
  /** Names with other spellings or words for the same. */
  readonly aliases: readonly Found[];
  readonly signs: readonly Sign[];
  readonly quoted: boolean;
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
  return {
    span: { article: article.id, start, end },
    paragraph: paragraph.number,
    position,
    of: paragraph.sentences.length,
    section: paragraph.section,
    words,
    content: words.flatMap((word, i) => (word.lexeme.stop ? [] : [i])),
    aliases: language.aliases.find(words.map((word) => word.lexeme.lower)),
    signs: signsOf(words),
    quoted: /["“”]/.test(text),
  };
}
