/** The list above the composer: commands, options, choices, people. The input that owns it handles the keys. */

import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

export interface Suggestion {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly description?: ComponentChildren;
  readonly side?: ComponentChildren;
  readonly pick: () => void;
}

export const suggestionId = (listId: string, place: number) => `${listId}-${place}`;

export function Suggestions({
  id,
  title,
  suggestions,
  active,
  hover,
  empty,
}: {
  id: string;
  title: ComponentChildren;
  suggestions: readonly Suggestion[];
  /** -1: none. */
  active: number;
  hover: (place: number) => void;
  /** Shown instead of an empty list. */
  empty?: string | undefined;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <div class="suggestions" ref={box}>
      <div class="suggestions-title">{title}</div>
      <div
        class="listbox"
        role="listbox"
        id={id}
        aria-label={typeof title === 'string' ? title : 'Suggestions'}
      >
        {suggestions.map(({ key, name, description, side, pick }, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns the list
          <div
            key={key}
            id={suggestionId(id, place)}
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            class={place === active ? 'option active' : 'option'}
            // The input must keep the focus.
            onPointerDown={(event) => event.preventDefault()}
            onClick={pick}
            onPointerMove={() => hover(place)}
          >
            <span class="option-name">{name}</span>
            {description && <span class="option-description">{description}</span>}
            {side && <span class="option-side">{side}</span>}
          </div>
        ))}
      </div>
      {suggestions.length === 0 && empty && <div class="suggestions-empty">{empty}</div>}
    </div>
  );
}

/** Where an arrow key leads in a list of `count`; `null` for other keys. -1 is the input itself. */
export function stepped(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  return null;
}
