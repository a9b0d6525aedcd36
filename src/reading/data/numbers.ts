/** Number words of English and the words that make a number vague or a limit. Source: general knowledge. */

import { wordSet } from '../../language/word-set.ts';

/** What the words for numbers up to ninety stand for. */
export const cardinals: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen ' +
    'seventeen eighteen nineteen twenty'
  )
    .split(' ')
    .map((word, value): [string, number] => [word, value])
    .concat([
      ['thirty', 30],
      ['forty', 40],
      ['fifty', 50],
      ['sixty', 60],
      ['seventy', 70],
      ['eighty', 80],
      ['ninety', 90],
    ]),
);

/** What a number before it is multiplied by. */
export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['dozen', 12],
]);

/** What the words for places in an order stand for. */
export const ordinals: ReadonlyMap<string, number> = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
    'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
  )
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
);

/** Amounts without a number: [least, most] as a reader would understand them; the ends are deliberately wide. */
export const vagueAmounts: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['several', [2, 100]],
  ['multiple', [2, 1000]],
  ['numerous', [3, 10000]],
  ['many', [3, 1e9]],
  ['few', [2, 30]],
  ['handful', [2, 12]],
  ['couple', [2, 3]],
  ['various', [2, 1000]],
  ['scores', [30, 300]],
  ['dozens', [24, 200]],
  ['hundreds', [200, 3000]],
  ['thousands', [2000, 100000]],
  ['millions', [2e6, 1e9]],
  ['billions', [2e9, 1e12]],
]);

/** Words before a number and what they make of it. Longest first. */
export const bounds: readonly (readonly [words: string, bound: 'about' | 'at least' | 'at most'])[] = [
  ['no fewer than', 'at least'],
  ['no less than', 'at least'],
  ['no more than', 'at most'],
  ['not more than', 'at most'],
  ['as many as', 'at most'],
  ['as much as', 'at most'],
  ['as few as', 'at least'],
  ['more than', 'at least'],
  ['greater than', 'at least'],
  ['fewer than', 'at most'],
  ['less than', 'at most'],
  ['at least', 'at least'],
  ['at most', 'at most'],
  ['up to', 'at most'],
  ['close to', 'about'],
  ['well over', 'at least'],
  ['over', 'at least'],
  ['above', 'at least'],
  ['exceeding', 'at least'],
  ['under', 'at most'],
  ['below', 'at most'],
  ['nearly', 'about'],
  ['almost', 'about'],
  ['about', 'about'],
  ['around', 'about'],
  ['roughly', 'about'],
  ['approximately', 'about'],
  ['some', 'about'],
  ['estimated', 'about'],
];

/** Units by the signs before their numbers. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
  ['¥', 'yen'],
  ['₴', 'hryvnia'],
  ['₽', 'rouble'],
  ['₹', 'rupee'],
]);

/**
 * What happened to the people counted. A question and a sentence that count different things cannot disagree.
 * `casualty` covers death and injury.
 */
export const outcomes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    death:
      'killed kill kills killing dead die dies died dying death deaths fatality fatalities fatal fatally slain ' +
      'perished perish toll murdered drowned executed lives',
    injury:
      'injured injure injures injuring injury injuries wounded wound wounds wounding hurt hospitalised hospitalized',
    casualty: 'casualty casualties victims victim',
    missing: 'missing unaccounted',
    displaced: 'displaced evacuated evacuees evacuate homeless fled',
    arrest: 'arrested arrests arrest detained detainees detain custody jailed imprisoned',
    rescue: 'rescued rescue saved freed released',
  }).flatMap(([outcome, words]) => words.split(' ').map((word): [string, string] => [word, outcome])),
);

/** Nouns for people counted; the unit is `person`, what happened to them says more. */
export const people = wordSet(
  'people persons person individuals individual men women children child civilians civilian residents ' +
    'soldiers troops passengers workers students girls boys adults others victims patients',
);

const unitsOf = (kind: Measure, units: string): [string, Measure][] =>
  units.split(' ').map((unit) => [unit.replace(/_/g, ' '), kind]);

/** What is measured by a unit. */
export type Measure =
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'temperature'
  | 'speed'
  | 'money'
  | 'time'
  | 'power'
  | 'share';

/** Units, as singular nouns, in which something is measured rather than counted, and what they measure. */
export const measures: ReadonlyMap<string, Measure> = new Map([
  ...unitsOf(
    'length',
    'metre meter centimetre centimeter millimetre millimeter kilometre m km cm mm foot feet ft inch yard mile fathom storey story floor level light-year',
  ),
  ...unitsOf('area', 'hectare acre square_kilometre square_mile square_metre'),
  ...unitsOf('volume', 'litre liter gallon pint barrel bushel'),
  ...unitsOf('weight', 'tonne ton kilogram kg gram pound ounce stone'),
  ...unitsOf('temperature', 'degree celsius fahrenheit kelvin'),
  ...unitsOf('speed', 'mile_an_hour mph kph knot'),
  ...unitsOf(
    'money',
    'dollar euro yen hryvnia rouble ruble rupee yuan krone krona kronor crown franc peso real rand won lira shekel zloty forint dinar dirham riyal rial shilling cent penny',
  ),
  ...unitsOf('time', 'second minute hour day week month year'),
  ...unitsOf('power', 'megawatt gigawatt kilowatt watt volt magnitude'),
  ...unitsOf('share', 'percent point notch'),
]);

/** What no things or people are counted in. */
export const uncountable: ReadonlySet<Measure> = new Set([
  'length',
  'area',
  'weight',
  'temperature',
  'speed',
  'money',
]);

/** What a noun for a measure is answered with. */
export const measuredBy: ReadonlyMap<string, readonly Measure[]> = new Map([
  ['height', ['length']],
  ['length', ['length', 'time']],
  ['depth', ['length']],
  ['width', ['length']],
  ['distance', ['length', 'time']],
  ['weight', ['weight']],
  ['temperature', ['temperature']],
  ['salary', ['money']],
  ['wage', ['money']],
  ['price', ['money', 'share']],
  ['cost', ['money', 'share']],
  ['budget', ['money', 'share']],
]);

/** What an adjective behind "how" is answered with; of any other anything measured will do. */
export const measuredIn: ReadonlyMap<string, readonly Measure[]> = new Map([
  ['far', ['length', 'time']],
  ['tall', ['length']],
  ['deep', ['length']],
  ['wide', ['length']],
  ['heavy', ['weight']],
  ['cold', ['temperature']],
  ['hot', ['temperature']],
  ['fast', ['speed', 'time', 'length']],
  ['expensive', ['money', 'share']],
]);

/** Words for people of any kind: whoever is counted is one. */
export const anybody = wordSet(
  'people persons person individuals individual humans folks guys civilians victims casualties residents others',
);
