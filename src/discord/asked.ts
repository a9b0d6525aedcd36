/** The question of an answer, read back from the message itself: buttons keep working after a restart, for anyone. */

import type { MessageComponentInteraction } from 'discord.js';
import { QUESTION_ID } from '../reply/body.ts';
import { unescapeText } from '../reply/escape.ts';

/** `null` when the message is not one of our answers. */
export function askedIn({ message }: MessageComponentInteraction): string | null {
  for (const top of message.components) {
    for (const part of 'components' in top ? top.components : []) {
      if (part.id === QUESTION_ID && 'content' in part)
        return unescapeText(part.content.replace(/^\*\*|\*\*$/g, ''));
    }
  }
  return null;
}
