/** Whoever types anywhere on the page writes into the composer, as in Discord. */

import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** Where a letter has a meaning of its own. */
const OCCUPIED = 'input, textarea, select, dialog, [role=menu]';

/** Moves the focus before the letter arrives, so that the letter is written too. */
export function useTypingAnywhere(field: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, target } = event;
      // A space presses the button that has the focus.
      if (event.defaultPrevented || key.length !== 1 || key === ' ') return;
      if (ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest(OCCUPIED)) return;
      field.current?.focus();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
