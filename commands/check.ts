/** *Check against articles*, in the menu of a message: what the articles say to each of its sentences. */

import { ApplicationCommandType } from 'discord.js';
import { EVERYWHERE, type MessageCommand } from '../src/command.ts';
import { checkCard } from '../src/reply/check.ts';
import { said } from '../src/reply/escape.ts';
import { note } from '../src/reply/message.ts';

export const check = {
  data: { ...EVERYWHERE, type: ApplicationCommandType.Message, name: 'Check against articles' },
  async run({ targetMessage }, { librarian, words }) {
    const message = targetMessage.content;
    if (said(message) === '') return note('asker', words.nothingToCheck);
    return checkCard(message, await librarian.claims(message), librarian, targetMessage.id, words);
  },
} satisfies MessageCommand;
