/** What Parley says around facts and timelines, in Russian. */

import type { Apart, Stand } from '../../../answer/answer.ts';
import { ru as dates, sinceRu as since } from '../dates.ts';
import { counter, quoter } from '../grammar.ts';
import type { FactsWords } from './en.ts';

const count = counter('ru');
const list = quoter('«', '»', 'и');
const ARTICLES = { one: 'статья', few: 'статьи', other: 'статей' };
const OF_ARTICLES = { one: 'статьи', other: 'статей' };

const APART: Record<Apart, string> = {
  day: 'Речь о другом дне, чем в [1]',
  place: 'Речь о другом месте, чем в [1]',
  unit: 'Число относится к другому, чем в [1]',
  role: 'Названа другая должность, чем в [1]',
  scope: 'Речь о другом аспекте, чем в [1]',
  event: 'Речь о другом событии, чем в [1]',
  wording: 'Близкий фрагмент, своими словами',
};

const STAND: Record<Stand['stand'], string> = {
  same: 'Совпадает с [1]',
  'more specific': 'Точнее, чем [1]',
  'less specific': 'Менее точно, чем [1]',
  differs: 'Отличается от [1]',
  silent: 'Несопоставимо с [1]',
};

const notHere = (articles: number) =>
  articles === 1
    ? '**Этого нет в этой статье.**'
    : `**Этого нет ни в одной из ${count(articles, OF_ARTICLES)}.**`;

export const facts: FactsWords = {
  topicIn: (label, articles) => `${label} · ${count(articles, ARTICLES)}`,
  voices: (speaking, articles, origins) =>
    `в ${speaking} из ${count(articles, OF_ARTICLES)}${origins === null ? '' : ` · ${count(origins, { one: 'первоисточник', few: 'первоисточника', other: 'первоисточников' })}`}`,
  alsoCalled: (names) => `также ${names}`,
  stand: (stand, apart) => (apart ? APART[apart] : STAND[stand]),
  superseded: 'Написано до более поздней публикации',
  silent: (titles, more) => `Не упоминают: ${titles}${more > 0 ? ` и ещё ${more}` : ''}`,
  noTopic: (name, articles) => `${notHere(articles)} Тема ${list([name])} не найдена.`,
  which: (name) => `Что вы имеете в виду под ${list([name])}?`,
  choose: 'Выбрать тему',
  near: (topics) => `Близкие темы: ${topics}`,
  timeline: 'Хронология',
  limits: (from, to) => [...(from ? [since(from)] : []), ...(to ? [`по ${dates.day(to)}`] : [])].join(' '),
  when: dates.span,
  around: (from, to) => `примерно ${dates.span(from, to)}`,
  plan: 'план на момент написания',
  statements: (from, to, of) => `утверждения ${from}–${to} из ${of}`,
  noMoment: (articles) => `${notHere(articles)} Ни в одном предложении нет даты для этого.`,
  noDay: (about, outside) =>
    outside
      ? about === null
        ? 'Ни одно предложение не говорит о дне из этого промежутка.'
        : `Ни одно предложение по теме ${list([about])} не говорит о дне из этого промежутка.`
      : about === null
        ? 'Ни одно предложение этих статей не называет дня.'
        : `В статьях есть тема ${list([about])}, но ни одно предложение о ней не называет дня.`,
  backwards: 'Первый день позже последнего. Измените один из них.',
  older: 'Раньше',
  newer: 'Позже',
};
