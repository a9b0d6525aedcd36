/** What a line set as a heading loses, for who asks what is told of something and not what it is called. */

import type { Gain } from './gain.ts';

/** "Nuclear plant?", "what about the plant" are answered by what is told of it rather than by a heading that names it. */
const ONLY_NAMES = 3;

export const heading: Gain = ({ wanted, lowers }) =>
  wanted === 'keywords' || (lowers[0] === 'what' && lowers[1] === 'about')
    ? ({ sentence }) => (sentence.heading ? -ONLY_NAMES : 0)
    : null;
