/** Removes an answer: for the member who asked, and for moderators. */

import { PermissionFlagsBits } from 'discord.js';
import type { Button } from '../../button.ts';
import { note } from '../../reply/message.ts';

export const remove: Button<'delete'> = {
  action: 'delete',
  async press(interaction, press, { words }) {
    const moderator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
    return interaction.user.id === press.asker || moderator
      ? 'delete'
      : { reply: note('asker', words.notYours) };
  },
};
