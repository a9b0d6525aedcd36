/** Idioms of asking: "number of" asks how many, "served as" says "was". Source: general knowledge of English. */

import { type Way, way } from './way.ts';

export const IDIOMS: readonly Way[] = [
  // A title tells nothing of who is meant.
  way('mr/mrs/ms', /\bM(?:rs?|s)\b\.? (?=\p{Lu})/gu, ''),
  // "Where is this going down": where it takes place.
  way(
    'going down',
    /\b((?:where|when)\b[^?]{0,40}\b(?:this|that|it|thing|meeting|party|match)\b(?: \p{L}+){0,2}) going down\b(?=\W*$|\W+(?:lmao|lol|tho|though)\b)/iu,
    '$1 happening',
  ),
  // What takes place happens, which is of the asking.
  way('taking place', /\btaking place\b/gi, 'happening'),
  way('taken place', /\btaken place\b/gi, 'happened'),
  way('take place', /\btake place\b/gi, 'happen'),
  way('takes place', /\btakes place\b/gi, 'happens'),
  way('took place', /\btook place\b/gi, 'happened'),
  // "What did Doe call the plan": as what it was described, not whom she rang up.
  way(
    ' call',
    /^(\W*)what (did|does|do|has|have|had) (.+?) call(?:ed)? (?=\p{L})/iu,
    '$1how $2 $3 describe ',
  ),
  // "Where does Doe stand on the plan": no place is asked for.
  way(
    ' stand ',
    /\bwhere (?:do|does|did) (.{1,60}?)(['’]s?)? stand (?:on|over|regarding|concerning|when it comes to)\b/iu,
    "what is $1's position on",
  ),
  // "What is Doe asking for": a demand.
  way(
    ' ask',
    /\b(what (?:else )?(?:is|are|was|were|does|do|did|has|have)\b[^?,]{1,60}?) ask(ing|ed|) for(?=\W*$|,| (?:from|before|after|in|during)\b)/giu,
    '$1 demand$2',
  ),
  // Nobody need sit there.
  way(' in the ', /\b(?:sit|sits|sitting|sat|shivering|freezing) in the (cold|dark)\b/gi, 'in the $1'),
  // "Why on earth": it tells only how much somebody wonders.
  way(
    ' on earth/ in the world/ in hell/ heaven/ the hell/ the heck/ the f/ the devil/ the deuce',
    /\b(who|what|when|where|which|why|how) (?:on earth|in the world|in hell|in heaven'?s name|the (?:hell|heck|fuck|f|fk|devil|deuce))\b/gi,
    '$1',
  ),
  // The number in a year is told by no other year's: that is asked of the number as it stands.
  way(
    'number of ',
    /^\W*(?:(?:tell|give|show) (?:me|us) )?(?:the )?(?:(?:exact|total|full|final|overall|current|latest) )?number of (?!.*\b\d{4}\b)/i,
    'how many ',
  ),
  way(' as ', /\b(is|are|was|were|be|been|being) (?:serving|acting|functioning) as\b/gi, '$1'),
  way(' as ', /\b((?:has|have|had)(?: [a-z]+){0,3}) (?:served|acted|functioned) as\b/gi, '$1 been'),
  way(
    ' as ',
    /\b(will|would|can|could|may|might|shall|should|must|to) (?:serve|act|function) as\b/gi,
    '$1 be',
  ),
  way(' as ', /\b(?:serves|acts|functions) as\b/gi, 'is'),
  way(' as ', /\b(?:served|acted|functioned) as\b/gi, 'was'),
  way(
    'deal /story /situation /status /word /latest /update /scoop / up with ',
    /^\W*(?:(?:so|and|but|ok|okay) )*what(?:'?s| is| was) (?:the )?(?:deal|story|situation|status|word|latest|update|scoop|up) (?:with|on|about) /i,
    'what about ',
  ),
  way(' name', /^\W*(?:does|did|has|have) (.+) (?:have|got) an? name\b/i, 'what is the name of $1'),
  // How it went is how it was.
  way(
    ' go',
    /^(\W*how) (?:did|have|has|are|is) (?!you\b|i\b)(.{2,40}?) (?:go|gone|going)(?: (?:so far|down))?(?=\W*$)/i,
    '$1 were $2',
  ),
  // How long an event was is how long it lasted, of what is no event how far it reaches.
  way(
    'how long',
    /\bhow long (?:was|were|is|are) (the (?:\p{L}+ ){0,2}(?:talks?|meetings?|negotiations?|discussions?|sessions?|summit|conference|hearing|trial|strike|walkout|match|game|ceremony|debate|visit))\b/giu,
    'how long did $1 last',
  ),
  // "Has it happened before": at an earlier time, not before something that is named.
  way(' before', /^(\W*(?:has|have|had|did|was|were)\b[^?]{3,80}) before(?=\W*$)/i, '$1 previously'),
  way(' so far', /\b(how many\b.*?) so far\b/gi, '$1 until now'),
  way(' so far', / so far\b/gi, ''),
];
