/** Parley's words in German. */

import type { Reason, Stand, Verdict, Wanted } from '../../answer/answer.ts';
import type { Pointed } from '../../answer/claims.ts';
import { escapeText } from '../escape.ts';
import { QUESTION_LIMIT } from '../limits.ts';
import { de as commands } from './commands/de.ts';
import { de as dates } from './dates.ts';
import { digest } from './digest/de.ts';
import type { Words } from './en.ts';
import { facts } from './facts/de.ts';
import { furniture } from './furniture.ts';
import { counter, decimal, quoter } from './grammar.ts';

const count = counter('de');
const list = quoter('„', '“', 'und');

const ARTICLES = { one: 'Artikel', other: 'Artikel' };

/** What none of the passages states, in the accusative. */
const WANTED: Record<Wanted, string> = {
  person: 'eine Person',
  place: 'einen Ort',
  time: 'ein Datum oder eine Zeit',
  number: 'eine Zahl',
  reason: 'einen Grund',
  statement: 'eine solche Aussage',
  position: 'eine solche Haltung',
  list: 'eine solche Liste',
  claim: 'das',
  thing: 'eine Antwort',
  keywords: 'das',
};

const CERTAINTY = { more: 'sicherer gesagt', less: 'weniger sicher gesagt' };

const STAND: Record<Stand['stand'], string> = {
  same: 'Gleich',
  'more specific': 'Genauer',
  'less specific': 'Weniger genau',
  differs: 'Abweichend',
  silent: 'Ohne Angabe',
};

const VERDICT: Record<Verdict, string> = {
  taken: 'Zitiert',
  behind: 'Hinter den zitierten',
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
        ? `Datum im Text: ${dates.day(date.date)}`
        : `kein Erscheinungsdatum, der Text spricht vom ${dates.day(date.date)}`,
  attributed: (words) => `zugeschrieben: ${words}`,
  hedged: (words) => `eingeschränkt: ${words}`,
  resembles: (title) => `ähnelt ${title}`,
  tooLongToQuote: '(ein Satz, der für die Anzeige hier zu lang ist; Sätze werden nie gekürzt)',
  superseded: 'vor einem späteren Bericht geschrieben',
  stand: (stand) => STAND[stand],
  aspect: 'Anderer Aspekt',
  near: 'In der Nähe',
  certainty: (certainty) => CERTAINTY[certainty],
  articles: (n) => count(n, ARTICLES),
  index: (id, articles) => `Index ${id} · ${count(articles, ARTICLES)}`,

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
        return `${count(reason.passages, { one: 'Stelle erwähnt', other: 'Stellen erwähnen' })} ${list(reason.words)}, aber keine nennt ${WANTED[reason.wanted]}.`;
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
    `Ich habe keinen Artikel ${list([name])}. Die Liste beim Tippen zeigt, welche es gibt.`,
  severalArticles: (name) =>
    `Mehrere Artikel passen zu ${list([name])}. Die Liste beim Tippen zeigt sie einzeln:`,
  changed: 'Die Artikel wurden nach dieser Antwort aktualisiert. Eine neue Frage zeigt den jetzigen Text.',
  unknownButton:
    'Dieser Knopf stammt aus einer anderen Version von mir. Eine neue Frage bringt die aktuelle Antwort.',
  unknownCommand: 'Diesen Befehl habe ich nicht mehr. Nach der Eingabe von / stehen alle da, die es gibt.',
  shared: (member) => `Geteilt von <@${member}>`,
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
  reported: 'Danke. Gespeichert sind der Satz und die Auswahl, nicht, von wem sie kommt.',
  tooMany: ({ asked, seconds, again }) =>
    `Einen Moment: ${count(asked, { one: 'Frage', other: 'Fragen' })} in ${count(seconds, { one: 'Sekunde', other: 'Sekunden' })}. Wieder möglich <t:${again}:R>.`,
  notYours: 'Das löschen kann nur, wer gefragt hat, oder die Moderation.',
  slow: 'Das dauert länger, als ich brauchen darf. In einigen Sekunden geht es.',
  broken: (ref) => `Bei mir ist etwas schiefgegangen (Kennung ${ref}). Es wurde nichts veröffentlicht.`,
  reading: (done, total) => `lese ${done} von ${total}`,
  stillReading: (done, total) =>
    `Ich lese noch die Artikel (${done} von ${total}). In einigen Sekunden geht es.`,
  help: 'Fragen zu den Artikeln: **/fragen** eingeben oder mich mit einer Frage erwähnen.\nIch antworte nur mit Zitaten, mit Quelle.',

  searched: (word, variants, passages) => {
    const also = variants.filter((variant) => variant !== word);
    return `- ${list([word])}${also.length > 0 ? `, auch als ${list(also)}` : ''}: in ${count(passages, { one: 'Stelle', other: 'Stellen' })}`;
  },
  candidate: (verdict, score, share, lacking) =>
    `**${VERDICT[verdict]}** (${decimal(score)}): ${Math.round(share * 100)}\u00a0% der Frage${lacking.length > 0 ? `, ohne ${list(lacking)}` : ''}`,
  confidence: (score) => `Zuversicht ${decimal(score)} von 1`,

  open: (host) => `Artikel öffnen bei ${host}`,
  context: 'Zusammenhang',
  compare: 'Quellen vergleichen',
  explain: 'Erklären',
  nearest: 'Nächstliegende Stelle',
  more: 'Weitere Stellen',
  share: 'Teilen',
  shareReply: 'Als Antwort teilen',
  checked: 'Was die Artikel zu jedem Satz dieser Nachricht sagen',
  nothingToCheck: 'Diese Nachricht hat keinen Text, der sich an den Artikeln prüfen lässt.',
  notCovered: 'In diesen Artikeln steht dazu nichts.',
  notCheckable: 'Keine Aussage, die in Artikeln stehen könnte.',
  onlyFirst: (sentences) => `Geprüft ist nur der Anfang der Nachricht (Sätze: ${sentences}).`,
  noRoomFor: (sentences) => `Kein Platz war für Gefundenes (Sätze: ${sentences}).`,
  pointed: (detail, said, found) =>
    detail === 'denial' || detail === 'denied'
      ? `- ${POINTED[detail]}`
      : `- ${POINTED[detail]}: im Artikel ${found}, in der Nachricht ${said}`,
  delete: 'Löschen',
  next: 'Weiter',
  back: 'Zurück',
  readOn: 'Artikel lesen',
  noRoomBeside: '(der Absatz daneben ist zu lang für diese Nachricht)',
  range: (from, to, of) => `${from} bis ${to} von ${of}`,

  aboutPromise:
    'Ich beantworte Fragen zu einer Reihe von Nachrichtenartikeln, **indem ich sie nur zitiere**, mit Quelle. Was sie nicht sagen, sage ich nicht.',
  aboutArticles: (articles, oldest, newest) =>
    `Ich zitiere ${count(articles, ARTICLES)}${oldest && newest ? ` vom ${dates.day(oldest)} bis ${dates.day(newest)}` : ''}.`,
  inMessageMenu: 'Im Menü einer Nachricht, unter Apps: was die Artikel zu jedem ihrer Sätze sagen',
  privacy:
    'Ich speichere keine Fragen, keine Nachrichten und keine Namen. Ich speichere die Einstellungen einer Tagesübersicht mit den Kennungen der Personen, die sie eingerichtet und die sie angehalten haben, und Meldungen: Satz, Auswahl, Server und Zeit. Der Knopf „Löschen“ trägt die Kennung der Person, die gefragt hat.',

  sources: (articles) => `Was ich zitiere: ${count(articles, ARTICLES)}`,
  size: (words, paragraphs) =>
    `${count(words, { one: 'Wort', other: 'Wörter' })} in ${count(paragraphs, { one: 'Absatz', other: 'Absätzen' })}`,
  leftOut: (lines) => `${count(lines, { one: 'Zeile', other: 'Zeilen' })} ausgelassen`,
  leftOutLine: (line, reason) => `Zeile ${line} ausgelassen: ${escapeText(furniture.de[reason] ?? reason)}`,
  andMore: (n) => `und ${n} weitere`,
  page: (from, to, of) => (from === to ? `Absatz ${from} von ${of}` : `Absätze ${from} bis ${to} von ${of}`),
};
