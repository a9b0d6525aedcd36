/** Buttons and selects under a message, and what pressing them does. */

import type {
  APIActionRowComponent,
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APISelectMenuComponent,
} from 'discord-api-types/v10';
import { createContext } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { NamesContext } from './names.ts';

export interface Press {
  /** Starts the interaction; resolves when the bot has answered or its time is over. */
  readonly press: (customId: string, values?: string[]) => Promise<void>;
}

export const PressContext = createContext<Press>({ press: async () => {} });

export function ActionRow({ row }: { row: APIActionRowComponent<APIComponentInMessageActionRow> }) {
  return (
    <div class="row">
      {row.components.map((component) =>
        component.type === 2 ? (
          <ButtonView key={component.id} button={component} />
        ) : (
          <SelectView key={component.id} select={component} />
        ),
      )}
    </div>
  );
}

const STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link', 'premium'] as const;

export function ButtonView({ button }: { button: APIButtonComponent }) {
  const { press } = useContext(PressContext);
  const [busy, setBusy] = useState(false);
  const label = 'label' in button ? button.label : undefined;
  const emoji = 'emoji' in button ? button.emoji : undefined;
  const face = (
    <>
      {emoji && <span class="button-emoji">{emoji.id ? `:${emoji.name}:` : emoji.name}</span>}
      {label && <span>{label}</span>}
    </>
  );
  if ('url' in button) {
    return button.disabled ? (
      <button type="button" class="button link" disabled>
        {face}
        <Icon name="external" size={16} />
      </button>
    ) : (
      <a class="button link" href={button.url} target="_blank" rel="noopener noreferrer">
        {face}
        <Icon name="external" size={16} />
      </a>
    );
  }
  const customId = 'custom_id' in button ? button.custom_id : '';
  const onClick = async () => {
    setBusy(true);
    await press(customId).finally(() => setBusy(false));
  };
  return (
    <button
      type="button"
      class={`button ${STYLES[button.style]}`}
      disabled={button.disabled}
      aria-busy={busy}
      onClick={onClick}
    >
      {face}
    </button>
  );
}

/** What a select offers: its own options, or users, roles and channels by name. */
function useOptions(
  select: APISelectMenuComponent,
): { value: string; label: string; description?: string }[] {
  const { users, roles, channels } = useContext(NamesContext);
  const from = (names: ReadonlyMap<string, string>, mark: string) =>
    [...names].map(([value, name]) => ({ value, label: mark + name }));
  switch (select.type) {
    case 3:
      return select.options as { value: string; label: string; description?: string }[];
    case 5:
      return from(users, '@');
    case 6:
      return from(roles, '@');
    case 7:
      return [...from(users, '@'), ...from(roles, '@')];
    default:
      return from(channels, '#');
  }
}

/** A select as a button with a list of options under it; several may be chosen when the bot allows it. */
function SelectView({ select }: { select: APISelectMenuComponent }) {
  const { press } = useContext(PressContext);
  const options = useOptions(select);
  const preset =
    select.type === 3 ? select.options.filter((option) => option.default).map(({ value }) => value) : [];
  const [chosen, setChosen] = useState<string[]>(preset);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const many = (select.max_values ?? 1) > 1;

  const close = (send: string[] | null) => {
    setOpen(false);
    if (send !== null && send.length >= (select.min_values ?? 1)) void press(select.custom_id, send);
  };
  const pick = (value: string) => {
    if (!many) {
      setChosen([value]);
      close([value]);
      return;
    }
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
    if (next.length <= (select.max_values ?? 1)) setChosen(next);
  };
  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as globalThis.Node)) close(many ? chosen : null);
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (move !== undefined) {
      event.preventDefault();
      if (!open) setOpen(true);
      else setActive((active + move + options.length) % options.length);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === 'Tab') setOpen(false);
    else if ((event.key === 'Enter' || event.key === ' ') && open) {
      event.preventDefault();
      pick(options[active]!.value);
    }
  };
  const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);
  return (
    <div class="select" ref={box}>
      <button
        type="button"
        class="select-face"
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={id}
        aria-activedescendant={open ? `${id}-${active}` : undefined}
        aria-label={select.placeholder || 'Make a selection'}
        disabled={select.disabled}
        onClick={() => (open ? close(many ? chosen : null) : setOpen(true))}
        onKeyDown={onKeyDown}
      >
        <span class={labels.length === 0 ? 'placeholder' : undefined}>
          {labels.join(', ') || select.placeholder || 'Make a selection'}
        </span>
        <Icon name="down" />
      </button>
      {open && (
        <div class="listbox select-list" role="listbox" id={id} aria-multiselectable={many}>
          {options.map(({ value, label, description }, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the combobox that owns the list
            <div
              key={value}
              id={`${id}-${place}`}
              role="option"
              tabIndex={-1}
              aria-selected={chosen.includes(value)}
              class={place === active ? 'option active' : 'option'}
              onClick={() => pick(value)}
              onPointerMove={() => setActive(place)}
            >
              <span class="option-name">{label}</span>
              {description && <span class="option-description">{description}</span>}
              {chosen.includes(value) && <Icon name="check" size={16} />}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
