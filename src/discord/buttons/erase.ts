/** Shows what is kept about a member and of a server, and erases it. */

import { type MessageComponentInteraction, PermissionFlagsBits } from 'discord.js';
import type { Button } from '../../button.ts';
import { keptCard } from '../../reply/kept.ts';
import { note } from '../../reply/message.ts';

export const erase: Button<'erase'> = {
  action: 'erase',
  async press(interaction, { what }, { digests, reports, words }) {
    const server = managedServer(interaction);
    if (what === 'ask') {
      const own = await digests.naming(interaction.user.id);
      const here = server === null ? [] : await digests.inServer(server);
      const reported = server === null ? 0 : await reports.inServer(server);
      return { reply: keptCard(own, here, reported, words) };
    }
    if (what === 'me') await digests.forget(interaction.user.id);
    else if (server === null) return { reply: note('asker', words.digest.notManager) };
    else {
      await reports.erase(server);
      await digests.erase(server);
    }
    return { update: note('asker', words.digest.erase.done) };
  },
};

/** The server whose rows this member may erase. */
function managedServer({ guildId, memberPermissions }: MessageComponentInteraction): string | null {
  return memberPermissions?.has(PermissionFlagsBits.ManageGuild) ? guildId : null;
}
