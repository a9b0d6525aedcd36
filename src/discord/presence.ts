/** What members see beside the bot's name. */

import { ActivityType, type Client } from 'discord.js';
import type { Reading } from '../library/keeper.ts';
import { en } from '../reply/words/en.ts';

/** `null`: nothing in particular. */
export function showReading(client: Pick<Client<true>, 'user'>, reading: Reading | null): void {
  const name = reading ? en.reading(reading.done, reading.total) : '';
  client.user.setPresence({ activities: name ? [{ name, state: name, type: ActivityType.Custom }] : [] });
}
