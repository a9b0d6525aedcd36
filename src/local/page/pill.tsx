/** One option of a slash command while it is filled in: its name, and a field as wide as its text. */

import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Typed } from './option-values.ts';

export function Pill({
  option,
  label,
  typed,
  lacking,
  listId,
  activeId,
  listing,
  hold,
  focus,
  type,
}: {
  option: APIApplicationCommandBasicOption;
  label: string;
  typed: Typed | undefined;
  lacking: boolean;
  listId: string;
  activeId: string | undefined;
  listing: boolean;
  hold: (field: HTMLInputElement | null) => void;
  focus: () => void;
  type: (text: string) => void;
}) {
  const text = typed?.text ?? '';
  return (
    <label class={lacking ? 'pill lacking-pill' : 'pill'}>
      <span class="pill-label">
        {label}
        {option.required && (
          <span class="required" title="required">
            *
          </span>
        )}
      </span>
      <span class="pill-field" data-text={text || ' '}>
        <input
          ref={hold}
          value={text}
          size={1}
          autoComplete="off"
          spellcheck={false}
          role="combobox"
          required={option.required === true}
          aria-invalid={lacking}
          aria-autocomplete="list"
          aria-expanded={listing}
          aria-controls={listId}
          aria-activedescendant={activeId}
          onFocus={focus}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </span>
    </label>
  );
}
