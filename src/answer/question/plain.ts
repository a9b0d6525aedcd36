/** Says a question in plain words that is asked with an idiom: "number of" asks how many, "served as" says "was". */

interface Way {
  /** Without one of these, all in lower case, the text does not ask so: most ask in none of these ways. */
  readonly signs: readonly string[];
  readonly pattern: RegExp;
  readonly plain: string;
}

const way = (signs: string, pattern: RegExp, plain: string): Way => ({
  signs: signs.split('/'),
  pattern,
  plain,
});

/** Ways of asking, each with the plain one. Source: general knowledge of English. */
const WAYS: readonly Way[] = [
  // How somebody asks who asks politely.
  way(
    'could you/can you/would you/will you/tell me/tell us/let me/let us/grateful/appreciate/to know/may i ask/can i ask/could i ask/wonder/happen to know/please',
    /^\W*(?:(?:hi|hello|hey|so|ok|okay|well|good (?:morning|evening|afternoon)|excuse me|dear all)\W+)*(?:please\W+)?(?:(?:i|we) (?:would|should|'d) (?:be (?:very |most |so )?(?:grateful|thankful|glad|obliged) (?:if|to know)|appreciate it if|(?:very much )?(?:like|love) to (?:know|learn|hear|understand))|(?:i (?:was|am|'m) )?(?:just )?(?:wondering|curious)|(?:could|can|would|will) (?:you|some(?:one|body)|any(?:one|body))(?: (?:please|kindly|possibly|perhaps|maybe))*|would you (?:be so kind as|be kind enough|mind)(?: to)?|(?:may|might|could|can) i (?:please )?(?:ask|know|enquire|inquire)|do(?:es)? (?:you|any(?:one|body)) happen to know|please)\W*(?:(?:if )?you (?:could|would|can) )?(?:(?:please|kindly) )?(?:(?:to )?(?:tell|telling|inform|remind|explain|explaining|clarify|clarifying|specify|say|let|confirm|point out|indicate|state)(?: to)?(?: (?:me|us))?(?: know)?\W+)?(?=(?:who|whom|whose|what|which|when|where|why|how|since|to|in|on|at|by|from|whether|if)\b)/i,
    '',
  ),
  way('mr/mrs/ms', /\b(?:mr|mrs|ms)\b\.? (?=\p{L})/giu, ''),
  way(
    'duration of ',
    /^\W*(?:what (?:is|was) )?(?:the )?duration of (?:the )?([^,?]+?)(?:,? (?:in )?(?:minutes|hours|days|weeks|months|years))?\W*$/i,
    'how long did $1 last',
  ),
  // "Where is this going down": where it takes place.
  way(
    'going down',
    /^(.*\b(?:where|when)\b.*) going down\b(?=\W*$|\W+(?:lmao|lol|tho|though)\b)/i,
    '$1 taking place',
  ),
  way(
    'minster',
    /\b(foreign|foriegn|prime|defen[cs]e|interior|finance|health|justice|transport|culture) minster\b/gi,
    '$1 minister',
  ),
  way('dyed', /\b(people|civilians|soldiers|kids|children|men|women|persons|many|who) dyed\b/gi, '$1 died'),
  // "Why on earth": it tells only how much somebody wonders.
  way(
    ' on earth/ in the world/ in hell/ heaven/ the hell/ the heck/ the f/ the devil/ the deuce',
    /\b(who|what|when|where|which|why|how) (?:on earth|in the world|in hell|in heaven'?s name|the (?:hell|heck|fuck|f|fk|devil|deuce))\b/gi,
    '$1',
  ),
  // The number in a year is told by no other year's: that is asked of the number as it stands.
  way(
    'number of ',
    /^\W*(?:(?:tell|give|show) (?:me|us) )?(?:the )?(?:(?:exact|total|full|final|overall) )?number of (?!.*\b\d{4}\b)/i,
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
  way(' so far', /\b(how many\b.*?) so far\b/gi, '$1 until now'),
  way(' so far', / so far\b/gi, ''),
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
  // "How long they were talking", as it is asked where a language turns nothing around.
  way(
    ' he / she / it / they ',
    /^(\W*(?:(?:so|and|but|ok|okay|well) )*(?:when|where|why|how(?: (?:long|often|old|much|far))?)) (he|she|it|they) (is|are|was|were|will|did|does|do|has|have|had|can|could|would|gonna)\b(?!.*\b(?:who|what|when|where|why|how|which|did|does|do)\b)/i,
    '$1 $3 $2',
  ),
];

/** Whether any of them may be asked in: looked for at once, as most questions ask in none. */
const ANY = new RegExp(WAYS.flatMap(({ signs }) => signs).join('|'), 'i');

/** The text with each such way of asking in plain words. */
export function inPlainWords(text: string): string {
  if (!ANY.test(text)) return text;
  const lower = text.toLowerCase();
  let plain = text;
  for (const { signs, pattern, plain: words } of WAYS)
    if (signs.some((sign) => lower.includes(sign))) plain = plain.replace(pattern, words);
  return plain;
}
