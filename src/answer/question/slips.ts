/** Slips and short forms told by the words around them: "foreign minster", "how meny". */

import { type Way, way } from './way.ts';

export const SLIPS: readonly Way[] = [
  way(
    'minster',
    /\b(foreign|foriegn|prime|defen[cs]e|interior|finance|health|justice|transport|culture) minster\b/gi,
    '$1 minister',
  ),
  way('dyed', /\b(people|civilians|soldiers|kids|children|men|women|persons|many|who) dyed\b/gi, '$1 died'),
  // "Sat" and "sun" are words of their own; these are the days.
  way(
    ' sat',
    /\b(on|this|next|last|by|until|till|since|for|every|or|and|fri|friday|sun|sunday) sat\b(?! (?:down|with|in|at|on|next)\b)/gi,
    '$1 saturday',
  ),
  way(' sun', /\b(on|this|next|last|by|until|till|since|for|every|or|sat|saturday) sun\b/gi, '$1 sunday'),
  // A number in the place of a sound.
  way('b4', /\bb4\b/gi, 'before'),
  way('2', /\b2(day|nite|morrow|moro|mrw)\b/gi, 'to$1'),
  // "How meny": behind "how" nothing else is meant.
  way('how m', /\bhow (?:meny|mny|mani|menny|mannny|maney)\b/gi, 'how many'),
  way('how m', /\bhow (?:mutch|mch|moch|muc)\b/gi, 'how much'),
  way('how l/how o', /\bhow (?:logn|lnog|olng)\b/gi, 'how long'),
];
