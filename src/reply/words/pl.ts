/** Parley's words in Polish. */

import type { Reason, Stand, Verdict, Wanted } from '../../answer/answer.ts';
import type { Pointed } from '../../answer/claim/claims.ts';
import { escapeText } from '../escape.ts';
import { QUESTION_LIMIT } from '../limits.ts';
import { pl as commands } from './commands/pl.ts';
import { pl as dates } from './dates.ts';
import { digest } from './digest/pl.ts';
import type { Words } from './en.ts';
import { facts } from './facts/pl.ts';
import { furniture } from './furniture.ts';
import { counter, decimal, quoter } from './grammar.ts';
import { ago } from './moment.ts';

const count = counter('pl');
const list = quoter('„', '”', 'i');

const ARTICLES = { one: 'artykuł', few: 'artykuły', other: 'artykułów' };
const OF_ARTICLES = { one: 'artykułu', other: 'artykułów' };

/** What the passages that mention the words do not do. */
const WANTED: Record<Wanted, string> = {
  person: 'nie wymieniając osoby',
  place: 'nie wymieniając miejsca',
  time: 'nie podając daty ani godziny',
  number: 'nie podając liczby',
  reason: 'nie podając przyczyny',
  statement: 'nie zawierając takiego stwierdzenia',
  position: 'nie przedstawiając takiego stanowiska',
  list: 'nie zawierając takiej listy',
  claim: 'nie mówiąc tego',
  thing: 'nie dając odpowiedzi',
  keywords: 'nie mówiąc tego',
};

const CERTAINTY = { more: 'z większą pewnością', less: 'z mniejszą pewnością' };

const STAND: Record<Stand['stand'], string> = {
  same: 'Zgodne',
  'more specific': 'Dokładniej',
  'less specific': 'Mniej dokładnie',
  differs: 'Inaczej',
  silent: 'Brak wzmianki',
};

const VERDICT: Record<Verdict, string> = {
  taken: 'Zacytowane',
  behind: 'Za zacytowanymi',
  'unknown word': 'Słowo z pytania nigdzie nie występuje',
  'wrong kind': 'Nie podaje niczego takiego',
  'other subject': 'Dotyczy czegoś innego',
  empty: 'Dotyczy czegoś innego',
  'not a question': 'Dotyczy czegoś innego',
  'another language': 'Dotyczy czegoś innego',
};

const POINTED: Record<Pointed['detail'], string> = {
  number: 'Liczba',
  date: 'Data',
  place: 'Miejsce',
  name: 'Nazwisko lub nazwa',
  denial: 'Wiadomość temu zaprzecza',
  denied: 'Artykuł temu zaprzecza',
};

export const pl: Words = {
  commands,
  facts,
  digest,

  voices: (speaking, articles, origins) =>
    `${speaking} z ${count(articles, OF_ARTICLES)} · ${count(origins, { one: 'źródło pierwotne', few: 'źródła pierwotne', other: 'źródeł pierwotnych' })}`,
  place: (paragraph) => `akapit ${paragraph}`,
  asOf: (date) =>
    date === null
      ? 'bez daty w tekście'
      : date.basis === 'printed'
        ? `podana data: ${dates.day(date.date)}`
        : `bez daty publikacji, w tekście pojawia się ${dates.day(date.date)}`,
  attributed: (words) => `z powołaniem na: ${words}`,
  hedged: (words) => `z zastrzeżeniem: ${words}`,
  resembles: (title) => `podobny do ${title}`,
  tooLongToQuote: '(zdanie za długie, by je tu pokazać; zdań nigdy się nie skraca)',
  superseded: 'napisane przed późniejszą publikacją',
  stand: (stand) => STAND[stand],
  aspect: 'Inny aspekt',
  near: 'Zbliżony fragment',
  certainty: (certainty) => CERTAINTY[certainty],
  of: (name, said) => `${name}: ${said}`,
  articles: (n) => count(n, ARTICLES),
  index: (id, articles) => `indeks ${id} · ${count(articles, ARTICLES)}`,
  read: (since) => `wczytane ${ago(since)}`,

  notHere: (articles) =>
    articles === 1
      ? 'Nie ma tego w tym artykule.'
      : `Nie ma tego w żadnym z ${count(articles, OF_ARTICLES)}.`,
  because: (reason: Reason) => {
    switch (reason.why) {
      case 'empty':
        return `Muszę wiedzieć, czego szukać. Na przykład: nazwisko, miejsce albo ${list(['when is the next round'])}.`;
      case 'not a question':
        return `Odpowiadam na pytania o artykuły, cytując je. Na przykład: nazwisko, miejsce albo ${list(['when is the next round'])}.`;
      case 'another language':
        return 'Rozumiem tylko pytania po angielsku. Nazwy mogą pozostać bez zmian.';
      case 'unknown word':
        return `${list(reason.words)} nie ${reason.words.length === 1 ? 'występuje' : 'występują'} w żadnym artykule.`;
      case 'wrong kind':
        return `${count(reason.passages, { one: 'fragment wspomina', few: 'fragmenty wspominają', other: 'fragmentów wspomina' })} o ${list(reason.words)}, ${WANTED[reason.wanted]}.`;
      case 'other subject':
        return reason.words.length === 0
          ? 'Najbliższy fragment dotyczy czegoś innego.'
          : `Żaden fragment nie mówi tego o ${list(reason.words)}.`;
    }
  },
  newest: (date) => `Najnowszy artykuł: ${dates.day(date)}.`,
  noneThatOld: 'Żaden artykuł nie jest tak stary.',
  onlyIn: (title) => `Tylko w artykule ${title}`,
  upTo: (date) => `Tylko artykuły do ${dates.day(date)} włącznie`,
  notAnAnswer: 'Najbliższy fragment, nie odpowiedź',

  tooLong: `To dla mnie za długie. Pytanie może mieć najwyżej ${QUESTION_LIMIT} znaków.`,
  noSuchDate: (date) => `${list([date])} to nie data. Format: RRRR-MM-DD, na przykład 2026-01-25.`,
  noSuchArticle: (name) =>
    `Nie mam artykułu ${list([name])}. Wybierz artykuł z listy, która pojawia się podczas pisania.`,
  severalArticles: (name) =>
    `Do ${list([name])} pasuje kilka artykułów. Wybierz jeden z listy, która pojawia się podczas pisania:`,
  changed: 'Po tej odpowiedzi artykuły zostały zaktualizowane. Zapytaj ponownie, aby zobaczyć obecny tekst.',
  unknownButton:
    'Ten przycisk pochodzi z innej mojej wersji. Zapytaj ponownie, aby dostać aktualną odpowiedź.',
  unknownCommand: 'Nie mam już takiego polecenia. Wpisz /, aby zobaczyć dostępne.',
  shared: (member) => `Udostępnia <@${member}>`,
  cannotShare:
    'Nikt inny by tego nie zobaczył: na tym serwerze aplikacje dodane przez samych członków odpowiadają tylko prywatnie.',
  report: 'Zgłoś',
  reportWhich: 'Który fragment?',
  reportAsk: 'Co jest nie tak?',
  reportChoice: {
    'wrong passage': 'To nie odpowiada na pytanie',
    'out of date': 'To nieaktualne',
    'not reporting': 'To nie jest zdanie z artykułu',
    'source missing': 'Brakuje źródła',
    other: 'Coś innego',
  },
  reported: 'Dziękuję. Zapisano tylko zdanie i wybór, bez danych o tobie.',
  tooMany: ({ asked, seconds, again }) =>
    `Chwileczkę: ${count(asked, { one: 'pytanie', few: 'pytania', other: 'pytań' })} w ciągu ${count(seconds, { one: 'sekundy', other: 'sekund' })}. Spróbuj ponownie <t:${again}:R>.`,
  notYours: 'Usunąć to może tylko osoba, która zapytała, albo moderacja.',
  slow: 'Zajmuje mi to więcej czasu, niż mam. Zapytaj ponownie za kilka sekund.',
  broken: (ref) => `Coś się u mnie zepsuło (kod ${ref}). Nic nie zostało opublikowane.`,
  reading: (done, total) => `czytam: ${done} z ${total}`,
  stillReading: (done, total) => `Jeszcze czytam artykuły (${done} z ${total}). Spróbuj za kilka sekund.`,
  help: 'Zapytaj mnie o artykuły: wpisz **/zapytaj** albo oznacz mnie w pytaniu.\nOdpowiadam wyłącznie cytatami, z podaniem źródła.',

  searched: (word, variants, passages) => {
    const also = variants.filter((variant) => variant !== word);
    return `- ${list([word])}${also.length > 0 ? `, także jako ${list(also)}` : ''}: w ${count(passages, { one: 'fragmencie', other: 'fragmentach' })}`;
  },
  candidate: (verdict, score, share, lacking) =>
    `**${VERDICT[verdict]}** (${decimal(score)}): ${Math.round(share * 100)}\u00a0% pytania${lacking.length > 0 ? `, bez ${list(lacking)}` : ''}`,
  untold: (what) => `- pytanie o to, czego najlepsze zdanie nie mówi: ${what}`,
  confidence: (score) => `pewność ${decimal(score)} na 1`,

  open: (host) => `otwórz artykuł na ${host}`,
  context: 'Kontekst',
  compare: 'Porównaj źródła',
  explain: 'Wyjaśnij',
  nearest: 'Pokaż najbliższy fragment',
  more: 'Więcej fragmentów',
  share: 'Udostępnij',
  shareReply: 'Udostępnij jako odpowiedź',
  checked: 'Co mówią artykuły o każdym zdaniu tej wiadomości',
  nothingToCheck: 'W tej wiadomości nie ma tekstu, który można porównać z artykułami.',
  notCovered: 'W tych artykułach nic o tym nie ma.',
  notCheckable: 'To nie stwierdzenie, które mogłoby być w artykułach.',
  onlyFirst: (sentences) => `Sprawdzono tylko początek wiadomości (zdań: ${sentences}).`,
  noRoomFor: (sentences) =>
    `Zabrakło miejsca na to, co znaleziono o ${sentences === 1 ? 'jeszcze jednym zdaniu' : `jeszcze ${sentences} zdaniach`}.`,
  pointed: (detail, said, found) =>
    detail === 'denial' || detail === 'denied'
      ? `- ${POINTED[detail]}`
      : `- ${POINTED[detail]}: w artykule ${found}, w wiadomości ${said}`,
  delete: 'Usuń',
  next: 'Dalej',
  back: 'Wstecz',
  readOn: 'Czytaj artykuł',
  noRoomBeside: '(sąsiedni akapit jest za długi na tę wiadomość)',
  range: (from, to, of) => `${from}–${to} z ${of}`,

  aboutPromise:
    'Odpowiadam na pytania dotyczące zbioru artykułów prasowych, **wyłącznie je cytując**, z podaniem źródła. Czego w nich nie ma, tego nie mówię.',
  aboutArticles: (articles, oldest, newest) =>
    `Cytuję ${count(articles, ARTICLES)}.${oldest && newest ? ` Daty: od ${dates.day(oldest)} do ${dates.day(newest)}.` : ''}`,
  inMessageMenu: 'W menu wiadomości, w pozycji Aplikacje: co artykuły mówią o każdym z jej zdań',
  privacy:
    'Nie przechowuję pytań, wiadomości, imion ani nazwisk. Przechowuję ustawienia przeglądu dnia z identyfikatorami osoby, która go ustawiła, i tej, która go wstrzymała, oraz zgłoszenia: zdanie, wybór, serwer i czas. Przycisk „Usuń” pod odpowiedzią zawiera identyfikator osoby, która zapytała.',

  sources: (articles) => `Co cytuję: ${count(articles, ARTICLES)}`,
  size: (words, paragraphs) =>
    `${count(words, { one: 'słowo', few: 'słowa', other: 'słów' })} w ${count(paragraphs, { one: 'akapicie', other: 'akapitach' })}`,
  lastGood: 'obecnie nie da się użyć; cytuję ostatnią dobrą wersję',
  leftOut: (lines) =>
    count(lines, { one: 'wiersz pominięty', few: 'wiersze pominięte', other: 'wierszy pominiętych' }),
  leftOutLine: (line, reason) => `wiersz ${line} pominięty: ${escapeText(furniture.pl[reason] ?? reason)}`,
  andMore: (n) => `i jeszcze ${n}`,
  page: (from, to, of) => (from === to ? `akapit ${from} z ${of}` : `akapity ${from}–${to} z ${of}`),
};
