/** Servers, channels, direct messages, and who the reader is. */

import type { Person, Places, Room } from '../members/shapes.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icons.tsx';

export function Sidebar({
  places,
  people,
  reader,
  channel,
  unread,
  open,
  visit,
  become,
  openSettings,
}: {
  places: Places;
  people: readonly Person[];
  reader: Person;
  channel: string;
  unread: ReadonlySet<string>;
  /** On a narrow screen the sidebar is drawn over the messages, when open. */
  open: boolean;
  visit: (channel: string) => void;
  become: (member: string) => void;
  openSettings: () => void;
}) {
  const entry = (room: Room, isDirect: boolean) => (
    <li key={room.id}>
      <button
        type="button"
        class={unread.has(room.id) ? 'channel unread' : 'channel'}
        aria-current={room.id === channel ? 'page' : undefined}
        onClick={() => visit(room.id)}
      >
        {isDirect ? <Avatar id={room.id} name={room.name} size={24} /> : <Icon name="hash" />}
        <span>{room.name}</span>
        {unread.has(room.id) && <span class="unread-dot" role="img" aria-label="unread" />}
      </button>
    </li>
  );
  return (
    <nav class={open ? 'sidebar open' : 'sidebar'} aria-label="Channels">
      <div class="channels">
        {places.guilds.map((guild) => (
          <section key={guild.id}>
            <h2>{guild.name}</h2>
            <ul>{guild.rooms.map((room) => entry(room, false))}</ul>
          </section>
        ))}
        <section>
          <h2>Direct messages</h2>
          <ul>{places.direct.map((room) => entry(room, true))}</ul>
        </section>
      </div>
      <div class="self">
        <Avatar id={reader.id} name={reader.name} size={32} />
        <label class="self-name">
          <span class="visually-hidden">You are</span>
          <select value={reader.id} onChange={(event) => become(event.currentTarget.value)}>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="icon-button"
          aria-label="Settings"
          title="Settings"
          onClick={openSettings}
        >
          <Icon name="gear" />
        </button>
      </div>
    </nav>
  );
}
