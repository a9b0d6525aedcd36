/** What an article is once it has been read: stored text, and offsets into it. */

/**
 * A run of an article's stored text, as UTF-16 offsets: `text.slice(start, end)`.
 * Everything Parley quotes is a span; nothing is retyped.
 */
export interface Span {
  /** Id of the article. */
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** A calendar date and where it was found. `null` fields: the text gives none. */
export interface ArticleDate {
  /** ISO 8601 calendar date, `YYYY-MM-DD`. */
  readonly date: string;
  /** `printed` on its own line or given by front matter; `inferred` from a date the reporting speaks of. */
  readonly basis: 'printed' | 'inferred';
  /** The words the date was read from. */
  readonly span: Span;
}

/** Which part of the article a paragraph belongs to. Headings and the standfirst are found but rarely answer. */
export type Section = 'title' | 'heading' | 'summary' | 'body' | 'risks';

/** A sentence of a paragraph. */
export interface Sentence extends Span {
  /** 1-based position in its paragraph. */
  readonly number: number;
}

/** The passage: the unit that is indexed and cited. */
export interface Paragraph extends Span {
  /** 1-based position among the kept paragraphs of the article. */
  readonly number: number;
  readonly section: Section;
  readonly sentences: readonly Sentence[];
}

/** A line that is not reporting, with the reason it is not indexed. */
export interface LeftOut extends Span {
  /** 1-based line in the file. */
  readonly line: number;
  readonly reason: string;
}

/** An article; all its offsets are UTF-16 units of `text`. */
export interface Article {
  /** File name without its ending. */
  readonly id: string;
  readonly title: string;
  /** The agency or outlet that the text names as its origin, e.g. `AP`. */
  readonly outlet: string | null;
  readonly published: ArticleDate | null;
  readonly url: string | null;
  /** BCP 47 tag that the file states, e.g. `en`. */
  readonly language: string | null;
  /** The stored text; all spans are offsets into it. */
  readonly text: string;
  /**
   * First 12 hex digits of the SHA-256 of the stored text and of the numbers of its repeated lines: a button
   * names its article and version by it.
   */
  readonly hash: string;
  readonly paragraphs: readonly Paragraph[];
  readonly leftOut: readonly LeftOut[];
}

/** A file that could not become an article, or became one only just. */
export interface Problem {
  /** Its name; that of the whole folder ends in a slash. */
  readonly file: string;
  /** One sentence: what was wrong and what to do. */
  readonly message: string;
  /** Whether it is not served at all, as it was when it was last good, or with what is wrong. */
  readonly outcome: 'left out' | 'last good' | 'served';
}

/** All articles that are served together. */
export interface Corpus {
  /** First 4 hex digits of the SHA-256 over the sorted article hashes; shown as "index 7f3a". */
  readonly id: string;
  /** By article id, in file-name order. */
  readonly articles: ReadonlyMap<string, Article>;
  readonly problems: readonly Problem[];
}
