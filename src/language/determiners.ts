/** The little words that begin a noun phrase: "the", "a", "her", "those". */

import { wordSet } from './word-set.ts';

const ARTICLES = wordSet('the a an');
const THEIRS = wordSet('his her its their');
const POSSESSIVES = wordSet('his her its their our my your');
const DETERMINERS = wordSet(
  "the a an his her its their our my your this that these those 's no some any each every",
);

// Each takes a word in lower case.
/** Articles of grammar, not of news. */
export const isArticle = (lower: string) => ARTICLES.has(lower);
/** Of somebody else than who speaks and who is spoken to. */
export const isTheirs = (lower: string) => THEIRS.has(lower);
/** Either of these. */
export const isArticleOrTheirs = (lower: string) => ARTICLES.has(lower) || THEIRS.has(lower);
/** Of anybody. */
export const isPossessive = (lower: string) => POSSESSIVES.has(lower);
/** Any of these, and "this", "some", "every" and the like. */
export const isDeterminer = (lower: string) => DETERMINERS.has(lower);
