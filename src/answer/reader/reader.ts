/** Prepares sentences when they are first looked at and keeps the recent ones, so that memory stays bounded. */

import type { Article, Corpus } from '../../corpus/article.ts';
import { type Bonds, createBonds } from '../../language/bonds.ts';
import type { Language } from '../../language/language.ts';
import { type Lexeme, lexemeOf } from '../../language/lexeme.ts';
import { own } from '../../own.ts';
import { keepRecent } from '../../recent.ts';
import { Concordance } from './concordance.ts';
import { NearestTable } from './nearest.ts';
import { createSaid, type Said } from './said.ts';
import { PreparedSentence } from './sentence.ts';

/** Articles whose prepared paragraphs are kept: about 20 KB each paragraph that was looked at. */
const KEPT_ARTICLES = 200;
/** Word forms kept; above, the memory starts anew with the next question. */
const KEPT_LEXEMES = 40_000;

/** Shared by all questions of a library. */
export interface Reader extends Said {
  readonly language: Language;
  /** The same object for the same word form, as long as it is remembered. */
  lexeme(lower: string): Lexeme;
  /** The stem of a word that carries content, else `null`. */
  stem(lower: string): string | null;
  /** The word form of that id. */
  form(id: number): Lexeme;
  /** How many word forms texts were seen to have: their ids are below. */
  told(): number;
  readonly bonds: Bonds;
  readonly nearest: NearestTable;
  /** To be called before a question is read: forgets word forms when there are too many. */
  begin(): void;
  /** The sentences of a paragraph, prepared. `paragraph` is its 1-based number. */
  paragraph(corpus: Corpus, article: string, paragraph: number): readonly PreparedSentence[];
  /** Of the whole article, whose paragraphs are all prepared for it. */
  concordance(corpus: Corpus, article: string): Concordance;
}

/** What of an article is prepared: paragraphs by their numbers. */
interface Prepared {
  readonly paragraphs: (readonly PreparedSentence[])[];
  concordance: Concordance | null;
}

const unprepared = (): Prepared => ({ paragraphs: [], concordance: null });

/** `kept`: word forms. */
export function createReader(language: Language, kept: number = KEPT_LEXEMES): Reader {
  const lexemes = new Map<string, Lexeme>();
  const articles = keepRecent<Article, Prepared>(KEPT_ARTICLES);
  /** The word forms of texts: those of questions, which members make up, are no neighbours of anything. */
  const told: Lexeme[] = [];
  const bonds = createBonds(language, told);
  const lexeme = (lower: string) => {
    let known = lexemes.get(lower);
    if (known === undefined) {
      const form = own(lower);
      known = lexemeOf(form, language);
      lexemes.set(form, known);
    }
    return known;
  };
  const tell = (lower: string) => {
    const form = lexeme(lower);
    if (form.id < 0) form.id = told.push(form) - 1;
    return form;
  };
  const stem: Reader['stem'] = (lower) => {
    const { stop, stem } = lexeme(lower);
    return stop ? null : stem;
  };
  const paragraphOf = (article: Article, { paragraphs }: Prepared, number: number) => {
    let sentences = paragraphs[number];
    if (sentences === undefined) {
      const paragraph = article.paragraphs[number - 1]!;
      sentences = paragraph.sentences.map(
        (sentence) => new PreparedSentence(article, paragraph, sentence.number, language, tell),
      );
      paragraphs[number] = sentences;
    }
    return sentences;
  };
  return {
    language,
    lexeme,
    stem,
    ...createSaid(lexeme),
    form: (id) => told[id]!,
    told: () => told.length,
    bonds,
    nearest: new NearestTable(),
    begin() {
      if (lexemes.size < kept) return;
      lexemes.clear();
      told.length = 0;
      articles.clear();
      bonds.clear();
    },
    paragraph: (corpus, id, number) => {
      const article = corpus.articles.get(id)!;
      return paragraphOf(article, articles.of(article, unprepared), number);
    },
    concordance(corpus, id) {
      const article = corpus.articles.get(id)!;
      const prepared = articles.of(article, unprepared);
      if (prepared.concordance === null) {
        for (const { number } of article.paragraphs) paragraphOf(article, prepared, number);
        prepared.concordance = new Concordance(prepared.paragraphs, language.aliases.size);
      }
      return prepared.concordance;
    },
  };
}
