/** The one place where a failed form becomes Discord's 50035 with its nested `errors`. */

import type { z } from 'zod';
import { type Complaint, invalidForm } from '../refusal.ts';

/**
 * Reads a request body; throws a 50035 `Refusal` that names every bad field.
 * `prefix` is where the form stands in the whole body, for example `['data']`.
 */
export function parseForm<Form extends z.ZodType>(
  form: Form,
  body: unknown,
  prefix: readonly PropertyKey[] = [],
): z.output<Form> {
  const result = form.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  throw invalidForm(result.error.issues.flatMap((issue) => complaints(issue, prefix)));
}

function complaints(issue: z.core.$ZodIssue, prefix: readonly PropertyKey[]): Complaint[] {
  const path = [...prefix, ...issue.path];
  switch (issue.code) {
    case 'custom':
      return [{ path, code: String(issue.params?.code), message: issue.message }];
    case 'invalid_type':
      return [{ path, ...wrongType(issue.expected, issue.input) }];
    case 'invalid_union':
      return unionComplaints(issue, path);
    case 'invalid_value': {
      if (issue.input === undefined) return [{ path, ...REQUIRED }];
      const message = `Value must be one of (${issue.values.map(String).join(', ')}).`;
      return [{ path, code: 'BASE_TYPE_CHOICES', message }];
    }
    default:
      return [{ path, code: 'BASE_TYPE_CHOICES', message: issue.message }];
  }
}

/** Discord points at the object whose type it does not know, not at the field. */
function unionComplaints(issue: z.core.$ZodIssueInvalidUnion, path: PropertyKey[]): Complaint[] {
  if (issue.discriminator === undefined) {
    if (issue.input === undefined) return [{ path, ...REQUIRED }];
    return complaints({ ...issue.errors[0]![0]!, path } as z.core.$ZodIssue, []);
  }
  if (typeof issue.input !== 'object' || issue.input === null)
    return [{ path, ...wrongType('object', issue.input) }];
  const owner = path.at(-1) === issue.discriminator ? path.slice(0, -1) : path;
  if (!(issue.discriminator in issue.input)) return [{ path: [...owner, issue.discriminator], ...REQUIRED }];
  return [{ path: owner, code: 'UNION_TYPE_CHOICES', message: issue.message }];
}

const REQUIRED = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' } as const;

function wrongType(expected: string, input: unknown): { code: string; message: string } {
  if (input === undefined) return REQUIRED;
  switch (expected) {
    case 'string':
      return { code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${shown(input)}" as string.` };
    case 'number':
    case 'int':
      return { code: 'NUMBER_TYPE_COERCE', message: `Value "${shown(input)}" is not int.` };
    case 'boolean':
      return { code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
    case 'array':
      return { code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
    case 'record':
      return { code: 'DICT_TYPE_CONVERT', message: 'Only dictionaries may be used in a DictType' };
    default:
      return { code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' };
  }
}

function shown(input: unknown): string {
  return (JSON.stringify(input) ?? String(input)).slice(0, 100);
}
