/** What a question begins with that is asked politely: "Hello, I would be grateful if you could tell me when ...". */

import { way } from './way.ts';

const GREETING = '(?:hi|hello|hey|so|ok|okay|well|good (?:morning|evening|afternoon)|excuse me|dear all)';
const ANYBODY = '(?:you|some(?:one|body)|any(?:one|body))';

/** Each begins a question by itself. */
const BEGINNINGS = [
  // "I would be very grateful if", "we should love to hear".
  "(?:i|we)(?: would| should|['’]?d) (?:be (?:very |most |so )?(?:grateful|thankful|glad|obliged) (?:if|to (?:know|learn|hear))|" +
    'appreciate it if|(?:very much )?(?:like|love) to (?:know|learn|hear|understand))',
  "(?:i (?:was|am|'m) )?(?:just )?(?:wondering|curious)",
  // "Could anybody kindly", "would you be so kind as to", "may I ask".
  `(?:could|can|would|will) ${ANYBODY}(?: (?:please|kindly|possibly|perhaps|maybe))*`,
  'would you (?:be so kind as|be kind enough|mind)(?: to)?',
  '(?:may|might|could|can) i (?:please )?(?:ask|know|enquire|inquire)',
  'do(?:es)? (?:you|any(?:one|body)) happen to know',
  'please',
];

/** "Tell me", "to let us know", "explaining to me". */
const TELL =
  '(?:to )?(?:tell|telling|inform|remind|explain|explaining|clarify|clarifying|specify|say|let|confirm|point out|' +
  'indicate|state)(?: to)?(?: (?:me|us))?(?: know)?';

/** The question itself, also with what stands before its question word: "since when", "to whom". */
const QUESTION = '(?:who|whom|whose|what|which|when|where|why|how|since|to|in|on|at|by|from|whether|if)';

const OPENING = [
  String.raw`^\W*(?:${GREETING}\W+)*(?:please\W+)?(?:${BEGINNINGS.join('|')})\W*`,
  String.raw`(?:(?:if )?${ANYBODY} (?:could|would|can) )?(?:(?:please|kindly) )?(?:${TELL}\W+)?(?=${QUESTION}\b)`,
];

export const POLITE = way(
  'tell/explain/clarif/confirm/remind/inform/let me/let us/grateful/thankful/glad/obliged/appreciate/know/learn/hear/ask/wonder/curious/please',
  new RegExp(OPENING.join(''), 'i'),
  '',
);
