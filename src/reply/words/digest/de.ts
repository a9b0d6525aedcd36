/** What Parley says around and about a digest, in German. */

import type { Pause } from '../../../digest/pause.ts';
import type { Fate } from '../../../digest/skip.ts';
import type { RunState } from '../../../store/schema.ts';
import { de as labels } from '../commands/de.ts';
import { caller } from '../commands/label.ts';
import { de as dates } from '../dates.ts';
import { echo } from '../echo.ts';
import { counter, quoter } from '../grammar.ts';
import { moment, utc } from '../moment.ts';
import type { DigestWords } from './en.ts';

const count = counter('de');
const list = quoter('„', '“', 'und');
const command = caller(labels);

const ARTICLES = { one: 'Artikel', other: 'Artikel' };
const NEW_ARTICLES = { one: 'neuer Artikel', other: 'neue Artikel' };
const STORIES = { one: 'Thema', other: 'Themen' };

const FATE: Record<Fate, string> = {
  due: 'gleich fällig',
  claimed: 'wird zusammengestellt',
  posting: 'wird veröffentlicht',
  posted: 'veröffentlicht',
  'nothing new': 'nichts Neues, nichts veröffentlicht',
  missed: 'verpasst: nicht rechtzeitig veröffentlicht',
  failed: 'fehlgeschlagen',
  uncertain: 'ungewiss: ein zweiter Versuch hätte sie vielleicht verdoppelt, darum gab es keinen',
  paused: 'nicht veröffentlicht: die Übersicht ruhte',
  'the change of settings passed over it':
    'nicht veröffentlicht: die neue Uhrzeit oder Zeitzone hat dieses Datum übersprungen',
  'no subscription': 'nicht veröffentlicht: der Kanal hatte keine Tagesübersicht',
};

/** Behind a number. */
const COUNTED: Record<RunState, string> = {
  due: 'fällig',
  claimed: 'in Arbeit',
  posting: 'im Versand',
  posted: 'veröffentlicht',
  skipped: 'ausgefallen',
  missed: 'verpasst',
  failed: 'fehlgeschlagen',
  uncertain: 'ungewiss',
};

export const digest: DigestWords = {
  headline: (date, stories, articles, late) =>
    `**Tagesübersicht, ${dates.weekday(date)}, ${dates.day(date)}**${late ? ' (verspätet)' : ''} · ${count(stories, STORIES)}, ${count(articles, NEW_ARTICLES)}`,
  overview: (date, stories, articles) =>
    `**Alle bisherigen Artikel, ${dates.day(date)}** · ${count(stories, STORIES)}, ${count(articles, ARTICLES)}`,
  quiet: (date) =>
    `**Tagesübersicht, ${dates.day(date)}** · Seit der letzten keine neuen oder geänderten Stellen.`,
  new: 'Neu',
  changes: 'Geändert',
  change: {
    first: 'zum ersten Mal genannt',
    overtaken: 'ein Plan, den ein späterer Bericht überholt',
    opened: 'die Artikel weichen jetzt voneinander ab',
    settled: 'die Artikel weichen nicht mehr voneinander ab',
  },
  ahead: 'Nächste Termine',
  differ: 'Quellen weichen ab',
  alsoIn: (titles, more) =>
    `auch in ${titles}${more > 0 ? ` und ${more === 1 ? 'einem weiteren' : `${more} weiteren`}` : ''}`,
  changed: 'der Text hat sich geändert, seit er hier gezeigt wurde',
  toldBefore: (titles) => `gibt wieder, was hier schon stand: ${titles}`,
  belongsTo: (titles) => `gehört zu dem, was hier schon stand: ${titles}`,
  cut: `es gibt mehr: ${command('sources')}`,
  days: (from, to, passed) =>
    `**${dates.span(from, to)}**${passed ? ' · inzwischen vorbei; kein Artikel hier sagt, was daraus wurde' : ''}`,
  see: (numbers) => `siehe ${numbers.map((number) => `[${number}]`).join(', ')}`,
  page: (page, pages) => `Seite ${page} von ${pages}`,
  more: 'Mehr',
  back: 'Zurück',
  gone: 'Diese Tagesübersicht habe ich nicht mehr.',

  notManager: 'Eine Tagesübersicht einrichten kann nur, wer diesen Server verwalten darf.',
  onlyInServers: 'Eine Tagesübersicht gehört zu einem Kanal eines Servers.',
  noTime: (typed) =>
    `${list([typed])} ist keine Uhrzeit, die ich verstehe. Möglich ist zum Beispiel 9:00 oder 21:30.`,
  noZone: (typed) =>
    `${list([typed])} ist keine Zeitzone, die ich kenne. Gib den Namen einer großen Stadt ein und wähle aus der Liste.`,
  fixedZone: (zone) =>
    `In ${zone} wird die Uhr nie umgestellt. Wenn sie bei dir umgestellt wird, wähle stattdessen eine Stadt.`,
  cannotPost: (channel, missing) =>
    `Ich kann in <#${channel}> nicht schreiben. Es fehlt: ${missing.join(', ')}. Nichts wurde geändert.`,
  cannotReadBack: (channel) =>
    `Ich darf den Nachrichtenverlauf von <#${channel}> nicht lesen. Geht Discords Antwort auf einen Beitrag verloren, sehe ich nicht, ob er ankam, und veröffentliche ihn nicht noch einmal.`,
  setUp: (channel, next, known) =>
    `<#${channel}> bekommt jeden Tag eine Übersicht, die nächste ${moment(next)}, ${utc(next)}.\nDie jetzigen Artikel (${known}) gelten als bekannt: In der Übersicht steht, was danach kommt.`,
  changedSetUp: (channel, next) =>
    `Geändert. Die nächste Übersicht in <#${channel}> kommt ${moment(next)}, ${utc(next)}.`,
  notSetUp: (channel) => `<#${channel}> hat keine Tagesübersicht. Einrichten: ${command('digest setup')}.`,
  noneSetUp: `Kein Kanal hier hat eine Tagesübersicht. Einrichten: ${command('digest setup')}.`,
  paused: (channel) =>
    `Die Tagesübersicht von <#${channel}> ruht; ihre Einstellungen bleiben. Weiter geht es mit ${command('digest resume')}.`,
  resumed: (channel, next) =>
    `Die Tagesübersicht von <#${channel}> geht weiter. Die nächste kommt ${moment(next)}, mit allem, was inzwischen dazukam.`,
  nothingNew: (channel) => `Für <#${channel}> gibt es nichts Neues.`,
  posted: (guild, channel, message) =>
    `Veröffentlicht: [Übersicht in ihrem Kanal öffnen](https://discord.com/channels/${guild}/${channel}/${message})`,
  onItsWay: (channel) =>
    `Unterwegs zu <#${channel}>. Ob die Übersicht angekommen ist, zeigt ${command('digest status')}.`,
  notPosted: (why) => `Die Veröffentlichung ist gescheitert: ${echo(why)}`,
  preview: (channel) => `-# Das bekäme <#${channel}> jetzt.`,
  postNow: 'Jetzt veröffentlichen',
  postAll: 'Überblick über alle Artikel veröffentlichen',

  statusOf: (channel, time, zone, silent, quietLine) =>
    `**<#${channel}>** · täglich um ${time}, ${zone}${silent ? ' · ohne Benachrichtigung' : ''} · an einem ruhigen Tag ${quietLine ? 'eine Zeile' : 'nichts'}`,
  next: (next) => `nächste: ${moment(next)}, ${utc(next)}`,
  last: (slot, fate, at, error) =>
    `letzte: ${slot === null ? 'von Hand' : dates.day(slot)}, ${FATE[fate]}, ${moment(at)}${error ? ` (${echo(error)})` : ''}`,
  counts: (counts) => `bisher: ${counts.map(([state, n]) => `${n} ${COUNTED[state]}`).join(', ')}`,
  waiting: (n) => `${count(n, { one: 'Artikel wartet', other: 'Artikel warten' })} auf die nächste`,
  pause: (pause) => `**Ruht**: ${paused(pause)}`,

  why: (channel) => `**Was in <#${channel}> aus jedem Artikel wurde**`,
  outcome: {
    waiting: 'wartet auf die nächste Übersicht',
    changed: 'seit der Anzeige geändert, wartet auf die nächste Übersicht',
    baseline: 'war schon vor der Einrichtung da',
    shown: (slot) => (slot === null ? 'von Hand veröffentlicht' : `veröffentlicht am ${dates.day(slot)}`),
    undated: 'kein Datum im Text',
    leftOut: 'nicht verwendet',
  },

  erase: {
    ask: 'Was du über mich speicherst',
    nothing: 'Ich speichere nichts über dich.',
    you: (channels, more) =>
      `Ich speichere deine ID, weil du die Tagesübersicht für ${channels}${more > 0 ? ` und ${count(more, { one: 'weiteren Kanal', other: 'weitere Kanäle' })}` : ''} eingerichtet oder angehalten hast. Ohne sie geht die Übersicht weiter, aber niemand wird benachrichtigt, wenn ihr Kanal verloren geht.`,
    me: 'Meine ID löschen',
    here: (digests) =>
      `Von diesem Server speichere ich Einstellungen und Verlauf (Übersichten: ${digests}). Werden sie gelöscht, wird keine mehr veröffentlicht.`,
    reports: (reports) =>
      `Von diesem Server speichere ich Meldungen (${reports}): je einen Satz, eine Auswahl und eine Zeit.`,
    server: 'Alles von diesem Server löschen',
    done: 'Gelöscht.',
  },

  notice: (channel, notice) =>
    notice.why === 'uncertain'
      ? `Ob die ${notice.slot === null ? 'von Hand angeforderte Tagesübersicht' : `Tagesübersicht vom ${dates.day(notice.slot)}`} in <#${channel}> angekommen ist, ist ungewiss, denn ich darf den Nachrichtenverlauf dort nicht lesen. Ich habe sie nicht noch einmal veröffentlicht; was ${notice.slot === null ? 'daran neu ist' : 'darin stand'}, kommt mit der nächsten. Mit dem Recht Read Message History lässt sich das vermeiden.`
      : notice.why === 'missed'
        ? `Die Tagesübersicht vom ${dates.day(notice.slot)} konnte in <#${channel}> nicht rechtzeitig veröffentlicht werden. Was darin gestanden hätte, kommt mit der nächsten.`
        : notice.why === 'left'
          ? `Ich wurde vom Server von <#${channel}> entfernt; die Tagesübersicht ruht. Was ich davon speichere, wird nach 30 Tagen gelöscht; werde ich vorher wieder eingeladen, geht sie weiter.`
          : `Die Tagesübersicht von <#${channel}> ruht: ${paused(notice)} Ihre Einstellungen bleiben; weiter geht es mit ${command('digest resume')}.`,
};

function paused(pause: Pause): string {
  switch (pause.why) {
    case 'asked':
      return pause.by === '' ? 'Jemand hat sie angehalten.' : `<@${pause.by}> hat sie angehalten.`;
    case 'forbidden':
      return 'Discord lässt mich dort nicht mehr schreiben. Ich brauche View Channel, Send Messages und Read Message History.';
    case 'gone':
      return `Den Kanal gibt es nicht mehr. Einen neuen wählst du mit ${command('digest setup')}.`;
    case 'left':
      return 'Ich wurde vom Server entfernt.';
    case 'rejected':
      return `Discord hat die Nachricht abgelehnt: ${echo(pause.message)}.`;
    case 'zone':
      return `Die Zeitzone ${echo(pause.zone)} ist hier nicht bekannt. Eine andere wählst du mit ${command('digest setup')}.`;
  }
}
