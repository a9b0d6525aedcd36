/** The words that texts have, filed by what makes another word near to them: few are looked at for each asked for. */

import type { Lexeme } from './lexeme.ts';

/** Words surveyed for each word asked for: those that texts had first, which hold most of a text. */
export const SURVEYED = 4096;

/** How many of so many words are surveyed: those of the lowest ids. */
export const surveyed = (words: number): number => Math.min(words, SURVEYED);

/** Word forms with ids below `SURVEYED`, as far as texts have them. */
export interface Survey {
  /** Ids from `from` on, in order, of all surveyed words that may be near to this one. */
  like(asked: Lexeme, from: number): number[];
  clear(): void;
}

/** `told`: the word forms of texts by their ids; it grows. `near`: whether rows of the vectors are near in meaning. */
export function createSurvey(told: readonly Lexeme[], near: (a: number, b: number) => boolean): Survey {
  /** By stem and by spelling. */
  const forms = new Map<string, number[]>();
  /** By the stems that the lexicon relates them to. */
  const relatives = new Map<string, number[]>();
  /** Of their vectors, by id. */
  const rows: number[] = [];
  const put = (files: Map<string, number[]>, name: string, id: number) => {
    const ids = files.get(name);
    if (ids === undefined) files.set(name, [id]);
    else ids.push(id);
  };
  const file = (form: Lexeme) => {
    const id = rows.push(rowOf(form)) - 1;
    put(forms, form.entry?.stem ?? form.stem, id);
    if (form.key !== null) put(forms, form.key, id);
    for (const relative of form.entry?.relatives.keys() ?? []) put(relatives, relative, id);
  };
  return {
    like(asked, from) {
      while (rows.length < surveyed(told.length)) file(told[rows.length]!);
      const found = new Set<number>();
      const take = (ids: readonly number[] = []) => {
        for (const id of ids) if (id >= from) found.add(id);
      };
      const stem = asked.entry?.stem ?? asked.stem;
      take(forms.get(stem));
      take(relatives.get(stem));
      if (asked.key !== null) take(forms.get(asked.key));
      for (const relative of asked.entry?.relatives.keys() ?? []) take(forms.get(relative));
      const row = rowOf(asked);
      if (row >= 0) {
        for (let id = from; id < rows.length; id++) if (rows[id]! >= 0 && near(row, rows[id]!)) found.add(id);
      }
      return [...found].sort((a, b) => a - b);
    },
    clear() {
      forms.clear();
      relatives.clear();
      rows.length = 0;
    },
  };
}

/** The row of a word's vector; -1 where its meaning tells nothing. */
const rowOf = ({ row, proper }: Lexeme): number => (proper ? -1 : row);
