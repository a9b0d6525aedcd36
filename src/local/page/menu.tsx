/** A menu of things to do, at the pointer or under a button, worked by mouse or keys. */

import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from './icons.tsx';

export interface Item {
  readonly label: string;
  readonly icon?: IconName;
  readonly danger?: boolean;
  readonly act: () => void;
}

export interface Group {
  /** Shown above the group. */
  readonly title?: string;
  readonly items: readonly Item[];
}

export interface MenuAt {
  readonly x: number;
  readonly y: number;
}

/** Calls `close` when something was chosen, on Escape, and when the reader looks elsewhere. */
export function Menu({
  at,
  groups,
  label,
  close,
}: {
  at: MenuAt;
  groups: readonly Group[];
  label: string;
  close: () => void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const items = () => [...(box.current?.querySelectorAll<HTMLButtonElement>('[role=menuitem]') ?? [])];
  // Keep it on the screen, then take the focus, and give it back in the end: each before the next key.
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const { width, height } = box.current!.getBoundingClientRect();
    box.current!.style.left = `${Math.max(8, Math.min(at.x, innerWidth - width - 8))}px`;
    box.current!.style.top = `${Math.max(8, Math.min(at.y, innerHeight - height - 8))}px`;
    items()[0]?.focus();
    return () => before?.focus();
  }, []);
  useEffect(() => {
    const leave = (event: Event) => {
      if (!box.current?.contains(event.target as globalThis.Node)) close();
    };
    document.addEventListener('pointerdown', leave);
    return () => document.removeEventListener('pointerdown', leave);
  }, [close]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const now = all.indexOf(document.activeElement as HTMLButtonElement);
    const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: all.length - 1 }[event.key];
    if (next !== undefined) {
      event.preventDefault();
      all[(next + all.length) % all.length]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      close();
    }
  };
  return (
    <div class="menu" role="menu" aria-label={label} tabIndex={-1} ref={box} onKeyDown={onKeyDown}>
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ title, items: entries }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu
          <div key={title} role="group" aria-label={title}>
            {title && <div class="menu-title">{title}</div>}
            {entries.map(({ label: name, icon, danger, act }) => (
              <button
                type="button"
                key={name}
                role="menuitem"
                tabIndex={-1}
                class={danger ? 'danger' : undefined}
                onClick={() => {
                  close();
                  act();
                }}
              >
                <span>{name}</span>
                {icon && <Icon name={icon} size={18} />}
              </button>
            ))}
          </div>
        ))}
    </div>
  );
}
