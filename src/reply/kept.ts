/** What is kept about a member and of a server, with the buttons that erase it. */

import { ButtonStyle } from 'discord-api-types/v10';
import type { Subscription } from '../store/schema.ts';
import { button, card, type Message, row, text } from './message.ts';
import { customId } from './press.ts';
import type { Words } from './words/index.ts';

/** Channels named: a mention takes about 25 characters. */
const MOST_NAMED = 20;

/**
 * `own` name the member who asks; `here` are those of a server that the member manages, `reports` how
 * many were made there. */
export function keptCard(
  own: readonly Subscription[],
  here: readonly Subscription[],
  reports: number,
  { digest: { erase } }: Words,
): Message {
  const named = own.slice(0, MOST_NAMED).map(({ channel_id }) => `<#${channel_id}>`);
  const lines = [
    own.length === 0 ? erase.nothing : erase.you(named.join(', '), own.length - named.length),
    ...(here.length === 0 ? [] : [erase.here(here.length)]),
    ...(reports === 0 ? [] : [erase.reports(reports)]),
  ];
  const buttons = [
    ...(own.length === 0
      ? []
      : [button(erase.me, customId({ action: 'erase', what: 'me' }), ButtonStyle.Danger)]),
    ...(here.length === 0 && reports === 0
      ? []
      : [button(erase.server, customId({ action: 'erase', what: 'server' }), ButtonStyle.Danger)]),
  ];
  return card('asker', text(lines.join('\n')), ...row(...buttons));
}
