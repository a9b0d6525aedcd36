/** Prepares sentences when they are first looked at and keeps the recent ones, so that memory stays bounded. */

import type { Corpus } from '../corpus/article.ts';
import { type Bonds, createBonds } from '../language/bonds.ts';
import type { Language } from '../language/language.ts';
import { type Lexeme, lexemeOf } from '../language/lexeme.ts';
import { keepRecent } from '../recent.ts';
import { type PreparedSentence, prepareSentence } from './sentence.ts';

/** Prepared paragraphs kept: about 20 KB each. */
const KEPT_PARAGRAPHS = 400;
/** Word forms kept; above, the memory starts anew with the next question. */
const KEPT_LEXEMES = 40_000;

export interface Reader {
  readonly language: Language;
  /** The same object for the same word form, as long as it is remembered. */
  lexeme(lower: string): Lexeme;
  readonly bonds: Bonds;
  /** To be called before a question is read: forgets word forms when there are too many. */
  begin(): void;
  /** The sentences of a paragraph, prepared. `paragraph` is its 1-based number. */
  paragraph(corpus: Corpus, article: string, paragraph: number): readonly PreparedSentence[];
}

export function createReader(language: Language): Reader {
  const lexemes = new Map<string, Lexeme>();
  const paragraphs = keepRecent<string, readonly PreparedSentence[]>(KEPT_PARAGRAPHS);
  const bonds = createBonds(language);
  const lexeme = (lower: string) => {
    let known = lexemes.get(lower);
    if (known === undefined) {
      known = lexemeOf(lower, lexemes.size, language);
      lexemes.set(lower, known);
    }
    return known;
  };
  return {
    language,
    lexeme,
    bonds,
    begin() {
      if (lexemes.size < KEPT_LEXEMES) return;
      lexemes.clear();
      paragraphs.clear();
      bonds.clear();
    },
    paragraph(corpus, id, number) {
      const article = corpus.articles.get(id)!;
      return paragraphs.of(`${article.hash} ${id} ${number}`, () => {
        const paragraph = article.paragraphs[number - 1]!;
        return paragraph.sentences.map((sentence) =>
          prepareSentence(article, paragraph, sentence.number, language, lexeme),
        );
      });
    },
  };
}
