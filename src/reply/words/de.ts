/** Parley's words in German. */

import type { Reason, Stand, Verdict, Wanted } from '../../answer/answer.ts';
import type { Pointed } from '../../answer/claim/claims.ts';
import { escapeText } from '../escape.ts';
import { QUESTION_LIMIT } from '../limits.ts';
import { de as commands } from './commands/de.ts';
import { de as dates } from './dates.ts';
import { digest } from './digest/de.ts';
import type { Words } from './en.ts';
import { facts } from './facts/de.ts';
import { furniture } from './furniture.ts';
import { counter, decimal, quoter } from './grammar.ts';
import { ago } from './moment.ts';

const count = counter('de');
const list = quoter('„', '“', 'und');

const ARTICLES = { one: 'Artikel', other: 'Artikel' };

/** What the passages do not do, behind “ohne”. */
const WANTED: Record<Wanted, string> = {
  person: 'eine Person zu nennen',
  place: 'einen Ort zu nennen',
  time: 'ein Datum oder eine Uhrzeit zu nennen',
  number: 'eine Zahl zu nennen',
  reason: 'einen Grund zu nennen',
  statement: 'eine solche Aussage zu enthalten',
  position: 'eine solche Haltung wiederzugeben',
  list: 'eine solche Aufzählung zu enthalten',
  claim: 'das zu sagen',
  thing: 'eine Antwort zu geben',
  keywords: 'das zu sagen',
};

const CERTAINTY = { more: 'mit mehr Gewissheit', less: 'mit weniger Gewissheit' };

const STAND: Record<Stand['stand'], string> = {
  same: 'Übereinstimmend',
  'more specific': 'Genauer',
  'less specific': 'Weniger genau',
  differs: 'Abweichend',
  silent: 'Ohne Angabe',
};

const VERDICT: Record<Verdict, string> = {
  taken: 'Zitiert',
  behind: 'Hinter den zitierten Stellen',
  'unknown word': 'Ein Wort der Frage kommt nirgends vor',
  'wrong kind': 'Nennt nichts Derartiges',
  'other subject': 'Handelt von etwas anderem',
  empty: 'Handelt von etwas anderem',
  'not a question': 'Handelt von etwas anderem',
  'another language': 'Handelt von etwas anderem',
};

const POINTED: Record<Pointed['detail'], string> = {
  number: 'Zahl',
  date: 'Datum',
  place: 'Ort',
  name: 'Name',
  denial: 'Die Nachricht verneint das',
  denied: 'Der Artikel verneint das',
};

export const de: Words = {
  commands,
  facts,
  digest,

  voices: (speaking, articles, origins) =>
    `${speaking} von ${count(articles, { one: 'Artikel', other: 'Artikeln' })} · ${count(origins, { one: 'Ursprung', other: 'Ursprünge' })}`,
  place: (paragraph) => `Absatz ${paragraph}`,
  asOf: (date) =>
    date === null
      ? 'kein Datum im Text'
      : date.basis === 'printed'
        ? `datiert vom ${dates.day(date.date)}`
        : `ohne Datumsangabe, im Text ist vom ${dates.day(date.date)} die Rede`,
  attributed: (words) => `zugeschrieben: ${words}`,
  hedged: (words) => `mit Vorbehalt: ${words}`,
  resembles: (title) => `ähnelt ${title}`,
  tooLongToQuote: '(ein Satz, der für die Anzeige hier zu lang ist; Sätze werden nie gekürzt)',
  superseded: 'vor einem späteren Bericht geschrieben',
  stand: (stand) => STAND[stand],
  aspect: 'Anderer Aspekt',
  near: 'Thematisch nahe',
  certainty: (certainty) => CERTAINTY[certainty],
  of: (name, said) => `${name}: ${said}`,
  articles: (n) => count(n, ARTICLES),
  index: (id, articles) => `Index ${id} · ${count(articles, ARTICLES)}`,
  read: (since) => `gelesen ${ago(since)}`,

  notHere: (articles) =>
    articles === 1 ? 'Nicht in diesem Artikel.' : `Nicht in diesen ${articles} Artikeln.`,
  because: (reason: Reason) => {
    switch (reason.why) {
      case 'empty':
        return `Ich brauche etwas, wonach ich suchen kann. Möglich sind ein Name, ein Ort oder ${list(['when is the next round'])}.`;
      case 'not a question':
        return `Ich beantworte Fragen zu den Artikeln, indem ich sie zitiere. Möglich sind ein Name, ein Ort oder ${list(['when is the next round'])}.`;
      case 'another language':
        return 'Ich verstehe nur Fragen auf Englisch. Namen können bleiben, wie sie sind.';
      case 'unknown word':
        return `${list(reason.words)} ${reason.words.length === 1 ? 'kommt' : 'kommen'} in keinem Artikel vor.`;
      case 'wrong kind':
        return `${count(reason.passages, { one: 'Stelle erwähnt', other: 'Stellen erwähnen' })} ${list(reason.words)}, ohne ${WANTED[reason.wanted]}.`;
      case 'other subject':
        return reason.words.length === 0
          ? 'Die nächstliegende Stelle handelt von etwas anderem.'
          : `Keine Stelle sagt das über ${list(reason.words)}.`;
    }
  },
  newest: (date) => `Neuester Artikel: ${dates.day(date)}.`,
  noneThatOld: 'Kein Artikel ist so alt.',
  onlyIn: (title) => `Nur in ${title}`,
  upTo: (date) => `Nur Artikel bis ${dates.day(date)}`,
  notAnAnswer: 'Nächstliegende Stelle, keine Antwort',

  tooLong: `Das ist zu lang für mich. Eine Frage hat höchstens ${QUESTION_LIMIT} Zeichen.`,
  noSuchDate: (date) => `${list([date])} ist kein Datum. Schreibweise: JJJJ-MM-TT, zum Beispiel 2026-01-25.`,
  noSuchArticle: (name) =>
    `Ich habe keinen Artikel ${list([name])}. Wähle einen aus der Liste, die beim Tippen erscheint.`,
  severalArticles: (name) =>
    `Mehrere Artikel passen zu ${list([name])}. Wähle einen aus der Liste, die beim Tippen erscheint:`,
  changed:
    'Die Artikel wurden nach dieser Antwort aktualisiert. Frag noch einmal, um den jetzigen Text zu sehen.',
  unknownButton:
    'Dieser Knopf stammt aus einer anderen Version von mir. Frag noch einmal, um die aktuelle Antwort zu sehen.',
  unknownCommand: 'Diesen Befehl habe ich nicht mehr. Gib / ein, um alle zu sehen, die es gibt.',
  shared: (member) => `Geteilt von <@${member}>`,
  cannotShare:
    'Das sähe sonst niemand: Auf diesem Server dürfen selbst mitgebrachte Apps nur privat antworten.',
  report: 'Melden',
  reportWhich: 'Welche Stelle?',
  reportAsk: 'Was stimmt daran nicht?',
  reportChoice: {
    'wrong passage': 'Es beantwortet die Frage nicht',
    'out of date': 'Es ist veraltet',
    'not reporting': 'Es ist kein Satz des Artikels',
    'source missing': 'Eine Quelle fehlt',
    other: 'Etwas anderes',
  },
  reported:
    'Danke. Ich habe gespeichert, welcher Satz es war und was du ausgewählt hast, nicht, wer du bist.',
  tooMany: ({ asked, seconds, again }) =>
    `Einen Moment: ${count(asked, { one: 'Frage', other: 'Fragen' })} in ${count(seconds, { one: 'Sekunde', other: 'Sekunden' })}. Wieder möglich <t:${again}:R>.`,
  notYours: 'Das löschen kann nur, wer gefragt hat, oder die Moderation.',
  slow: 'Das dauert länger, als ich brauchen darf. Frag in einigen Sekunden noch einmal.',
  broken: (ref) => `Bei mir ist etwas schiefgegangen (Kennung ${ref}). Es wurde nichts veröffentlicht.`,
  reading: (done, total) => `lese ${done} von ${total}`,
  stillReading: (done, total) =>
    `Ich lese noch die Artikel (${done} von ${total}). Versuch es in einigen Sekunden noch einmal.`,
  help: 'Frag mich zu den Artikeln: Gib **/fragen** ein oder erwähne mich mit einer Frage.\nIch antworte nur mit Zitaten und nenne die Quelle.',

  searched: (word, variants, passages) => {
    const also = variants.filter((variant) => variant !== word);
    return `- ${list([word])}${also.length > 0 ? `, auch als ${list(also)}` : ''}: in ${count(passages, { one: 'Stelle', other: 'Stellen' })}`;
  },
  candidate: (verdict, score, share, lacking) =>
    `**${VERDICT[verdict]}** (${decimal(score)}): ${Math.round(share * 100)}\u00a0% der Frage${lacking.length > 0 ? `, ohne ${list(lacking)}` : ''}`,
  untold: (what) => `- gefragt, aber im besten Satz nicht gesagt: ${what}`,
  confidence: (score) => `Konfidenz ${decimal(score)} von 1`,

  open: (host) => `Artikel auf ${host} öffnen`,
  context: 'Zusammenhang',
  compare: 'Quellen vergleichen',
  explain: 'Erklären',
  nearest: 'Nächstliegende Stelle',
  more: 'Weitere Stellen',
  share: 'Teilen',
  shareReply: 'Als Antwort teilen',
  checked: 'Was die Artikel zu jedem Satz dieser Nachricht sagen',
  nothingToCheck: 'Diese Nachricht enthält keinen Text, der sich mit den Artikeln abgleichen lässt.',
  notCovered: 'In diesen Artikeln steht dazu nichts.',
  notCheckable: 'Keine Aussage, die in Artikeln stehen könnte.',
  onlyFirst: (sentences) =>
    sentences === 1
      ? 'Ich habe nur den ersten Satz geprüft; die Nachricht geht danach weiter.'
      : `Ich habe nur die ersten ${sentences} Sätze geprüft; die Nachricht geht danach weiter.`,
  noRoomFor: (sentences) =>
    `Was ich zu ${sentences === 1 ? 'einem weiteren Satz' : `${sentences} weiteren Sätzen`} gefunden habe, hatte keinen Platz mehr.`,
  pointed: (detail, said, found) =>
    detail === 'denial' || detail === 'denied'
      ? `- ${POINTED[detail]}`
      : `- ${POINTED[detail]}: im Artikel ${found}, in der Nachricht ${said}`,
  delete: 'Löschen',
  next: 'Weiter',
  back: 'Zurück',
  readOn: 'Artikel lesen',
  noRoomBeside: '(der benachbarte Absatz ist zu lang für diese Nachricht)',
  range: (from, to, of) => `${from} bis ${to} von ${of}`,

  aboutPromise:
    'Ich beantworte Fragen zu einer Reihe von Nachrichtenartikeln **ausschließlich mit Zitaten daraus** und nenne die Quelle. Was in ihnen nicht steht, sage ich nicht.',
  aboutArticles: (articles, oldest, newest) =>
    `Ich zitiere ${count(articles, ARTICLES)}${oldest && newest ? ` vom ${dates.day(oldest)} bis ${dates.day(newest)}` : ''}.`,
  inMessageMenu: 'Im Menü einer Nachricht, unter Apps: was die Artikel zu jedem ihrer Sätze sagen',
  privacy:
    'Ich speichere keine Fragen, keine Nachrichten und keine Namen. Ich speichere die Einstellungen einer Tagesübersicht mit den IDs der Mitglieder, die sie eingerichtet und die sie angehalten haben, und Meldungen: einen Satz, eine Auswahl, den Server und die Zeit. Der Knopf „Löschen“ einer Antwort trägt die ID der Person, die gefragt hat.',

  sources: (articles) => `Was ich zitiere: ${count(articles, ARTICLES)}`,
  size: (words, paragraphs) =>
    `${count(words, { one: 'Wort', other: 'Wörter' })} in ${count(paragraphs, { one: 'Absatz', other: 'Absätzen' })}`,
  lastGood: 'derzeit nicht brauchbar; ich zitiere die letzte gute Fassung',
  leftOut: (lines) => `${count(lines, { one: 'Zeile', other: 'Zeilen' })} ausgelassen`,
  leftOutLine: (line, reason) => `Zeile ${line} ausgelassen: ${escapeText(furniture.de[reason] ?? reason)}`,
  andMore: (n) => `und noch ${n}`,
  page: (from, to, of) => (from === to ? `Absatz ${from} von ${of}` : `Absätze ${from} bis ${to} von ${of}`),
};
