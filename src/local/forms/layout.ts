/** The rules over all components of a message together: how many, how much text, no id twice. */

import { ComponentType } from 'discord-api-types/v10';
import type { Complaint } from '../refusal.ts';

/** All components of a message, nested ones included. */
export const MAX_COMPONENTS = 40;
/** Characters over all text displays of a message. */
export const MAX_TEXT = 4000;

/** Any component, as far as walking needs to know it. */
export interface AnyComponent {
  readonly type: number;
  readonly custom_id?: string | null | undefined;
  readonly content?: string | undefined;
  readonly components?: readonly AnyComponent[] | undefined;
  readonly component?: AnyComponent | undefined;
  readonly accessory?: AnyComponent | undefined;
}

export interface Placed {
  readonly component: AnyComponent;
  readonly path: readonly PropertyKey[];
}

/** Every component with its place, in reading order. */
export function* walk(
  components: readonly AnyComponent[],
  path: readonly PropertyKey[] = ['components'],
): Generator<Placed> {
  for (const [place, component] of components.entries()) {
    const here = [...path, place];
    yield { component, path: here };
    if (component.components) yield* walk(component.components, [...here, 'components']);
    for (const single of ['component', 'accessory'] as const) {
      const child = component[single];
      if (child) yield { component: child, path: [...here, single] };
    }
  }
}

/** What Discord refuses about the components as a whole. `prefix`: where the message stands in the body. */
export function layoutComplaints(
  components: readonly AnyComponent[],
  prefix: readonly PropertyKey[],
): Complaint[] {
  const all = [...walk(components, [...prefix, 'components'])];
  const whole = [...prefix, 'components'];
  const found: Complaint[] = duplicates(all);
  if (all.length > MAX_COMPONENTS) {
    const message = `Total number of components cannot exceed ${MAX_COMPONENTS}`;
    found.push({ path: whole, code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message });
  }
  if (textSize(all) > MAX_TEXT) {
    const message = `Components displayable text size exceeds maximum size of ${MAX_TEXT}`;
    found.push({ path: whole, code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message });
  }
  return found;
}

function textSize(all: readonly Placed[]): number {
  let size = 0;
  for (const { component } of all) {
    if (component.type === ComponentType.TextDisplay) size += [...(component.content ?? '')].length;
  }
  return size;
}

function duplicates(all: readonly Placed[]): Complaint[] {
  const seen = new Set<string>();
  const found: Complaint[] = [];
  for (const { component, path } of all) {
    const { custom_id } = component;
    if (!custom_id) continue;
    if (seen.has(custom_id)) {
      const message = 'Component custom id cannot be duplicated';
      found.push({ path: [...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message });
    }
    seen.add(custom_id);
  }
  return found;
}
