/** A filled-in modal made into the components of a modal submission. */

import { ComponentType } from 'discord-api-types/v10';
import { Refusal } from '../refusal.ts';
import type { Modal } from './shapes.ts';

type Value = string | boolean | string[];
type Fields = Record<string, Value>;

/** The loose view of a modal's component. */
interface Part {
  type: number;
  id?: number | null;
  custom_id?: string;
  required?: boolean | null;
  component?: Part;
  components?: Part[];
  min_length?: number | null;
  max_length?: number | null;
  options?: { value: string; default?: boolean | null }[];
}

/** Throws a 400 when a required field is empty. */
export function submittedComponents(modal: Modal, fields: Fields): object[] {
  let number = 0;
  const submit = (part: Part): object => {
    number++;
    const own = { type: part.type, id: part.id ?? number };
    if (part.component) return { ...own, component: submit(part.component) };
    if (part.components) return { ...own, components: part.components.map(submit) };
    return { ...own, ...(part.custom_id !== undefined && answer(part, fields)) };
  };
  return (modal.components as unknown as Part[]).map(submit);
}

function answer(part: Part, fields: Fields): object {
  const custom_id = part.custom_id!;
  // What is chosen beforehand and left alone is sent.
  const preset =
    part.type === ComponentType.RadioGroup ? part.options?.find((option) => option.default) : null;
  const value = fields[custom_id] ?? preset?.value;
  // Everything in a modal is required unless it says otherwise.
  const missing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  if (missing && part.required !== false && part.type !== ComponentType.Checkbox) {
    throw new Refusal(400, 0, 'This field is required.');
  }
  switch (part.type) {
    case ComponentType.TextInput:
      return { custom_id, value: String(value ?? '') };
    case ComponentType.RadioGroup:
      return { custom_id, value: missing ? null : String(value) };
    case ComponentType.Checkbox:
      return { custom_id, value: value === true };
    default:
      return { custom_id, values: value === undefined ? [] : [value].flat().map(String) };
  }
}
