/** What an application may answer to an interaction. */

import { InteractionResponseType as Answer, InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { choice, list, text } from './rules.ts';

/** The answers each kind of interaction takes. `modalFromMessage`: a modal opened by a component. */
export function answersTo(type: InteractionType, modalFromMessage: boolean): readonly Answer[] {
  const message = [Answer.ChannelMessageWithSource, Answer.DeferredChannelMessageWithSource];
  const update = [Answer.DeferredMessageUpdate, Answer.UpdateMessage];
  switch (type) {
    case InteractionType.ApplicationCommand:
      return [...message, Answer.Modal];
    case InteractionType.MessageComponent:
      return [...message, ...update, Answer.Modal];
    case InteractionType.ApplicationCommandAutocomplete:
      return [Answer.ApplicationCommandAutocompleteResult];
    case InteractionType.ModalSubmit:
      return modalFromMessage ? [...message, ...update] : message;
    default:
      return [Answer.Pong];
  }
}

export function callbackForm(answers: readonly Answer[]) {
  return z.object({ type: choice(answers), data: z.unknown().optional() });
}

const autocompleteChoice = z.object({
  name: text(1, 100),
  name_localizations: z.record(z.string(), z.string().nullable()).nullish(),
  value: z.union([text(1, 100), z.number()]),
});

export const choicesForm = z.object({ choices: list(autocompleteChoice, 0, 25) });

export type AutocompleteChoice = z.output<typeof autocompleteChoice>;
