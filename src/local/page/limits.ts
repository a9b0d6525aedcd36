/** How much of Discord's limits a message uses: characters of its text displays, and components. */

export const MAX_TEXT = 4000;
export const MAX_COMPONENTS = 40;

export interface Use {
  readonly text: number;
  readonly components: number;
}

interface Part {
  readonly type: number;
  readonly content?: string;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
}

export function useOf(parts: readonly unknown[]): Use {
  let text = 0;
  let components = 0;
  const walk = (part: Part) => {
    components++;
    if (part.type === 10) text += [...(part.content ?? '')].length;
    for (const child of part.components ?? []) walk(child);
    if (part.accessory) walk(part.accessory);
  };
  for (const part of parts as Part[]) walk(part);
  return { text, components };
}
