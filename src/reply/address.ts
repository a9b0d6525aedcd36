/** The address of an article, leading to the very words where the reader's browser can. */

import type { Article, Span } from '../corpus/article.ts';

/** Words at either end of a long sentence that find it; the fragment stays short. */
const END_WORDS = 4;
/** Discord shows no longer links as links, and pages rarely have longer addresses. */
const LONGEST = 700;

/**
 * `null` for an article without an address; without a sentence it leads to the page. The form is a
 * URL with a text fragment (https://wicg.github.io/scroll-to-text-fragment/), safe between the round brackets of a Markdown link.
 */
export function addressOf({ url, text }: Article, sentence: Span | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const page = new URL(url);
  // Words that it led to already.
  page.hash = page.hash.replace(/:~:.*$/s, '');
  if (!/^https?:$/.test(page.protocol) || page.username !== '' || page.password !== '') return null;
  const plain = page.href.replace(/[()<>\s\\]/g, encoded);
  if (sentence === null) return plain.length <= LONGEST ? plain : null;
  const words = text.slice(sentence.start, sentence.end).trim().split(/\s+/u);
  const ends =
    words.length <= 2 * END_WORDS
      ? [words.join(' ')]
      : [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
  const fragment = `:~:text=${ends.map(encoded).join(',')}`;
  const address = `${plain}${page.hash === '' ? '#' : ''}${fragment}`;
  if (address.length <= LONGEST) return address;
  return plain.length <= LONGEST ? plain : null;
}

/** Everything with a meaning in a fragment directive or in Markdown: hyphen, comma, ampersand, brackets. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, ' ')).replace(
    /[-!'()*~_.]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
