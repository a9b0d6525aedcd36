/** What Parley says around facts and timelines, in Polish. */

import type { Apart, Stand } from '../../../answer/answer.ts';
import { pl as dates } from '../dates.ts';
import { counter, quoter } from '../grammar.ts';
import type { FactsWords } from './en.ts';

const count = counter('pl');
const list = quoter('„', '”', 'i');
const ARTICLES = { one: 'artykuł', few: 'artykuły', other: 'artykułów' };
const OF_ARTICLES = { one: 'artykułu', other: 'artykułów' };

const APART: Record<Apart, string> = {
  day: 'Mowa o innym dniu niż w [1]',
  place: 'Mowa o innym miejscu niż w [1]',
  unit: 'Liczba dotyczy czegoś innego niż w [1]',
  role: 'Podaje inną funkcję niż [1]',
  scope: 'Mowa o innym aspekcie niż w [1]',
  event: 'Mowa o innym wydarzeniu niż w [1]',
  wording: 'Zbliżony fragment, własnymi słowami',
};

const STAND: Record<Stand['stand'], string> = {
  same: 'Zgodne z [1]',
  'more specific': 'Dokładniej niż [1]',
  'less specific': 'Mniej dokładnie niż [1]',
  differs: 'Inaczej niż [1]',
  silent: 'Nieporównywalne z [1]',
};

const notHere = (articles: number) =>
  articles === 1
    ? '**Nie ma tego w tym artykule.**'
    : `**Nie ma tego w żadnym z ${count(articles, OF_ARTICLES)}.**`;

export const facts: FactsWords = {
  topicIn: (label, articles) => `${label} · ${count(articles, ARTICLES)}`,
  voices: (speaking, articles, origins) =>
    `w ${speaking} z ${count(articles, OF_ARTICLES)}${origins === null ? '' : ` · ${count(origins, { one: 'źródło pierwotne', few: 'źródła pierwotne', other: 'źródeł pierwotnych' })}`}`,
  alsoCalled: (names) => `także ${names}`,
  stand: (stand, apart) => (apart ? APART[apart] : STAND[stand]),
  superseded: 'Napisane przed późniejszą publikacją',
  silent: (titles, more) => `Bez wzmianki: ${titles}${more > 0 ? ` i jeszcze ${more}` : ''}`,
  noTopic: (name, articles) => `${notHere(articles)} Nie znam tematu ${list([name])}.`,
  which: (name) => `Co masz na myśli, pisząc ${list([name])}?`,
  choose: 'Wybierz temat',
  near: (topics) => `Podobne tematy: ${topics}`,
  timeline: 'Oś czasu',
  limits: (from, to) =>
    [...(from ? [`od ${dates.day(from)}`] : []), ...(to ? [`do ${dates.day(to)}`] : [])].join(' '),
  when: dates.span,
  around: (from, to) => `w przybliżeniu ${dates.span(from, to)}`,
  plan: 'plan w chwili pisania',
  statements: (from, to, of) => `stwierdzenia ${from}–${to} z ${of}`,
  noMoment: (articles) => `${notHere(articles)} Żadne zdanie nie podaje daty w tej sprawie.`,
  noDay: (about, outside) =>
    outside
      ? about === null
        ? 'Żadne zdanie nie mówi o dniu z tego okresu.'
        : `Żadne zdanie na temat ${list([about])} nie mówi o dniu z tego okresu.`
      : about === null
        ? 'Żadne zdanie z tych artykułów nie podaje dnia.'
        : `W artykułach jest mowa o ${list([about])}, ale żadne zdanie na ten temat nie podaje dnia.`,
  backwards: 'Pierwszy dzień jest późniejszy niż ostatni. Zmień jeden z nich.',
  older: 'Wcześniej',
  newer: 'Później',
};
