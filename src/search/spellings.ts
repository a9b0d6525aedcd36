/** What a mistyped word may have meant: the indexed terms that are spelt or sound nearly the same. */

import { slips, slipsAllowed, spellingKey } from '../language/spelling.ts';
import { LETTERS, lettersOf, soundsOf, twiceOf, within } from './letters.ts';

/** Looks among the terms added so far. */
export interface Spellings {
  /** Nothing happens where it is there. */
  add(term: string): void;
  delete(term: string): void;
  /**
   * Nearest in spelling first, then the more frequent, then by code unit. `counted`: the number of passages that hold
   * a term, 0 for one that is not to be found.
   */
  near(lower: string, limit: number, counted: (term: string) => number): string[];
}

/** What is farther than the nearest by more than this is not meant. */
const BEHIND = 0.5;
/** What another first letter, which is rarely wrong, and what only sounds alike count more. */
const OTHER_FIRST = 0.5;
const ONLY_SOUND = 0.25;
/** How far is looked at first; then a slip farther each time. */
const NEAREST = 1.5;

/** About 150 bytes a term. */
export function createSpellings(terms: Iterable<string>): Spellings {
  const groups = new Map<string, Group>();
  const beginningOf = (term: string) => term.slice(0, 2);
  const add = (term: string) => {
    const beginning = beginningOf(term);
    const group = groups.get(beginning) ?? new Group();
    groups.set(beginning, group);
    group.add(term);
  };
  for (const term of terms) add(term);
  const look = (asked: Asked) => {
    const { lower } = asked;
    const own = beginningOf(lower);
    // The likeliest first: the nearer the nearest, the sooner all others are told apart.
    if (beginsAlike(lower, own)) groups.get(own)?.search(asked, 0);
    for (const [beginning, group] of groups) {
      if (beginning !== own && beginsAlike(lower, beginning))
        group.search(asked, beginning[0] === lower[0] ? 0 : OTHER_FIRST);
    }
  };
  return {
    add,
    delete: (term) => groups.get(beginningOf(term))?.delete(term),
    near(lower, limit, counted) {
      const allowed = slipsAllowed(lower.length);
      if (allowed === 0) return [];
      let asked: Asked;
      for (let reach = NEAREST; ; reach++) {
        asked = spelt(lower, counted, allowed, Math.min(reach, allowed));
        look(asked);
        // All that is meant is within reach; what is farther is far more to tell apart.
        if (reach >= allowed || asked.most < reach) break;
      }
      const { found, most } = asked;
      found.sort((a, b) => a.far - b.far || b.count - a.count || (a.term < b.term ? -1 : 1));
      return found
        .filter(({ far }) => far <= most)
        .slice(0, limit)
        .map(({ term }) => term);
    },
  };
}

/** Whether at most one slip is in the first two letters; what begins with a digit is meant as it stands. */
function beginsAlike(lower: string, term: string): boolean {
  const [first, second] = [lower.charCodeAt(0), lower.charCodeAt(1)];
  const [begin, next] = [term.charCodeAt(0), term.charCodeAt(1)];
  if (begin < LETTERS) return false;
  return first === begin || second === next || second === begin || first === next;
}

/** A word whose spelling is looked for, and what has been found of it. */
interface Asked {
  readonly lower: string;
  readonly key: string;
  readonly letters: number;
  readonly twice: number;
  readonly sounds: number;
  readonly allowed: number;
  readonly counted: (term: string) => number;
  readonly found: { readonly term: string; readonly far: number; readonly count: number }[];
  /** How far a term may be to be meant rather than the nearest so far. */
  most: number;
}

function spelt(lower: string, counted: Asked['counted'], allowed: number, most: number): Asked {
  return {
    lower,
    key: spellingKey(lower),
    letters: lettersOf(lower),
    twice: twiceOf(lower),
    sounds: soundsOf(lower),
    allowed,
    counted,
    found: [],
    most,
  };
}

/** Of each term its length and what tells it apart from most others. */
const COLUMNS = 4;

/** The terms that begin with the same two letters, in columns: most are told apart without being touched. */
class Group {
  readonly #terms: string[] = [];
  /** Their sounds, each from the first time that it is asked for. */
  readonly #keys: (string | null)[] = [];
  readonly #places = new Map<string, number>();
  #columns = new Int32Array(8 * COLUMNS);

  add(term: string): void {
    if (this.#places.has(term)) return;
    const place = this.#terms.push(term) - 1;
    this.#keys.push(null);
    this.#places.set(term, place);
    const at = place * COLUMNS;
    if (at === this.#columns.length) {
      const wider = new Int32Array(2 * at);
      wider.set(this.#columns);
      this.#columns = wider;
    }
    this.#columns.set([term.length, lettersOf(term), twiceOf(term), soundsOf(term)], at);
  }

  /** The last takes its place. */
  delete(term: string): void {
    const place = this.#places.get(term);
    if (place === undefined) return;
    const [last, key] = [this.#terms.pop()!, this.#keys.pop()!];
    this.#places.delete(term);
    if (last === term) return;
    this.#terms[place] = last;
    this.#keys[place] = key;
    this.#places.set(last, place);
    const end = this.#terms.length * COLUMNS;
    this.#columns.copyWithin(place * COLUMNS, end, end + COLUMNS);
  }

  /** `first`: what the beginning that all have counts. */
  search(asked: Asked, first: number): void {
    const columns = this.#columns;
    const { lower, letters, twice, sounds, allowed } = asked;
    const { length } = lower;
    const count = this.#terms.length;
    for (let place = 0, at = 0; place < count; place++, at += COLUMNS) {
      const longer = Math.abs(columns[at]! - length);
      if (longer > allowed + 1) continue;
      const typing = Math.floor(asked.most - first);
      const sounding = Math.min(Math.max(0, allowed - 1), Math.floor(asked.most - first - ONLY_SOUND));
      // A slip takes at most one letter away and brings one, so most words are told apart without counting slips.
      const typed = longer <= typing && within(typing, letters, columns[at + 1]!, twice, columns[at + 2]!);
      const heard = sounding >= 0 && within(sounding, sounds, columns[at + 3]!);
      if (typed || heard) this.#measure(place, asked, first, typed ? typing : -1, heard ? sounding : -1);
    }
  }

  /** Counts the slips, in its letters and in its sound up to those many; below zero they are not looked at. */
  #measure(place: number, asked: Asked, first: number, typing: number, sounding: number): void {
    const term = this.#terms[place]!;
    const { lower, key, counted, found, most } = asked;
    let far = Number.POSITIVE_INFINITY;
    if (typing >= 0) {
      const typed = slips(lower, term, typing);
      if (typed <= typing) far = typed + first;
    }
    if (sounding >= 0) {
      this.#keys[place] ??= spellingKey(term);
      const heard = slips(key, this.#keys[place], sounding);
      if (heard <= sounding) far = Math.min(far, heard + ONLY_SOUND + first);
    }
    if (far > most) return;
    const count = counted(term);
    if (count === 0) return;
    found.push({ term, far, count });
    asked.most = Math.min(most, far + BEHIND);
  }
}
