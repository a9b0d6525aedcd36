/** Messages that ask nothing of the articles: greetings, thanks, orders to the bot, opinions, forecasts. */

import { wordSet } from '../../language/word-set.ts';

const PLEASANTRIES = wordSet(
  'hi hello hey hiya yo sup hola morning evening afternoon night good gm gn thanks thank thx ty tysm cheers bye goodbye cya ' +
    'lol lmao haha rofl ok okay k yes no yep nope sure cool nice great wow please pls plz test testing ping bro dude man ' +
    'mate buddy guys everyone all here you u there bot sorry welcome up is what wassup howdy so much very again for and',
);

/** Orders to the bot itself, by their first words. */
const ORDERS: readonly (readonly string[])[] = [
  'ignore your',
  'ignore all',
  'ignore the',
  'ignore previous',
  'ignore any',
  'forget your',
  'forget all',
  'forget previous',
  'disregard',
  'pretend',
  'act as',
  'you are now',
  'roleplay',
  'role play',
  'tell me a joke',
  'tell a joke',
  'tell us a joke',
  'make a joke',
  'sing',
  'write me',
  'write a',
  'write an',
  'translate',
  'draw',
  'repeat after',
  'system prompt',
  'show me your prompt',
  'what is your prompt',
  'print your',
  'reveal your',
  'say that',
  'say something',
].map((phrase) => phrase.split(' '));
const ORDERING: ReadonlySet<string> = new Set(ORDERS.map(([first]) => first!));

/** Questions after the bot's own view: they say "you" or "your". */
const OPINIONS = [
  'do you think',
  'you think',
  'your opinion',
  'do you believe',
  'do you feel',
  'would you',
  'do you want',
  'do you like',
  'do you support',
  'your view',
  'your favourite',
  'your favorite',
  'who do you',
  'are you',
  'in your',
];

const FORECAST_TIMES = wordSet(
  'summer winter spring autumn fall soon someday eventually tomorrow next year month week ever',
);

/** `words` are those of the message, in lower case and spelled out. */
export function isSmalltalk(words: readonly string[]): boolean {
  if (words.every((word) => PLEASANTRIES.has(word))) return true;
  return isOrder(words) || isOpinion(words) || isForecast(words);
}

function isOrder(words: readonly string[]): boolean {
  if (!ORDERING.has(words[0]!)) return false;
  return ORDERS.some((order) => order.every((word, i) => words[i] === word));
}

function isOpinion(words: readonly string[]): boolean {
  if (!words.some((word) => word === 'you' || word === 'your')) return false;
  const text = ` ${words.join(' ')} `;
  return OPINIONS.some((opinion) => text.includes(` ${opinion} `));
}

/** "will … by summer", "should …": the articles report, they do not foretell or advise. */
function isForecast(words: readonly string[]): boolean {
  if (words[0] === 'should') return true;
  if (words[0] !== 'will' && !(words[0] === 'when' && words[1] === 'will')) return false;
  const by = words.findIndex(
    (word) => word === 'by' || word === 'this' || word === 'next' || word === 'before',
  );
  return (
    words[0] === 'will' &&
    by > 0 &&
    words.slice(by + 1).some((word) => FORECAST_TIMES.has(word) || /^20[2-9]\d$/.test(word))
  );
}
