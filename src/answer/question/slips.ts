/** Slips and short forms told by the words around them: "foreign minster", "how meny". */

import { type Way, way } from './way.ts';

export const SLIPS: readonly Way[] = [
  way(
    'minster',
    /\b(foreign|prime|defen[cs]e|interior|finance|health|justice|transport|culture) minster\b/gi,
    '$1 minister',
  ),
  // "Sat" and "sun" are words of their own; these are the days.
  way(
    ' sat',
    /\b(on|the|this|next|last|by|until|till|since|every|fri|friday|(?:sat|sun|saturday|sunday),? (?:or|and)) sat\b(?! (?:down|with|in|at|on|next|there|across|phones?|images?|nav|tv|dish)\b)/gi,
    '$1 saturday',
  ),
  // "The match, sat?", not "where she sat".
  way(
    ' sat',
    /(?<!\b(?:i|he|she|it|they|we|you|who|that|which|has|have|had|and)) sat(?=\W*$)/gi,
    ' saturday',
  ),
  way(
    ' sun',
    /\b(on|this|next|last|by|until|till|since|every|(?:sat|saturday),? (?:or|and)) sun\b(?! (?:or|and) \p{L})/giu,
    '$1 sunday',
  ),
  // Who is somewhere is there: nothing else follows so.
  way(
    ' the/ thr',
    /\b((?:who|is|was|were|are|who'?s)) (?:ther|thre|theer|their|theyre)(?= (?:for|from|at|on)\b|\W*$)/gi,
    '$1 there',
  ),
  // A number in the place of a sound.
  way('b4', /(?<!\bvitamin )\bb4\b(?= \p{L})/giu, 'before'),
  way('2', /\b2(day|nite|morrow)\b/gi, 'to$1'),
  way('2m', /\b2(?:moro|mrw)\b/gi, 'tomorrow'),
  // "How meny": behind "how" nothing else is meant.
  way('how m', /\bhow (?:meny|mny|mani|menny|mannny|maney)\b/gi, 'how many'),
  way('how m', /\bhow (?:mutch|mch|moch|muc)\b/gi, 'how much'),
  way('how l/how o', /\bhow (?:logn|lnog|olng)\b/gi, 'how long'),
];
