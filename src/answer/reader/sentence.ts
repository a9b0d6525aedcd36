/** A sentence prepared for comparing with questions: its words, its names, and what kinds of thing it holds. */

import type { Article, Paragraph, Section, Span } from '../../corpus/article.ts';
import type { Aliases } from '../../language/aliases.ts';
import type { Language } from '../../language/language.ts';
import type { Lexeme } from '../../language/lexeme.ts';
import { type Token, tokenize } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { isHeading } from '../../reading/article.ts';
import { datelineLength } from '../../reading/time/dateline.ts';
import { COPULAS, POSITION_WORDS, REASON_WORDS, SAYING_WORDS } from './cues.ts';
import { type Matters, mattersIn } from './matters.ts';
import { type Sign, signsOf } from './signs.ts';
import type { SentenceWord } from './word.ts';

const PRONOUNS = wordSet('he she it they this that these those his her their its such');

/** A noun first of all, whose kinds end in "person". */
function isPersonNoun({ entry }: Lexeme): boolean {
  return entry?.part === 'n' && entry.person;
}

/** What only candidates are asked for is found when first asked: of many articles most sentences are none. */
export class PreparedSentence {
  readonly span: Span;
  readonly text: string;
  readonly paragraph: number;
  /** 1-based position in the paragraph, and how many sentences that has. */
  readonly position: number;
  readonly of: number;
  readonly section: Section;
  /** Whether it stands where an article tells the whole: in the first paragraph of its summary or of its body. */
  readonly lede: boolean;
  readonly words: readonly SentenceWord[];
  /** How many of them only say where and when it was written. */
  readonly dateline: number;
  /** Ids of their lexemes, side by side for speed. */
  readonly forms: Int32Array;
  /** Indexes of the words that carry content. */
  readonly content: readonly number[];
  /** Of each of them the index and the id of its lexeme, side by side for speed. */
  readonly carriers: Int32Array;
  readonly #aliases: Aliases;
  #named: Int32Array | null = null;
  #signs: readonly Sign[] | null = null;
  #people: readonly number[] | null = null;
  #copulas: readonly number[] | null = null;
  #heading: boolean | null = null;
  #cues: Cues | null = null;
  #matters: Matters | null = null;

  /** `position` is 1-based; `intern` gives the same lexeme for the same word form. */
  constructor(
    article: Article,
    paragraph: Paragraph,
    position: number,
    { aliases }: Language,
    intern: (lower: string) => Lexeme,
  ) {
    const { start, end } = paragraph.sentences[position - 1]!;
    this.span = { article: article.id, start, end };
    this.text = article.text.slice(start, end);
    this.paragraph = paragraph.number;
    this.position = position;
    this.of = paragraph.sentences.length;
    this.section = paragraph.section;
    this.lede = isLede(paragraph, article);
    const tokens = [...tokenize(this.text)];
    this.words = wordsIn(tokens, start, intern);
    const told = start + (tokens[position === 1 ? datelineLength(tokens) : 0]?.start ?? 0);
    this.dateline = this.words.findIndex((word) => word.start >= told);
    this.forms = Int32Array.from(this.words, ({ lexeme }) => lexeme.id);
    this.content = this.words.flatMap((word, i) => (word.lexeme.stop || i < this.dateline ? [] : [i]));
    this.carriers = Int32Array.from(this.content.flatMap((at) => [at, this.forms[at]!]));
    this.#aliases = aliases;
  }

  /** Names with other spellings or words for the same: the number of their group and the index of their first word. */
  get aliases(): Int32Array {
    this.#named ??= Int32Array.from(
      this.#aliases
        .find(this.words.map(({ lexeme }) => lexeme.lower))
        .flatMap(({ start, groups }) => groups.flatMap(({ number }) => [number, start])),
    );
    return this.#named;
  }

  get signs(): readonly Sign[] {
    this.#signs ??= signsOf(this.words);
    return this.#signs;
  }

  /** Indexes of common nouns for persons: "envoy", "analysts". */
  get people(): readonly number[] {
    this.#people ??= this.words.flatMap(({ lexeme, capital }, i) =>
      isPersonNoun(lexeme) && !(capital && lexeme.proper) ? [i] : [],
    );
    return this.#people;
  }

  /** Indexes of "is", "was", "called" and the like. */
  get copulas(): readonly number[] {
    this.#copulas ??= this.words.flatMap(({ lexeme }, i) => (COPULAS.has(lexeme.lower) ? [i] : []));
    return this.#copulas;
  }

  /** Whether it is a title or set like one. */
  get heading(): boolean {
    this.#heading ??= isHeading(this.text, this);
    return this.#heading;
  }

  get cues(): Cues {
    this.#cues ??= cuesIn(this);
    return this.#cues;
  }

  get matters(): Matters {
    this.#matters ??= mattersIn(this.words);
    return this.#matters;
  }
}

const isLede = (paragraph: Paragraph, { paragraphs }: Article): boolean =>
  (paragraph.section === 'summary' || paragraph.section === 'body') &&
  paragraph === paragraphs.find(({ section }) => section === paragraph.section);

/** What kinds of words a sentence has. */
export interface Cues {
  /** Whether words of reason, of saying or of taking a position occur. */
  readonly reasons: boolean;
  readonly saying: boolean;
  readonly demanding: boolean;
  /** Begins with a word that points back: "He", "This". */
  readonly pronoun: boolean;
  readonly quoted: boolean;
}

function cuesIn({ words, text }: PreparedSentence): Cues {
  const any = (set: ReadonlySet<string>) => words.some(({ lexeme }) => set.has(lexeme.lower));
  return {
    reasons: any(REASON_WORDS),
    saying: any(SAYING_WORDS),
    demanding: any(POSITION_WORDS),
    pronoun: PRONOUNS.has(words[0]?.lexeme.lower ?? ''),
    quoted: /["“”]/.test(text),
  };
}

function wordsIn(tokens: readonly Token[], start: number, intern: (lower: string) => Lexeme): SentenceWord[] {
  const words: SentenceWord[] = [];
  let before = '';
  for (const token of tokens) {
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
  return words;
}
