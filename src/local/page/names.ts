/** Who and what the ids in messages stand for. */

import { createContext } from 'preact';
import type { Places, Welcome } from '../members/shapes.ts';

export interface Names {
  readonly users: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
  /** The reader: mentions of them are highlighted. */
  readonly reader: string;
  /** Goes to a channel, when a mention of it is pressed. */
  readonly visit: (channel: string) => void;
  /** Starts a command, when a mention of it is pressed. */
  readonly begin: (command: string) => void;
}

export const NamesContext = createContext<Names>({
  users: new Map(),
  channels: new Map(),
  roles: new Map(),
  reader: '',
  visit: () => {},
  begin: () => {},
});

export function namesOf(
  welcome: Welcome,
  places: Places,
  doings: Pick<Names, 'reader' | 'visit' | 'begin'>,
): Names {
  const rooms = places.guilds.flatMap((guild) => guild.rooms);
  const roles = places.guilds.flatMap((guild) => guild.roles);
  return {
    users: new Map([welcome.application, ...welcome.members].map(({ id, name }) => [id, name])),
    channels: new Map(rooms.map(({ id, name }) => [id, name])),
    roles: new Map(roles.map(({ id, name }) => [id, name.replace(/^@/, '')])),
    ...doings,
  };
}
