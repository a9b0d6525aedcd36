/** What Parley says around facts and timelines, in German. */

import type { Apart, Stand } from '../../../answer/answer.ts';
import { de as dates } from '../dates.ts';
import { counter, quoter } from '../grammar.ts';
import type { FactsWords } from './en.ts';

const count = counter('de');
const list = quoter('„', '“', 'und');

const APART: Record<Apart, string> = {
  day: 'Spricht von einem anderen Tag als [1]',
  place: 'Spricht von einem anderen Ort als [1]',
  unit: 'Zählt etwas anderes als [1]',
  role: 'Nennt eine andere Funktion als [1]',
  scope: 'Betrifft einen anderen Aspekt als [1]',
  event: 'Spricht von einem anderen Ereignis als [1]',
  wording: 'Eine thematisch nahe Stelle, in eigenen Worten',
};

const STAND: Record<Stand['stand'], string> = {
  same: 'Stimmt überein mit [1]',
  'more specific': 'Genauer als [1]',
  'less specific': 'Weniger genau als [1]',
  differs: 'Weicht ab von [1]',
  silent: 'Nicht vergleichbar mit [1]',
};

const notHere = (articles: number) =>
  articles === 1 ? '**Nicht in diesem Artikel.**' : `**Nicht in diesen ${articles} Artikeln.**`;

export const facts: FactsWords = {
  topicIn: (label, articles) => `${label} · ${articles} Artikel`,
  voices: (speaking, articles, origins) =>
    `in ${speaking} von ${count(articles, { one: 'Artikel', other: 'Artikeln' })}${origins === null ? '' : ` · ${count(origins, { one: 'Ursprung', other: 'Ursprünge' })}`}`,
  alsoCalled: (names) => `auch ${names}`,
  stand: (stand, apart) => (apart ? APART[apart] : STAND[stand]),
  superseded: 'Vor einem späteren Bericht geschrieben',
  silent: (titles, more) =>
    `Ohne Angabe: ${titles}${more > 0 ? ` und ${more === 1 ? '1 weiterer' : `${more} weitere`}` : ''}`,
  noTopic: (name, articles) => `${notHere(articles)} Das Thema ${list([name])} kenne ich nicht.`,
  which: (name) => `Was meinst du mit ${list([name])}?`,
  choose: 'Thema wählen',
  near: (topics) => `Ähnliche Themen: ${topics}`,
  timeline: 'Zeitleiste',
  limits: (from, to) =>
    from && to
      ? `vom ${dates.day(from)} bis ${dates.day(to)}`
      : from
        ? `ab dem ${dates.day(from)}`
        : `bis zum ${dates.day(to!)}`,
  when: dates.span,
  around: (from, to) => `etwa ${dates.span(from, to)}`,
  plan: 'ein Plan, als es geschrieben wurde',
  statements: (from, to, of) => `Aussagen ${from} bis ${to} von ${of}`,
  noMoment: (articles) => `${notHere(articles)} Kein Satz nennt dazu ein Datum.`,
  noDay: (about, outside) =>
    outside
      ? about === null
        ? 'Kein Satz spricht von einem Tag in dieser Zeit.'
        : `Kein Satz zu ${list([about])} spricht von einem Tag in dieser Zeit.`
      : about === null
        ? 'Kein Satz dieser Artikel nennt einen Tag.'
        : `Die Artikel sprechen von ${list([about])}, aber kein Satz dazu nennt einen Tag.`,
  backwards: 'Der erste Tag liegt nach dem letzten. Einer von beiden muss anders sein.',
  older: 'Früher',
  newer: 'Später',
};
