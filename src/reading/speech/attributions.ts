/** Finds who a sentence says it has something from: "according to …", "as reported by …", "… said that". */

import type { Token } from '../../language/tokens.ts';
import { wordSet } from '../../language/word-set.ts';
import { passiveSpeech } from '../data/speech.ts';
import { contains, type Mention } from '../mention.ts';
import type { Name } from '../name/entities.ts';
import { spoken } from './speech.ts';

/** Words by which a sentence says whom it has something from. */
export interface Attribution extends Mention {
  /** Who says it, without the verb: "a U.S. official", "He". */
  readonly source: Mention;
  /** The part of the sentence that is theirs. */
  readonly scope: Mention;
  readonly form: 'according to' | 'passive' | 'speech';
}

/** Words that end the name of a source behind "according to" or "by". */
const sourceEnds = wordSet('who which that whose where when while as but');
/** Conjunctions that, behind a comma, begin a statement of the writer's own. */
const turns = wordSet('but while although though however whereas yet');

/** All attributions in order; `names` are those of the same sentence. */
export function attributions(tokens: readonly Token[], names: readonly Name[]): Attribution[] {
  const found: Attribution[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'mark') continue;
    const read =
      lower === 'according' && tokens[i + 1]?.lower === 'to'
        ? named(tokens, i, i + 2, 'according to')
        : passiveSpeech.has(lower) && tokens[i + 1]?.lower === 'by'
          ? named(tokens, tokens[i - 1]?.lower === 'as' ? i - 1 : i, i + 2, 'passive')
          : null;
    if (read) found.push(read);
    else {
      const speech = spoken(tokens, i, names);
      if (speech) {
        const { start, end, source, first, next, inverted } = speech;
        const scope = inverted ? before(tokens, first) : behind(tokens, first, next);
        found.push({ start, end, source, scope, form: 'speech' });
      }
    }
  }
  return found;
}

/** The attribution that covers a part of the sentence; the nearest when several do, outright sources before verbs of speech. */
export function attributionOf(all: readonly Attribution[], part: Mention): Attribution | null {
  let best: Attribution | null = null;
  for (const one of all) {
    if (!contains(one.scope, part)) continue;
    const outright = one.form !== 'speech';
    if (
      best === null ||
      (outright && best.form === 'speech') ||
      (outright === (best.form !== 'speech') && distance(one, part) < distance(best, part))
    )
      best = one;
  }
  return best;
}

function distance(a: Mention, b: Mention): number {
  return a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end);
}

/** `first` is the phrase's first token, `from` the first of the source's name. */
function named(
  tokens: readonly Token[],
  first: number,
  from: number,
  form: 'according to' | 'passive',
): Attribution | null {
  let next = from;
  while (next < tokens.length && !endsSource(tokens, next, from)) next++;
  if (next === from) return null;
  const leads = first === 0 || tokens[first - 1]!.kind === 'mark' || turns.has(tokens[first - 1]!.lower);
  const opens = leads && tokens[next]?.text === ',' && (first < 2 || turns.has(tokens[first - 1]!.lower));
  // "a condition described by X as vital": what X said stands behind.
  const inside = form === 'passive' && tokens[first]!.lower !== 'as';
  return {
    start: tokens[first]!.start,
    end: tokens[next - 1]!.end,
    source: { start: tokens[from]!.start, end: tokens[next - 1]!.end },
    scope: opens || inside ? behind(tokens, inside ? next : 0, next) : before(tokens, first),
    form,
  };
}

function endsSource(tokens: readonly Token[], i: number, from: number): boolean {
  const { lower, kind, text } = tokens[i]!;
  if (kind === 'mark')
    return (
      text !== '-' &&
      text !== '&' &&
      !(text === '.' && i > from && tokens[i - 1]!.text.length <= 3 && i + 1 < tokens.length)
    );
  return (
    sourceEnds.has(lower) ||
    (lower === 'and' && tokens[i + 1]?.kind === 'word' && tokens[i + 1]!.text === tokens[i + 1]!.lower)
  );
}

/** From token `from` to the end of the clause; a sentence opened by "While" or "As" gives its first clause only. */
function behind(tokens: readonly Token[], opened: number, from: number): Mention {
  const first = tokens[0]!.lower;
  const subordinate = opened > 0 && opened <= 6 && (turns.has(first) || first === 'as' || first === 'after');
  let end = from;
  for (; end < tokens.length; end++) {
    const { text } = tokens[end]!;
    if (text === ';') break;
    if (text !== ',') continue;
    // American style closes a quotation behind the comma: `"on an equal basis," but`.
    const quoted = /^["”’]$/.test(tokens[end + 1]?.text ?? '');
    const next = tokens[quoted ? end + 2 : end + 1]?.lower ?? '';
    if (
      turns.has(next) ||
      (subordinate && !/^(?:that|in|on|at)$/.test(next) && !placeApposition(tokens, end))
    )
      break;
  }
  let start = from;
  while (start < end - 1 && tokens[start]!.text === ',') start++;
  const begin = tokens[Math.min(start, tokens.length - 1)]!.start;
  return { start: begin, end: Math.max(begin, tokens[Math.max(end - 1, 0)]!.end) };
}

/** "in Lyon, France, that": the comma closes a place, not the clause. */
function placeApposition(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  return !!next && next.kind === 'word' && next.text[0] !== next.lower[0] && tokens[comma + 2]?.text === ',';
}

/** The clause that ends before token `until`. */
function before(tokens: readonly Token[], behindClause: number): Mention {
  let until = behindClause;
  let start = until;
  while (start > 0) {
    const { text } = tokens[start - 1]!;
    if (text === ';' || (text === ',' && turns.has(tokens[start]?.lower ?? ''))) break;
    start--;
  }
  while (until > start + 1 && tokens[until - 1]!.text === ',') until--;
  if (start >= until) return { start: tokens[until]!.start, end: tokens[until]!.start };
  return { start: tokens[start]!.start, end: tokens[until - 1]!.end };
}
