/** How the page stays true: it hears the news first, then loads, and what was asked for last counts. */

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { News } from '../members/shapes.ts';
import { listen } from './api.ts';

/**
 * Hears the member's news. Returns how often the line was opened: 0 until it is there for the first time. What was
 * loaded before it opened may lack what happened since, so whatever is loaded is loaded again when the number grows.
 */
export function useNews(member: string, hear: { current: (news: News) => void }): number {
  const [opened, setOpened] = useState(0);
  useEffect(
    () =>
      listen(
        member,
        (news) => hear.current(news),
        () => setOpened((times) => times + 1),
      ),
    [member],
  );
  return opened;
}

/** Loads, and takes what came unless something was asked for later: an earlier answer may come after it. */
export function useLatest() {
  const turns = useRef(0);
  return useCallback(async <Value>(load: () => Promise<Value>, take: (value: Value) => void) => {
    turns.current++;
    const turn = turns.current;
    const value = await load();
    if (turn === turns.current) take(value);
  }, []);
}
