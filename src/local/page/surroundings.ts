/** What surrounds the messages: the channels there are, and the commands that may be used here. */

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Command, Places } from '../members/shapes.ts';
import { loadCommands, loadPlaces } from './api.ts';

export function usePlaces(member: string) {
  const [places, setPlaces] = useState<Places>({ guilds: [], direct: [] });
  const reloadPlaces = useCallback(async () => setPlaces(await loadPlaces(member)), [member]);
  useEffect(() => void reloadPlaces(), [reloadPlaces]);
  return { places, reloadPlaces };
}

/** `channel`: empty while it is not known yet. */
export function useCommands(member: string, channel: string) {
  const [commands, setCommands] = useState<Command[]>([]);
  const reloadCommands = useCallback(async () => {
    setCommands(channel === '' ? [] : await loadCommands(member, channel));
  }, [member, channel]);
  useEffect(() => void reloadCommands(), [reloadCommands]);
  return { commands, reloadCommands };
}
