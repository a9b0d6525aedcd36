/** One setting of the environment: what may stand there, and what to tell whoever got it wrong. */

import { z } from 'zod';

/** What a mistake is answered with; never the value, which may be a secret. */
export interface Advice {
  /** What is wrong, as the end of a sentence that begins with the name. */
  readonly wrong: string;
  /** What to do about it. */
  readonly fix: string;
  /** A value that is accepted. */
  readonly example: string;
}

/** An empty line in `.env` means "not set", and spaces around a value are not part of it. */
const blankIsUnset = (value: unknown) => (typeof value === 'string' ? value.trim() || undefined : value);

/** A setting that may be left out. */
export function optional<T extends z.ZodType>(schema: T, advice: Advice) {
  return z.preprocess(blankIsUnset, schema.optional()).meta({ advice });
}

/** A setting that has a value of its own when it is left out. */
export function withDefault<T extends z.ZodType>(schema: T, fallback: z.input<T>, advice: Advice) {
  return z.preprocess((value) => blankIsUnset(value) ?? fallback, schema).meta({ advice, fallback });
}

/** A whole number of this range. */
export function wholeNumber(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most));
}

/** All mistakes at once, each with its setting's name, what is wrong, how to fix it, and an example. */
export function complaint(shape: z.ZodRawShape, names: readonly string[]): string {
  const mistakes = [...new Set(names)].map((name) => {
    const { wrong, fix, example } = (shape[name] as z.ZodType).meta()!.advice as Advice;
    return `  ${name} ${wrong}.\n    To fix: ${fix}.\n    Example: ${name}=${example}\n`;
  });
  const count = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`;
  return `The configuration has ${count}.\n\n${mistakes.join('\n')}\nEvery setting is explained in .env.example.`;
}
