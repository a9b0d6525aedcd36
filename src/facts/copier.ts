/** Copies of plain values that hold every text once: a part of an article's text would keep the whole one in memory. */

import { own } from '../own.ts';

/** Copies what is made of objects, lists, texts and numbers; equal texts of all its copies are one in memory. */
export function copier(): <Value>(value: Value) => Value {
  const texts = new Map<string, string>();
  const copy = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const known = texts.get(value);
      if (known !== undefined) return known;
      const text = own(value);
      texts.set(text, text);
      return text;
    }
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== 'object' || value === null) return value;
    const made: Record<string, unknown> = { ...value };
    for (const key in made) made[key] = copy(made[key]);
    return made;
  };
  return copy as <Value>(value: Value) => Value;
}
