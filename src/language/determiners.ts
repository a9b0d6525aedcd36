/** The little words that begin a noun phrase: "the", "a", "her", "those". */

import { wordSet } from './word-set.ts';

const ARTICLES = wordSet('the a an');
const OWNERS = wordSet('his her its their');
const DETERMINERS = wordSet(
  "the a an his her its their our my your this that these those 's no some any each every",
);

// Each takes a word in lower case.
/** Articles of grammar, not of news. */
export const isArticle = (lower: string) => ARTICLES.has(lower);
export const isArticleOrOwner = (lower: string) => ARTICLES.has(lower) || OWNERS.has(lower);
export const isDeterminer = (lower: string) => DETERMINERS.has(lower);
