/** The building blocks of the forms: fields with Discord's limits and Discord's words for breaking them. */

import { z } from 'zod';

type Context = z.core.$RefinementCtx<unknown>;

/** Adds a complaint with a code of Discord's own, for example `COMPONENT_CUSTOM_ID_DUPLICATED`. */
export function complain(context: Context, code: string, message: string, path: PropertyKey[] = []): void {
  context.issues.push({ code: 'custom', message, path, params: { code }, input: context.value });
}

/** A string of `min` to `max` characters, counted as Discord counts them: code points. */
export function text(min: number, max: number) {
  return z.string().superRefine((value, context) => {
    // A string has at most as many code points as UTF-16 units, so short ones need no counting.
    const length = value.length > max ? [...value].length : value.length;
    if (length < min || length > max) complain(context, ...badLength(min, max));
  });
}

/** A list of `min` to `max` items. */
export function list<Item extends z.ZodType>(item: Item, min: number, max: number) {
  return z.array(item).superRefine((value, context) => {
    if (value.length < min || value.length > max) complain(context, ...badLength(min, max));
  });
}

function badLength(min: number, max: number): [code: string, message: string] {
  if (min === 0) return ['BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`];
  return ['BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`];
}

/** A whole number of `min` to `max`. */
export function whole(min: number, max: number) {
  return z.number().superRefine((value, context) => {
    if (!Number.isInteger(value)) {
      complain(context, 'NUMBER_TYPE_COERCE', `Value "${value}" is not int.`);
    } else if (value < min) {
      complain(context, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
    } else if (value > max) {
      complain(context, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
    }
  });
}

/** One of these literals. */
export function choice<const Values extends readonly (number | string)[]>(values: Values) {
  return z.union([z.number(), z.string()]).superRefine((value, context) => {
    if (!values.includes(value)) {
      complain(context, 'BASE_TYPE_CHOICES', `Value must be one of ${tuple(values)}.`);
    }
  }) as unknown as z.ZodType<Values[number], Values[number]>;
}

/** An id, as text or (as Discord accepts too) as a number. */
export const snowflake = z.union([z.string(), z.number().int()]).superRefine((value, context) => {
  if (!/^\d{1,20}$/.test(String(value))) {
    complain(context, 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`);
  }
});

/** Objects told apart by their `type`. */
export function typed<const Options extends readonly [z.ZodObject, ...z.ZodObject[]]>(options: Options) {
  return z.discriminatedUnion('type', options as unknown as [z.ZodObject, ...z.ZodObject[]], {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? `Value of field "type" must be one of ${tuple(options.map(typeNumber))}.`
        : undefined,
  }) as unknown as z.ZodType<z.output<Options[number]>, z.input<Options[number]>>;
}

function typeNumber(option: z.ZodObject): number {
  return (option.shape.type as z.ZodLiteral<number>).value;
}

/** Python writes a tuple of one with a comma, and Discord's sentences with it. */
function tuple(values: readonly (number | string)[]): string {
  const words = values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value)));
  return words.length === 1 ? `(${words[0]},)` : `(${words.join(', ')})`;
}
