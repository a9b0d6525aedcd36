/** Finds page furniture that no list knows: lines that article after article of one outlet repeats. */

import type { Section } from './article.ts';
import type { Line } from './lines.ts';

/** Two articles may share a line by chance or by quoting each other; three make a habit of the page. */
const LEAST_ARTICLES = 3;
/**
 * Whole sentences may be background that a paper repeats in its reports, which is reporting. They count as
 * furniture only at the edge of an article, in at least this many and in this share of the outlet's articles.
 */
const LEAST_ARTICLES_PROSE = 8;
const LEAST_SHARE_PROSE = 0.5;
/** Kept lines at either end that are its edge. */
const EDGE = 2;
const LONGEST_LABEL_WORDS = 12;
const LONGEST_CALL = 400;

/** Words with which a page speaks to its reader instead of telling the news. */
const CALL =
  /\b(?:you|your|subscri\w+|newsletter|sign up|log in|follow us|our (?:app|site|website|channel)|cookies?|click here|all rights reserved|copyright|e-?mail us|donate)\b|©/i;

/** A line that would be furniture if enough articles had it. */
export interface Suspect {
  /** 1-based line of the file. */
  readonly line: number;
  /** Of the outlet and the words. */
  readonly print: number;
  /** Whether it reads as reporting, so that more articles must repeat it. */
  readonly prose: boolean;
}

/** Lines of an article that furniture could be, by their form and place. */
export function suspects(
  outlet: string,
  kept: readonly { readonly line: Line; readonly section: Section }[],
): Suspect[] {
  return kept.flatMap(({ line, section }, i) => {
    if (section === 'title') return [];
    const sentence = /[.!?…]["'”’)]*$/u.test(line.text);
    const label = !sentence && line.text.split(/\s+/).length <= LONGEST_LABEL_WORDS;
    const call = line.text.length <= LONGEST_CALL && CALL.test(line.text);
    const edge = i < EDGE + 1 || i >= kept.length - EDGE;
    if (!label && !call && !edge) return [];
    const lower = line.text.toLowerCase();
    // Around an article numbers count readers and minutes; inside, those that differ are the news.
    const words = call || edge ? lower.replace(/\p{N}+/gu, '0') : lower;
    return [{ line: line.number, print: fingerprint(`${outlet}\n${words}`), prose: !label && !call }];
  });
}

/** How often each suspect was met; one per folder. */
export interface Repetition {
  /** `by` is 1 for an article that came, -1 for one that went. */
  count(outlet: string, lines: readonly Suspect[], by: 1 | -1): void;
  /** Lines of an article that are furniture by now. */
  repeated(outlet: string, lines: readonly Suspect[]): number[];
}

/** Without any article yet. */
export function createRepetition(): Repetition {
  const articles = new Map<string, number>();
  const prints = new Map<number, number>();
  const add = <Key>(counts: Map<Key, number>, key: Key, by: number) => {
    const left = (counts.get(key) ?? 0) + by;
    if (left > 0) counts.set(key, left);
    else counts.delete(key);
  };
  return {
    count(outlet, lines, by) {
      add(articles, outlet, by);
      for (const print of new Set(lines.map(({ print }) => print))) add(prints, print, by);
    },
    repeated(outlet, lines) {
      const share = LEAST_SHARE_PROSE * (articles.get(outlet) ?? 0);
      return lines.flatMap(({ line, print, prose }) => {
        const least = prose ? Math.max(LEAST_ARTICLES_PROSE, share) : LEAST_ARTICLES;
        return (prints.get(print) ?? 0) >= least ? [line] : [];
      });
    },
  };
}

/** 53 bits of two FNV-1a hashes with different primes: enough to tell a million lines apart. */
export function fingerprint(text: string): number {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995);
  }
  return (a >>> 0) * 0x200000 + ((b ^ (b >>> 15)) >>> 11);
}
