/** What surrounds the messages: the channels there are, and the commands that may be used here. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Command, Places } from '../members/shapes.ts';
import { loadCommands, loadPlaces } from './api.ts';
import { useLatest } from './news.ts';

/** `opened`: see `useNews`. */
export function usePlaces(member: string, opened: number) {
  const [places, setPlaces] = useState<Places>({ guilds: [], direct: [] });
  const latest = useLatest();
  const reloadPlaces = useCallback(() => latest(() => loadPlaces(member), setPlaces), [member]);
  useEffect(() => {
    if (opened > 0) void reloadPlaces();
  }, [reloadPlaces, opened]);
  return { places, reloadPlaces };
}

/** `channel`: empty while it is not known yet. `commands`: `null` until those of member and channel are known. */
export function useCommands(member: string, channel: string, opened: number) {
  const where = `${member} ${channel}`;
  const [known, setKnown] = useState<{ where: string; commands: Command[] } | null>(null);
  const latest = useLatest();
  const reloadCommands = useCallback(async () => {
    if (channel === '') return;
    await latest(
      () => loadCommands(member, channel),
      (commands) => setKnown({ where, commands }),
    );
  }, [where]);
  useEffect(() => {
    if (opened > 0) void reloadCommands();
  }, [reloadCommands, opened]);
  return { commands: known?.where === where ? known.commands : null, reloadCommands };
}
