/** What Parley says around and about a digest, in Polish. */

import type { Pause } from '../../../digest/pause.ts';
import type { Fate } from '../../../digest/skip.ts';
import type { RunState } from '../../../store/schema.ts';
import { caller } from '../commands/label.ts';
import { pl as labels } from '../commands/pl.ts';
import { pl as dates } from '../dates.ts';
import { echo } from '../echo.ts';
import { counter, quoter } from '../grammar.ts';
import { moment, utc } from '../moment.ts';
import type { DigestWords } from './en.ts';

const count = counter('pl');
const list = quoter('„', '”', 'i');
const command = caller(labels);

const ARTICLES = { one: 'artykuł', few: 'artykuły', other: 'artykułów' };
const NEW_ARTICLES = { one: 'nowy artykuł', few: 'nowe artykuły', other: 'nowych artykułów' };
const STORIES = { one: 'temat', few: 'tematy', other: 'tematów' };

const FATE: Record<Fate, string> = {
  due: 'zaraz zostanie opublikowany',
  claimed: 'w przygotowaniu',
  posting: 'w trakcie publikacji',
  posted: 'opublikowany',
  'nothing new': 'nic nowego, nic nie opublikowano',
  missed: 'pominięty: nie opublikowano go na czas',
  failed: 'nieudany',
  uncertain: 'nie wiadomo: po drugiej próbie mógłby ukazać się dwa razy, więc jej nie było',
  paused: 'nieopublikowany: przegląd był wstrzymany',
  'the change of settings passed over it':
    'nieopublikowany: nowa godzina lub strefa czasowa przeskoczyła tę datę',
  'no subscription': 'nieopublikowany: kanał nie miał przeglądu',
};

/** Before a number of any size: “pominięte: 1”. */
const COUNTED: Record<RunState, string> = {
  due: 'oczekujące',
  claimed: 'w przygotowaniu',
  posting: 'w publikacji',
  posted: 'opublikowane',
  skipped: 'nieopublikowane',
  missed: 'pominięte',
  failed: 'nieudane',
  uncertain: 'niepewne',
};

export const digest: DigestWords = {
  headline: (date, stories, articles, late) =>
    `**Przegląd dnia, ${dates.weekday(date)}, ${dates.day(date)}**${late ? ' (z opóźnieniem)' : ''} · ${count(stories, STORIES)}, ${count(articles, NEW_ARTICLES)}`,
  overview: (date, stories, articles) =>
    `**Wszystkie dotychczasowe artykuły, ${dates.day(date)}** · ${count(stories, STORIES)}, ${count(articles, ARTICLES)}`,
  quiet: (date) =>
    `**Przegląd dnia, ${dates.day(date)}** · Od ostatniego razu brak nowych lub zmienionych fragmentów.`,
  new: 'Nowe',
  changes: 'Zmieniło się',
  change: {
    first: 'podane po raz pierwszy',
    overtaken: 'plan zdezaktualizowany przez późniejszą publikację',
    opened: 'artykuły się teraz różnią',
    settled: 'artykuły już się nie różnią',
  },
  ahead: 'Najbliższe daty',
  differ: 'Źródła się różnią',
  alsoIn: (titles, more) => `także w ${titles}${more > 0 ? ` i jeszcze ${more}` : ''}`,
  changed: 'tekst zmienił się, odkąd go tu pokazano',
  toldBefore: (titles) => `powtarza to, co już tu było: ${titles}`,
  belongsTo: (titles) => `należy do tego, co już tu było: ${titles}`,
  cut: `dalej: ${command('sources')}`,
  days: (from, to, passed) =>
    `**${dates.span(from, to)}**${passed ? ' · już minęło; żaden artykuł tutaj nie mówi, co z tego wynikło' : ''}`,
  see: (numbers) => `zob. ${numbers.map((number) => `[${number}]`).join(', ')}`,
  page: (page, pages) => `strona ${page} z ${pages}`,
  more: 'Więcej',
  back: 'Wstecz',
  gone: 'Nie mam już tego przeglądu.',

  notManager: 'Przegląd dnia mogą ustawiać tylko osoby, które mogą zarządzać tym serwerem.',
  onlyInServers: 'Przegląd dnia należy do kanału serwera.',
  noTime: (typed) => `Nie rozumiem ${list([typed])} jako pory dnia. Wpisz na przykład 9:00 albo 21:30.`,
  noZone: (typed) =>
    `Nie znam strefy czasowej ${list([typed])}. Wpisz nazwę dużego miasta i wybierz z listy.`,
  fixedZone: (zone) =>
    `Uwaga: w ${zone} nigdy nie zmienia się czasu. Jeśli u ciebie się go zmienia, wybierz miasto.`,
  cannotPost: (channel, missing) =>
    `Nie mogę pisać na kanale <#${channel}>. Brakuje: ${missing.join(', ')}. Nic nie zmieniono.`,
  cannotReadBack: (channel) =>
    `Nie mogę czytać historii wiadomości na kanale <#${channel}>. Jeśli odpowiedź Discorda na publikację zaginie, nie zobaczę, czy dotarła, i jej nie powtórzę.`,
  setUp: (channel, next, known) =>
    `<#${channel}> dostaje przegląd codziennie. Następny: ${moment(next)}, ${utc(next)}.\nObecne artykuły (${known}) traktuję jako znane: w przeglądzie będzie to, co pojawi się później.`,
  changedSetUp: (channel, next) =>
    `Zmieniono. Następny przegląd na kanale <#${channel}>: ${moment(next)}, ${utc(next)}.`,
  notSetUp: (channel) => `<#${channel}> nie ma przeglądu. Aby go ustawić, użyj ${command('digest setup')}.`,
  noneSetUp: `Żaden kanał nie ma tu przeglądu. Aby go ustawić, użyj ${command('digest setup')}.`,
  paused: (channel) =>
    `Przegląd na kanale <#${channel}> jest wstrzymany; ustawienia zachowano. Aby go wznowić, użyj ${command('digest resume')}.`,
  resumed: (channel, next) =>
    `Przegląd na kanale <#${channel}> działa dalej. Następny: ${moment(next)}, z tym, co przyszło w międzyczasie.`,
  nothingNew: (channel) => `Nic nowego dla <#${channel}>.`,
  posted: (guild, channel, message) =>
    `Opublikowano: [otwórz przegląd na jego kanale](https://discord.com/channels/${guild}/${channel}/${message})`,
  onItsWay: (channel) =>
    `W drodze na kanał <#${channel}>. Czy przegląd dotarł, pokaże ${command('digest status')}.`,
  notPosted: (why) => `Nie udało się opublikować: ${echo(why)}`,
  preview: (channel) => `-# To dostałby teraz <#${channel}>.`,
  postNow: 'Opublikuj teraz',
  postAll: 'Opublikuj zestawienie wszystkich artykułów',

  statusOf: (channel, time, zone, silent, quietLine) =>
    `**<#${channel}>** · codziennie o ${time}, ${zone}${silent ? ' · bez powiadomienia' : ''} · w spokojny dzień ${quietLine ? 'jeden wiersz' : 'nic'}`,
  next: (next) => `następny: ${moment(next)}, ${utc(next)}`,
  last: (slot, fate, at, error) =>
    `ostatni: ${slot === null ? 'ręcznie' : dates.day(slot)}, ${FATE[fate]}, ${moment(at)}${error ? ` (${echo(error)})` : ''}`,
  counts: (counts) => `dotąd · ${counts.map(([state, n]) => `${COUNTED[state]}: ${n}`).join(', ')}`,
  waiting: (n) => `czekają na następny: ${count(n, ARTICLES)}`,
  pause: (pause) => `**Wstrzymany**: ${paused(pause)}`,

  why: (channel) => `**Co się stało z każdym artykułem na kanale <#${channel}>**`,
  outcome: {
    waiting: 'czeka na następny przegląd',
    changed: 'zmieniony po pokazaniu, czeka na następny przegląd',
    baseline: 'był już przed ustawieniem przeglądu',
    shown: (slot) => (slot === null ? 'opublikowany ręcznie' : `opublikowany ${dates.day(slot)}`),
    undated: 'bez daty w tekście',
    leftOut: 'nieużywany',
  },

  erase: {
    ask: 'Co o mnie przechowujesz',
    nothing: 'Nic o tobie nie przechowuję.',
    you: (channels, more) =>
      `Przechowuję twój identyfikator jako osoby, która ustawiła lub wstrzymała przegląd: ${channels}${more > 0 ? ` i jeszcze ${more}` : ''}. Bez niego przegląd działa dalej, ale nikt nie dostanie wiadomości, gdy kanał zniknie.`,
    me: 'Usuń mój identyfikator',
    here: (digests) =>
      `O tym serwerze przechowuję ustawienia i historię (przeglądy: ${digests}). Po usunięciu nic już nie zostanie opublikowane.`,
    reports: (reports) => `Z tego serwera przechowuję zgłoszenia (${reports}): zdanie, wybór i czas każdego.`,
    server: 'Usuń wszystko o tym serwerze',
    done: 'Usunięto.',
  },

  notice: (channel, notice) =>
    notice.why === 'uncertain'
      ? `Nie wiadomo, czy przegląd ${notice.slot === null ? 'zamówiony ręcznie' : `z ${dates.day(notice.slot)}`} został opublikowany na kanale <#${channel}>: nie mogę tam czytać historii wiadomości. Nie opublikowano go ponownie; ${notice.slot === null ? 'to, co w nim nowe,' : 'jego treść'} będzie w następnym. Aby tego uniknąć, potrzebuję uprawnienia Read Message History.`
      : notice.why === 'missed'
        ? `Przeglądu z ${dates.day(notice.slot)} nie udało się opublikować na czas na kanale <#${channel}>. To, co miał zawierać, będzie w następnym.`
        : notice.why === 'left'
          ? `Usunięto mnie z serwera kanału <#${channel}>; jego przegląd jest wstrzymany. To, co o nim przechowuję, zostanie usunięte po 30 dniach; jeśli wcześniej dostanę zaproszenie, przegląd ruszy dalej.`
          : `Przegląd na kanale <#${channel}> jest wstrzymany: ${paused(notice)} Ustawienia zachowano; aby go wznowić, użyj ${command('digest resume')}.`,
};

function paused(pause: Pause): string {
  switch (pause.why) {
    case 'asked':
      return pause.by === '' ? 'ktoś go wstrzymał.' : `wstrzymano go na polecenie <@${pause.by}>.`;
    case 'forbidden':
      return 'Discord nie pozwala mi już tam pisać. Potrzebuję View Channel, Send Messages i Read Message History.';
    case 'gone':
      return `kanału już nie ma. Aby wybrać inny, użyj ${command('digest setup')}.`;
    case 'left':
      return 'usunięto mnie z serwera.';
    case 'rejected':
      return `Discord odrzucił wiadomość: ${echo(pause.message)}.`;
    case 'zone':
      return `strefa czasowa ${echo(pause.zone)} nie jest tu znana. Aby wybrać inną, użyj ${command('digest setup')}.`;
  }
}
