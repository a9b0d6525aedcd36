/** Puts a private card before everybody, as it stands, naming who shared it. */

import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import type { Button } from '../../button.ts';
import { note, text } from '../../reply/message.ts';

export const share: Button<'share'> = {
  action: 'share',
  async press(interaction, press, { library, words }) {
    if (press.corpus !== library.corpus.id) return { reply: note('asker', words.changed) };
    // Our own card, so every word of it has been through the quoting and the escaping already.
    const components = interaction.message.components.map(
      (component) => component.toJSON() as APIMessageTopLevelComponent,
    );
    return {
      reply: {
        seenBy: 'channel',
        components: [text(words.shared(interaction.user.id)), ...components.map(withoutButtons)],
      },
    };
  },
};

/** The private card's own row goes: who shared is not who asked. Buttons beside passages stay. */
function withoutButtons(component: APIMessageTopLevelComponent): APIMessageTopLevelComponent {
  if (component.type !== ComponentType.Container) return component;
  return {
    ...component,
    components: component.components.filter(({ type }) => type !== ComponentType.ActionRow),
  };
}
