/** The line above the messages: which channel this is. */

import type { Room } from '../members/shapes.ts';
import { Icon } from './icons.tsx';

export function Top({ channel, sidebar, toggle }: { channel: Room; sidebar: boolean; toggle: () => void }) {
  return (
    <header class="top">
      <button
        type="button"
        class="icon-button menu-button"
        aria-label="Channels"
        aria-expanded={sidebar}
        onClick={toggle}
      >
        <Icon name="menu" />
      </button>
      <Icon name={channel.guild_id === null ? 'at' : 'hash'} />
      <h1>{channel.name}</h1>
      <span class="topic">{channel.topic}</span>
      <span class="local-mark" title="Nothing here leaves this computer">
        Local Discord
      </span>
    </header>
  );
}
