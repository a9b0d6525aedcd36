/** What Parley says around facts and timelines, in Ukrainian. */

import type { Apart, Stand } from '../../../answer/answer.ts';
import { uk as dates } from '../dates.ts';
import { counter, quoter } from '../grammar.ts';
import type { FactsWords } from './en.ts';

const count = counter('uk');
const list = quoter('«', '»', 'та');
const ARTICLES = { one: 'стаття', few: 'статті', other: 'статей' };
const OF_ARTICLES = { one: 'статті', other: 'статей' };

const APART: Record<Apart, string> = {
  day: 'Ідеться про інший день, ніж у [1]',
  place: 'Ідеться про інше місце, ніж у [1]',
  unit: 'Число стосується іншого, ніж у [1]',
  role: 'Названо іншу посаду, ніж у [1]',
  scope: 'Ідеться про інший аспект, ніж у [1]',
  event: 'Ідеться про іншу подію, ніж у [1]',
  wording: 'Близький уривок, своїми словами',
};

const STAND: Record<Stand['stand'], string> = {
  same: 'Збігається з [1]',
  'more specific': 'Точніше, ніж [1]',
  'less specific': 'Менш точно, ніж [1]',
  differs: 'Відрізняється від [1]',
  silent: 'Непорівнянне з [1]',
};

const notHere = (articles: number) =>
  articles === 1
    ? '**Цього немає в цій статті.**'
    : `**Цього немає в жодній із ${count(articles, OF_ARTICLES)}.**`;

export const facts: FactsWords = {
  topicIn: (label, articles) => `${label} · ${count(articles, ARTICLES)}`,
  voices: (speaking, articles, origins) =>
    `у ${speaking} з ${count(articles, OF_ARTICLES)}${origins === null ? '' : ` · ${count(origins, { one: 'першоджерело', few: 'першоджерела', other: 'першоджерел' })}`}`,
  alsoCalled: (names) => `також ${names}`,
  stand: (stand, apart) => (apart ? APART[apart] : STAND[stand]),
  superseded: 'Написано до пізнішої публікації',
  silent: (titles, more) => `Не згадують: ${titles}${more > 0 ? ` і ще ${more}` : ''}`,
  noTopic: (name, articles) => `${notHere(articles)} Теми ${list([name])} не знайдено.`,
  which: (name) => `Що ви маєте на увазі під ${list([name])}?`,
  choose: 'Вибрати тему',
  near: (topics) => `Близькі теми: ${topics}`,
  timeline: 'Хронологія',
  limits: (from, to) =>
    [...(from ? [`від ${dates.day(from)}`] : []), ...(to ? [`до ${dates.day(to)}`] : [])].join(' '),
  when: dates.span,
  around: (from, to) => `приблизно ${dates.span(from, to)}`,
  plan: 'план на час написання',
  statements: (from, to, of) => `твердження ${from}–${to} з ${of}`,
  noMoment: (articles) => `${notHere(articles)} У жодному реченні немає дати для цього.`,
  noDay: (about, outside) =>
    outside
      ? about === null
        ? 'Жодне речення не говорить про день із цього проміжку.'
        : `Жодне речення на тему ${list([about])} не говорить про день із цього проміжку.`
      : about === null
        ? 'Жодне речення цих статей не називає дня.'
        : `У статтях є тема ${list([about])}, але жодне речення про неї не називає дня.`,
  backwards: 'Перший день пізніший за останній. Змініть один із них.',
  older: 'Раніше',
  newer: 'Пізніше',
};
