/** A member's own words said back: harmless and short. */

import { escapeText, said } from '../escape.ts';

/** Longest echo, in characters: enough to recognise the words, too little to flood a channel. */
const ECHO_LIMIT = 200;

export function echo(words: string): string {
  const letters = [...said(words)];
  return escapeText(
    letters.length > ECHO_LIMIT ? `${letters.slice(0, ECHO_LIMIT - 1).join('')}…` : letters.join(''),
  );
}
