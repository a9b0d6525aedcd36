/** Parley's words in Ukrainian. */

import type { Reason, Stand, Verdict, Wanted } from '../../answer/answer.ts';
import type { Pointed } from '../../answer/claim/claims.ts';
import { escapeText } from '../escape.ts';
import { QUESTION_LIMIT } from '../limits.ts';
import { uk as commands } from './commands/uk.ts';
import { uk as dates } from './dates.ts';
import { digest } from './digest/uk.ts';
import type { Words } from './en.ts';
import { facts } from './facts/uk.ts';
import { furniture } from './furniture.ts';
import { counter, decimal, quoter } from './grammar.ts';
import { ago } from './moment.ts';

const count = counter('uk');
const list = quoter('«', '»', 'та');

const ARTICLES = { one: 'стаття', few: 'статті', other: 'статей' };
const OF_ARTICLES = { one: 'статті', other: 'статей' };
const PASSAGES_SAY = { one: 'уривок згадує', few: 'уривки згадують', other: 'уривків згадують' };
const IN_PASSAGES = { one: 'уривку', other: 'уривках' };

/** What the passages that mention the words do not do. */
const WANTED: Record<Wanted, string> = {
  person: 'не називаючи особи',
  place: 'не називаючи місця',
  time: 'не називаючи ні дати, ні часу',
  number: 'не називаючи числа',
  reason: 'не називаючи причини',
  statement: 'не роблячи такого твердження',
  position: 'не викладаючи такої позиції',
  list: 'не наводячи такого переліку',
  claim: 'не кажучи цього',
  thing: 'не даючи відповіді',
  keywords: 'не кажучи цього',
};

const CERTAINTY = { more: 'з більшою певністю', less: 'з меншою певністю' };

const STAND: Record<Stand['stand'], string> = {
  same: 'Збігається',
  'more specific': 'Точніше',
  'less specific': 'Менш точно',
  differs: 'Відрізняється',
  silent: 'Не згадує',
};

const VERDICT: Record<Verdict, string> = {
  taken: 'Процитовано',
  behind: 'Поступається процитованим',
  'unknown word': 'Слово із запитання ніде не трапляється',
  'wrong kind': 'Не містить того, про що запитують',
  'other subject': 'Про інше',
  empty: 'Про інше',
  'not a question': 'Про інше',
  'another language': 'Про інше',
};

const POINTED: Record<Pointed['detail'], string> = {
  number: 'Число',
  date: 'Дата',
  place: 'Місце',
  name: 'Ім’я',
  denial: 'Повідомлення це заперечує',
  denied: 'Стаття це заперечує',
};

export const uk: Words = {
  commands,
  facts,
  digest,

  voices: (speaking, articles, origins) =>
    `${speaking} із ${count(articles, OF_ARTICLES)} · ${count(origins, { one: 'першоджерело', few: 'першоджерела', other: 'першоджерел' })}`,
  place: (paragraph) => `абзац ${paragraph}`,
  asOf: (date) =>
    date === null
      ? 'без дати в тексті'
      : date.basis === 'printed'
        ? `вказана дата: ${dates.day(date.date)}`
        : `дату не вказано, у тексті йдеться про ${dates.day(date.date)}`,
  attributed: (words) => `із зазначенням джерела: ${words}`,
  hedged: (words) => `із застереженням: ${words}`,
  resembles: (title) => `подібна до статті ${title}`,
  tooLongToQuote: '(речення задовге, щоб показати його тут; речення ніколи не скорочуються)',
  superseded: 'написано до пізнішої публікації',
  stand: (stand) => STAND[stand],
  aspect: 'Інший аспект',
  near: 'Близький уривок',
  certainty: (certainty) => CERTAINTY[certainty],
  of: (name, said) => `${name}: ${said}`,
  articles: (n) => count(n, ARTICLES),
  index: (id, articles) => `індекс ${id} · ${count(articles, ARTICLES)}`,
  read: (since) => `прочитано ${ago(since)}`,

  notHere: (articles) =>
    articles === 1 ? 'Цього немає в цій статті.' : `Цього немає в жодній із ${count(articles, OF_ARTICLES)}.`,
  because: (reason: Reason) => {
    switch (reason.why) {
      case 'empty':
        return `Мені потрібно знати, що шукати. Спробуйте ім’я, місце або ${list(['when is the next round'])}.`;
      case 'not a question':
        return `Я відповідаю на запитання про статті, цитуючи їх. Спробуйте ім’я, місце або ${list(['when is the next round'])}.`;
      case 'another language':
        return 'Я розумію лише запитання англійською. Імена та назви краще писати латинкою.';
      case 'unknown word':
        return `${list(reason.words)} не ${reason.words.length === 1 ? 'трапляється' : 'трапляються'} в жодній статті.`;
      case 'wrong kind':
        return `${count(reason.passages, PASSAGES_SAY)} ${list(reason.words)}, ${WANTED[reason.wanted]}.`;
      case 'other subject':
        return reason.words.length === 0
          ? 'Найближчий уривок — про інше.'
          : `Жоден уривок не говорить цього про ${list(reason.words)}.`;
    }
  },
  newest: (date) => `Найновіша стаття: ${dates.day(date)}.`,
  noneThatOld: 'Настільки давніх статей немає.',
  onlyIn: (title) => `Лише в статті ${title}`,
  upTo: (date) => `Лише статті до ${dates.day(date)} включно`,
  notAnAnswer: 'Найближчий уривок, не відповідь',

  tooLong: `Це задовге для мене. Запитання може мати щонайбільше ${QUESTION_LIMIT} символів.`,
  noSuchDate: (date) => `${list([date])} — не дата. Формат: РРРР-ММ-ДД, наприклад 2026-01-25.`,
  noSuchArticle: (name) =>
    `У мене немає статті ${list([name])}. Виберіть статтю зі списку, що з’являється під час введення.`,
  severalArticles: (name) =>
    `Під ${list([name])} підходить кілька статей. Виберіть одну зі списку, що з’являється під час введення:`,
  changed: 'Після цієї відповіді статті оновилися. Запитайте ще раз, щоб побачити поточний текст.',
  unknownButton: 'Ця кнопка з іншої моєї версії. Запитайте ще раз, щоб отримати поточну відповідь.',
  unknownCommand: 'Такої команди в мене вже немає. Введіть /, щоб побачити наявні.',
  shared: (member) => `Поширює <@${member}>`,
  cannotShare:
    'Ніхто інший цього не побачив би: на цьому сервері застосунки, додані самими учасниками, відповідають лише приватно.',
  report: 'Повідомити про помилку',
  reportWhich: 'Який уривок?',
  reportAsk: 'Що не так?',
  reportChoice: {
    'wrong passage': 'Це не відповідає на запитання',
    'out of date': 'Це застаріло',
    'not reporting': 'Це не речення статті',
    'source missing': 'Бракує джерела',
    other: 'Інше',
  },
  reported: 'Дякую. Збережено лише речення та ваш вибір, без даних про вас.',
  tooMany: ({ asked, seconds, again }) =>
    `Хвилинку: ${count(asked, { few: 'запитання', one: 'запитання', other: 'запитань' })} за ${count(seconds, { one: 'секунду', few: 'секунди', other: 'секунд' })}. Спробуйте ще раз <t:${again}:R>.`,
  notYours: 'Видалити це може лише той, хто запитав, або модератор.',
  slow: 'Це триває довше, ніж мені відведено. Запитайте ще раз за кілька секунд.',
  broken: (ref) => `На моєму боці щось зламалося (код ${ref}). Нічого не опубліковано.`,
  reading: (done, total) => `читаю: ${done} із ${total}`,
  stillReading: (done, total) => `Ще читаю статті (${done} із ${total}). Спробуйте за кілька секунд.`,
  help: 'Запитайте мене про статті: введіть **/запитати** або згадайте мене в запитанні.\nЯ відповідаю лише цитатами, із зазначенням джерела.',

  searched: (word, variants, passages) => {
    const also = variants.filter((variant) => variant !== word);
    return `- ${list([word])}${also.length > 0 ? `, також як ${list(also)}` : ''}: у ${count(passages, IN_PASSAGES)}`;
  },
  candidate: (verdict, score, share, lacking) =>
    `**${VERDICT[verdict]}** (${decimal(score)}): ${Math.round(share * 100)}\u00a0% запитання${lacking.length > 0 ? `, без ${list(lacking)}` : ''}`,
  untold: (what) => `- запитано, але найкраще речення цього не каже: ${what}`,
  confidence: (score) => `упевненість ${decimal(score)} з 1`,

  open: (host) => `відкрити статтю на ${host}`,
  context: 'Контекст',
  compare: 'Порівняти джерела',
  explain: 'Пояснити',
  nearest: 'Показати найближчий уривок',
  more: 'Більше уривків',
  share: 'Поширити',
  shareReply: 'Поширити як відповідь',
  checked: 'Що кажуть статті про кожне речення цього повідомлення',
  nothingToCheck: 'У цьому повідомленні немає тексту, який можна звірити зі статтями.',
  notCovered: 'У цих статтях про це нічого немає.',
  notCheckable: 'Це не твердження, яке могли б містити статті.',
  onlyFirst: (sentences) => `Перевірено лише початок повідомлення (речень: ${sentences}).`,
  noRoomFor: (sentences) =>
    `Забракло місця для знайденого ще про ${count(sentences, { one: 'речення', few: 'речення', other: 'речень' })}.`,
  pointed: (detail, said, found) =>
    detail === 'denial' || detail === 'denied'
      ? `- ${POINTED[detail]}`
      : `- ${POINTED[detail]}: у статті ${found}, у повідомленні ${said}`,
  delete: 'Видалити',
  next: 'Далі',
  back: 'Назад',
  readOn: 'Читати статтю',
  noRoomBeside: '(сусідній абзац задовгий для цього повідомлення)',
  range: (from, to, of) => `${from}–${to} із ${of}`,

  aboutPromise:
    'Я відповідаю на запитання щодо добірки новинних статей, **лише цитуючи їх**, із зазначенням джерела. Чого немає в них, того не кажу і я.',
  aboutArticles: (articles, oldest, newest) =>
    `Я цитую ${count(articles, { one: 'статтю', few: 'статті', other: 'статей' })}.${oldest && newest ? ` Дати: від ${dates.day(oldest)} до ${dates.day(newest)}.` : ''}`,
  inMessageMenu: 'У меню повідомлення, у пункті «Застосунки»: що статті кажуть про кожне його речення',
  privacy:
    'Я не зберігаю запитань, повідомлень та імен. Зберігаю налаштування дайджесту з ID учасників, які його налаштували та поставили на паузу, і повідомлення про помилки: речення, вибір, сервер і час. Кнопка «Видалити» під відповіддю містить ID того, хто запитав.',

  sources: (articles) => `Що я цитую: ${count(articles, ARTICLES)}`,
  size: (words, paragraphs) =>
    `${count(words, { one: 'слово', few: 'слова', other: 'слів' })} у ${count(paragraphs, { one: 'абзаці', other: 'абзацах' })}`,
  lastGood: 'зараз використати не можна; цитую останню справну версію',
  leftOut: (lines) => `пропущено ${count(lines, { one: 'рядок', few: 'рядки', other: 'рядків' })}`,
  leftOutLine: (line, reason) => `рядок ${line} пропущено: ${escapeText(furniture.uk[reason] ?? reason)}`,
  andMore: (n) => `і ще ${n}`,
  page: (from, to, of) => (from === to ? `абзац ${from} із ${of}` : `абзаци ${from}–${to} із ${of}`),
};
