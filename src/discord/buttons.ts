/** What a press of one of our buttons answers. */

import { type MessageComponentInteraction, PermissionFlagsBits } from 'discord.js';
import { answer } from '../answer/index.ts';
import type { Parts } from '../command.ts';
import { QUESTION_ID } from '../reply/answer.ts';
import { compareCard, contextCard, explainCard, nearestCard } from '../reply/closer.ts';
import { unescapeText } from '../reply/escape.ts';
import { type Message, note } from '../reply/message.ts';
import { articleByHash, readCustomId, sentenceAt } from '../reply/press.ts';

/** `null` when the press answered for itself. */
export async function pressed(
  interaction: MessageComponentInteraction,
  parts: Parts,
): Promise<Message | null> {
  const { library, words } = parts;
  const press = readCustomId(interaction.customId);
  if (!press) return note('asker', words.unknownButton);
  switch (press.action) {
    case 'context': {
      const article = articleByHash(library.corpus, press.hash);
      const sentence = article && sentenceAt(article, press.paragraph, press.sentence);
      return sentence
        ? contextCard(library.corpus, sentence, press.paragraph, words)
        : note('asker', words.changed);
    }
    case 'delete':
      return remove(interaction, press.asker, parts);
    default: {
      const question = questionOf(interaction);
      if (question === null) return note('asker', words.unknownButton);
      if (press.corpus !== library.corpus.id) return note('asker', words.changed);
      const outcome = await answer(question, library);
      if (press.action === 'explain') return explainCard(outcome, library.corpus, words);
      if (press.action === 'compare') return compareCard(outcome, library.corpus, words);
      return nearestCard(outcome, library.corpus, words);
    }
  }
}

/** The question stands in the message itself, so a button works for anyone, next month, after a restart. */
function questionOf({ message }: MessageComponentInteraction): string | null {
  for (const top of message.components) {
    const inner = 'components' in top ? top.components : [];
    for (const part of inner) {
      if (part.id === QUESTION_ID && 'content' in part) {
        return unescapeText(part.content.replace(/^\*\*|\*\*$/g, ''));
      }
    }
  }
  return null;
}

async function remove(
  interaction: MessageComponentInteraction,
  asker: string,
  { words }: Parts,
): Promise<Message | null> {
  const moderator = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (interaction.user.id !== asker && !moderator) return note('asker', words.notYours);
  await interaction.deferUpdate();
  await interaction.deleteReply();
  return null;
}
