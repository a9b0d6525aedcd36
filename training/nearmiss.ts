/** Changes a question by rule so that its article no longer answers it. */

import type { AskedQuestion } from './dataset.ts';

/** Capitalised words inside a question. */
const NAMES = /(?<=[a-z,'] )[A-Z][\w'-]+(?: [A-Z][\w'-]+)*/g;

/** Another thing asked about the same: [first words, what they become]. */
const ASKED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(who|whom)\b/i, ['When', 'How many people', 'Why']],
  [/^(when|in what year|what year)\b/i, ['How many people', 'Who', 'Where']],
  [/^where\b/i, ['When', 'Who']],
  [/^how many\b/i, ['When', 'Why']],
];

/** One name replaced by one that the article never mentions; `null` without a name. */
export function renamed(
  text: string,
  others: readonly AskedQuestion[],
  article: string,
  random: () => number,
): string | null {
  const names = text.match(NAMES);
  if (!names) return null;
  const from = pick(names, random);
  for (let tries = 0; tries < 20; tries++) {
    const to = pick(others, random).text.match(NAMES)?.[0];
    if (to !== undefined && to !== from && !article.includes(to)) {
      const changed = text.replace(from, to);
      return random() < 0.5 ? changed : changed.toLowerCase();
    }
  }
  return null;
}

/** The same question after something else; `null` where the rule does not apply, half of the time besides. */
export function otherwiseAsked(text: string, random: () => number): string | null {
  for (const [first, others] of ASKED) {
    if (first.test(text) && random() < 0.5) return text.replace(first, pick(others, random));
  }
  return null;
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}
