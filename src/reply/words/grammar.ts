/** Counting and listing in the labels of a language; quotations never pass through here. */

import { echo } from './echo.ts';

/** The forms of a counted word, by the plural categories of Unicode CLDR; `other` serves where one is missing. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/** Says a whole number with the form of the word that goes with it. */
export function counter(language: string): (n: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (n, forms) => `${n} ${forms[rules.select(n)] ?? forms.other}`;
}

/** The same in English, where most words take an s. */
export function countEn(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/**
 * Lists a member's words in the language's own quotation marks; curly English ones enclose source text only. `and` may go by
 * the word behind it.
 */
export function quoter(
  open: string,
  close: string,
  and: string | ((last: string) => string),
): (words: readonly string[]) => string {
  return (words) => {
    const quoted = words.map((word) => `${open}${echo(word)}${close}`);
    if (quoted.length < 2) return quoted.join('');
    const joint = typeof and === 'string' ? and : and(words.at(-1)!);
    return `${quoted.slice(0, -1).join(', ')} ${joint} ${quoted.at(-1)}`;
  };
}

/** A number from 0 to 1 with a decimal comma. */
export function decimal(n: number): string {
  return n.toFixed(2).replace('.', ',');
}

/** Reads `2026-01-25`; `month` is 0-based. */
export function dayParts(iso: string): { date: number; month: number; year: number } {
  return { date: Number(iso.slice(8)), month: Number(iso.slice(5, 7)) - 1, year: Number(iso.slice(0, 4)) };
}
