/** What Parley says around facts and timelines, in Spanish. */

import type { Apart, Stand } from '../../../answer/answer.ts';
import { es as dates } from '../dates.ts';
import { counter, quoter } from '../grammar.ts';
import type { FactsWords } from './en.ts';

const count = counter('es');
const list = quoter('«', '»', 'y');
const ARTICLES = { one: 'artículo', other: 'artículos' };

const APART: Record<Apart, string> = {
  day: 'Habla de un día distinto del de [1]',
  place: 'Habla de un lugar distinto del de [1]',
  unit: 'Su cifra se refiere a algo distinto que la de [1]',
  role: 'Indica un cargo distinto del de [1]',
  scope: 'Habla de un aspecto distinto del de [1]',
  event: 'Habla de un acontecimiento distinto del de [1]',
  wording: 'Un pasaje cercano, con sus propias palabras',
};

const STAND: Record<Stand['stand'], string> = {
  same: 'Coincide con [1]',
  'more specific': 'Más preciso que [1]',
  'less specific': 'Menos preciso que [1]',
  differs: 'Difiere de [1]',
  silent: 'No comparable con [1]',
};

const notHere = (articles: number) =>
  articles === 1 ? '**No está en este artículo.**' : `**No está en estos ${articles} artículos.**`;

export const facts: FactsWords = {
  topicIn: (label, articles) => `${label} · ${count(articles, ARTICLES)}`,
  voices: (speaking, articles, origins) =>
    `en ${speaking} de ${count(articles, ARTICLES)}${origins === null ? '' : ` · ${count(origins, { one: 'origen', other: 'orígenes' })}`}`,
  alsoCalled: (names) => `también ${names}`,
  stand: (stand, apart) => (apart ? APART[apart] : STAND[stand]),
  superseded: 'Escrito antes de una información posterior',
  silent: (titles, more) => `No lo mencionan: ${titles}${more > 0 ? ` y ${more} más` : ''}`,
  noTopic: (name, articles) => `${notHere(articles)} No encuentro ningún tema ${list([name])}.`,
  which: (name) => `¿A qué te refieres con ${list([name])}?`,
  choose: 'Elegir un tema',
  near: (topics) => `Temas parecidos: ${topics}`,
  timeline: 'Cronología',
  limits: (from, to) =>
    [...(from ? [`desde el ${dates.day(from)}`] : []), ...(to ? [`hasta el ${dates.day(to)}`] : [])].join(
      ' ',
    ),
  when: dates.span,
  around: (from, to) => `aproximadamente ${dates.span(from, to)}`,
  plan: 'un plan cuando se escribió',
  statements: (from, to, of) => `afirmaciones ${from} a ${to} de ${of}`,
  noMoment: (articles) => `${notHere(articles)} Ninguna frase da una fecha para eso.`,
  noDay: (about, outside) =>
    outside
      ? about === null
        ? 'Ninguna frase habla de un día de ese periodo.'
        : `Ninguna frase sobre ${list([about])} habla de un día de ese periodo.`
      : about === null
        ? 'Ninguna frase de estos artículos da un día.'
        : `Los artículos hablan de ${list([about])}, pero ninguna frase al respecto da un día.`,
  backwards: 'El primer día es posterior al último. Hay que cambiar uno de los dos.',
  older: 'Antes',
  newer: 'Después',
};
