/** What can be done with a message, for its menu. */

import type { Command, Message } from '../members/shapes.ts';
import { nameIn } from './entries.ts';
import type { Group, Item } from './menu.tsx';
import { isEphemeral } from './message.tsx';
import { messageText } from './plain.ts';

/** The command type of those that stand in a message's menu. */
const MESSAGE_COMMAND = 3;

export interface MenuContext {
  readonly reader: string;
  readonly mayManage: boolean;
  readonly mayWrite: boolean;
  readonly commands: readonly Command[];
  readonly language: string;
  readonly reply: () => void;
  readonly remove: () => void;
  readonly dismiss: () => void;
  readonly use: (command: Command) => void;
}

export function messageMenu(message: Message, context: MenuContext): Group[] {
  const { reader, mayManage, mayWrite, commands, language } = context;
  const ephemeral = isEphemeral(message);
  const own: Item[] = [];
  if (mayWrite && !ephemeral) own.push({ label: 'Reply', icon: 'reply', act: context.reply });
  const copy = () => void navigator.clipboard?.writeText(messageText(message));
  own.push({ label: 'Copy text', icon: 'copy', act: copy });
  if (ephemeral) own.push({ label: 'Dismiss message', icon: 'close', act: context.dismiss });
  else if (mayManage || message.author.id === reader) {
    own.push({ label: 'Delete message', icon: 'trash', danger: true, act: context.remove });
  }
  const apps = commands.filter(({ type }) => type === MESSAGE_COMMAND && !ephemeral);
  return [
    { items: own },
    {
      title: 'Apps',
      items: apps.map((command) => ({
        label: nameIn(language, command),
        icon: 'app' as const,
        act: () => context.use(command),
      })),
    },
  ];
}
