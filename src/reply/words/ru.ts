/** Parley's words in Russian. */

import type { Reason, Stand, Verdict, Wanted } from '../../answer/answer.ts';
import type { Pointed } from '../../answer/claim/claims.ts';
import { escapeText } from '../escape.ts';
import { QUESTION_LIMIT } from '../limits.ts';
import { ru as commands } from './commands/ru.ts';
import { ru as dates, sinceRu as since } from './dates.ts';
import { digest } from './digest/ru.ts';
import type { Words } from './en.ts';
import { facts } from './facts/ru.ts';
import { furniture } from './furniture.ts';
import { counter, decimal, quoter } from './grammar.ts';
import { ago } from './moment.ts';

const count = counter('ru');
const list = quoter('«', '»', 'и');

const ARTICLES = { one: 'статья', few: 'статьи', other: 'статей' };
const OF_ARTICLES = { one: 'статьи', other: 'статей' };
const PASSAGES_SAY = {
  one: 'фрагмент упоминает',
  few: 'фрагмента упоминают',
  other: 'фрагментов упоминают',
};
const IN_PASSAGES = { one: 'фрагменте', other: 'фрагментах' };

/** What the passages that mention the words do not do. */
const WANTED: Record<Wanted, string> = {
  person: 'не называя человека',
  place: 'не называя места',
  time: 'не называя ни даты, ни времени',
  number: 'не называя числа',
  reason: 'не называя причины',
  statement: 'не делая такого утверждения',
  position: 'не излагая такой позиции',
  list: 'не приводя такого перечня',
  claim: 'не говоря этого',
  thing: 'не давая ответа',
  keywords: 'не говоря этого',
};

const CERTAINTY = { more: 'с большей уверенностью', less: 'с меньшей уверенностью' };

const STAND: Record<Stand['stand'], string> = {
  same: 'Совпадает',
  'more specific': 'Точнее',
  'less specific': 'Менее точно',
  differs: 'Отличается',
  silent: 'Не упоминает',
};

const VERDICT: Record<Verdict, string> = {
  taken: 'Процитировано',
  behind: 'Уступает процитированным',
  'unknown word': 'Слово из вопроса нигде не встречается',
  'wrong kind': 'Не содержит того, о чём спрашивают',
  'other subject': 'О другом',
  empty: 'О другом',
  'not a question': 'О другом',
  'another language': 'О другом',
};

const POINTED: Record<Pointed['detail'], string> = {
  number: 'Число',
  date: 'Дата',
  place: 'Место',
  name: 'Имя',
  denial: 'Сообщение это отрицает',
  denied: 'Статья это отрицает',
};

export const ru: Words = {
  commands,
  facts,
  digest,

  voices: (speaking, articles, origins) =>
    `${speaking} из ${count(articles, OF_ARTICLES)} · ${count(origins, { one: 'первоисточник', few: 'первоисточника', other: 'первоисточников' })}`,
  place: (paragraph) => `абзац ${paragraph}`,
  asOf: (date) =>
    date === null
      ? 'без даты в тексте'
      : date.basis === 'printed'
        ? `указана дата: ${dates.day(date.date)}`
        : `дата не указана, в тексте упоминается ${dates.day(date.date)}`,
  attributed: (words) => `с указанием источника: ${words}`,
  hedged: (words) => `с оговоркой: ${words}`,
  resembles: (title) => `похожа на статью ${title}`,
  tooLongToQuote:
    '(предложение слишком длинное, чтобы показать его здесь; предложения никогда не сокращаются)',
  superseded: 'написано до более поздней публикации',
  stand: (stand) => STAND[stand],
  aspect: 'Другой аспект',
  near: 'Близкий фрагмент',
  certainty: (certainty) => CERTAINTY[certainty],
  of: (name, said) => `${name}: ${said}`,
  articles: (n) => count(n, ARTICLES),
  index: (id, articles) => `индекс ${id} · ${count(articles, ARTICLES)}`,
  read: (since) => `прочитано ${ago(since)}`,

  notHere: (articles) =>
    articles === 1 ? 'Этого нет в этой статье.' : `Этого нет ни в одной из ${count(articles, OF_ARTICLES)}.`,
  because: (reason: Reason) => {
    switch (reason.why) {
      case 'empty':
        return `Мне нужно знать, что искать. Попробуйте имя, место или ${list(['when is the next round'])}.`;
      case 'not a question':
        return `Я отвечаю на вопросы о статьях, цитируя их. Попробуйте имя, место или ${list(['when is the next round'])}.`;
      case 'another language':
        return 'Я понимаю вопросы только на английском. Имена и названия лучше писать латиницей.';
      case 'unknown word':
        return `${list(reason.words)} не ${reason.words.length === 1 ? 'встречается' : 'встречаются'} ни в одной статье.`;
      case 'wrong kind':
        return `${count(reason.passages, PASSAGES_SAY)} ${list(reason.words)}, ${WANTED[reason.wanted]}.`;
      case 'other subject':
        return reason.words.length === 0
          ? 'Ближайший фрагмент — о другом.'
          : `Ни один фрагмент не говорит этого про ${list(reason.words)}.`;
    }
  },
  newest: (date) => `Самая новая статья: ${dates.day(date)}.`,
  noneThatOld: 'Настолько старых статей нет.',
  onlyIn: (title) => `Только в статье ${title}`,
  upTo: (date) => `Только статьи до ${dates.day(date)} включительно`,
  notAnAnswer: 'Ближайший фрагмент, не ответ',

  tooLong: `Это слишком длинно для меня. В вопросе может быть не больше ${QUESTION_LIMIT} символов.`,
  noSuchDate: (date) => `${list([date])} — не дата. Формат: ГГГГ-ММ-ДД, например 2026-01-25.`,
  noSuchArticle: (name) =>
    `У меня нет статьи ${list([name])}. Выберите статью из списка, который появляется при вводе.`,
  severalArticles: (name) =>
    `Под ${list([name])} подходит несколько статей. Выберите одну из списка, который появляется при вводе:`,
  changed: 'После этого ответа статьи обновились. Спросите ещё раз, чтобы увидеть текущий текст.',
  unknownButton: 'Эта кнопка от другой моей версии. Спросите ещё раз, чтобы получить текущий ответ.',
  unknownCommand: 'Такой команды у меня больше нет. Введите /, чтобы увидеть доступные.',
  shared: (member) => `Делится <@${member}>`,
  cannotShare:
    'Никто другой этого не увидел бы: на этом сервере приложения, добавленные самими участниками, отвечают только лично.',
  report: 'Сообщить об ошибке',
  reportWhich: 'Какой фрагмент?',
  reportAsk: 'Что не так?',
  reportChoice: {
    'wrong passage': 'Это не отвечает на вопрос',
    'out of date': 'Это устарело',
    'not reporting': 'Это не предложение статьи',
    'source missing': 'Не хватает источника',
    other: 'Другое',
  },
  reported: 'Спасибо. Сохранены только предложение и ваш выбор, без данных о вас.',
  tooMany: ({ asked, seconds, again }) =>
    `Минутку: ${count(asked, { one: 'вопрос', few: 'вопроса', other: 'вопросов' })} за ${count(seconds, { one: 'секунду', few: 'секунды', other: 'секунд' })}. Попробуйте ещё раз <t:${again}:R>.`,
  notYours: 'Удалить это может только тот, кто спросил, или модератор.',
  slow: 'Это занимает больше времени, чем мне отведено. Спросите ещё раз через несколько секунд.',
  broken: (ref) => `На моей стороне что-то сломалось (код ${ref}). Ничего не опубликовано.`,
  reading: (done, total) => `читаю: ${done} из ${total}`,
  stillReading: (done, total) => `Ещё читаю статьи (${done} из ${total}). Попробуйте через несколько секунд.`,
  help: 'Спросите меня о статьях: введите **/спросить** или упомяните меня в вопросе.\nЯ отвечаю только цитатами, с указанием источника.',

  searched: (word, variants, passages) => {
    const also = variants.filter((variant) => variant !== word);
    return `- ${list([word])}${also.length > 0 ? `, также как ${list(also)}` : ''}: в ${count(passages, IN_PASSAGES)}`;
  },
  candidate: (verdict, score, share, lacking) =>
    `**${VERDICT[verdict]}** (${decimal(score)}): ${Math.round(share * 100)}\u00a0% вопроса${lacking.length > 0 ? `, без ${list(lacking)}` : ''}`,
  untold: (what) => `- спрошено, но лучшее предложение этого не говорит: ${what}`,
  confidence: (score) => `уверенность ${decimal(score)} из 1`,

  open: (host) => `открыть статью на ${host}`,
  context: 'Контекст',
  compare: 'Сравнить источники',
  explain: 'Объяснить',
  nearest: 'Показать ближайший фрагмент',
  more: 'Ещё фрагменты',
  share: 'Поделиться',
  shareReply: 'Поделиться в ответ',
  checked: 'Что говорят статьи о каждом предложении этого сообщения',
  nothingToCheck: 'В этом сообщении нет текста, который можно сверить со статьями.',
  notCovered: 'В этих статьях об этом ничего нет.',
  notCheckable: 'Это не утверждение, которое могли бы содержать статьи.',
  onlyFirst: (sentences) => `Проверено только начало сообщения (предложений: ${sentences}).`,
  noRoomFor: (sentences) => `Не хватило места для найденного (ещё предложений: ${sentences}).`,
  pointed: (detail, said, found) =>
    detail === 'denial' || detail === 'denied'
      ? `- ${POINTED[detail]}`
      : `- ${POINTED[detail]}: в статье ${found}, в сообщении ${said}`,
  delete: 'Удалить',
  next: 'Дальше',
  back: 'Назад',
  readOn: 'Читать статью',
  noRoomBeside: '(соседний абзац слишком длинный для этого сообщения)',
  range: (from, to, of) => `${from}–${to} из ${of}`,

  aboutPromise:
    'Я отвечаю на вопросы по набору новостных статей, **только цитируя их**, с указанием источника. Чего нет в них, того не говорю и я.',
  aboutArticles: (articles, oldest, newest) =>
    `Я цитирую ${count(articles, { one: 'статью', few: 'статьи', other: 'статей' })}.${oldest && newest ? ` Даты: ${since(oldest)} по ${dates.day(newest)}.` : ''}`,
  inMessageMenu: 'В меню сообщения, в пункте «Приложения»: что статьи говорят о каждом его предложении',
  privacy:
    'Я не храню вопросов, сообщений и имён. Храню настройки дайджеста с ID участников, которые его настроили и поставили на паузу, и сообщения об ошибках: предложение, выбор, сервер и время. Кнопка «Удалить» под ответом содержит ID того, кто спросил.',

  sources: (articles) => `Что я цитирую: ${count(articles, ARTICLES)}`,
  size: (words, paragraphs) =>
    `${count(words, { one: 'слово', few: 'слова', other: 'слов' })} в ${count(paragraphs, { one: 'абзаце', other: 'абзацах' })}`,
  lastGood: 'сейчас использовать нельзя; цитирую последнюю исправную версию',
  leftOut: (lines) => `пропущено: ${count(lines, { one: 'строка', few: 'строки', other: 'строк' })}`,
  leftOutLine: (line, reason) => `строка ${line} пропущена: ${escapeText(furniture.ru[reason] ?? reason)}`,
  andMore: (n) => `и ещё ${n}`,
  page: (from, to, of) => (from === to ? `абзац ${from} из ${of}` : `абзацы ${from}–${to} из ${of}`),
};
