/** What Parley says around and about a digest, in Russian. */

import type { Pause } from '../../../digest/pause.ts';
import type { Fate } from '../../../digest/skip.ts';
import type { RunState } from '../../../store/schema.ts';
import { caller } from '../commands/label.ts';
import { ru as labels } from '../commands/ru.ts';
import { ru as dates } from '../dates.ts';
import { echo } from '../echo.ts';
import { counter, quoter } from '../grammar.ts';
import { moment, utc } from '../moment.ts';
import type { DigestWords } from './en.ts';

const count = counter('ru');
const list = quoter('«', '»', 'и');
const command = caller(labels);

const ARTICLES = { one: 'статья', few: 'статьи', other: 'статей' };
const NEW_ARTICLES = { one: 'новая статья', few: 'новые статьи', other: 'новых статей' };
const STORIES = { one: 'тема', few: 'темы', other: 'тем' };

const FATE: Record<Fate, string> = {
  due: 'вот-вот будет опубликован',
  claimed: 'готовится',
  posting: 'публикуется',
  posted: 'опубликован',
  'nothing new': 'ничего нового, ничего не опубликовано',
  missed: 'пропущен: не опубликован вовремя',
  failed: 'не удался',
  uncertain: 'неизвестно: при второй попытке он мог бы выйти дважды, поэтому её не было',
  paused: 'не опубликован: дайджест был на паузе',
  'the change of settings passed over it':
    'не опубликован: из-за нового времени или часового пояса эта дата пропущена',
  'no subscription': 'не опубликован: в канале не было дайджеста',
};

/** Before a number of any size: “ожидают: 1”. */
const COUNTED: Record<RunState, string> = {
  due: 'ожидают',
  claimed: 'готовятся',
  posting: 'публикуются',
  posted: 'опубликовано',
  skipped: 'не публиковались',
  missed: 'пропущено',
  failed: 'не удалось',
  uncertain: 'неизвестно',
};

export const digest: DigestWords = {
  headline: (date, stories, articles, late) =>
    `**Ежедневный дайджест, ${dates.weekday(date)}, ${dates.day(date)}**${late ? ' (с опозданием)' : ''} · ${count(stories, STORIES)}, ${count(articles, NEW_ARTICLES)}`,
  overview: (date, stories, articles) =>
    `**Все статьи на сегодня, ${dates.day(date)}** · ${count(stories, STORIES)}, ${count(articles, ARTICLES)}`,
  quiet: (date) =>
    `**Ежедневный дайджест, ${dates.day(date)}** · С прошлого раза новых или изменённых фрагментов нет.`,
  new: 'Новое',
  changes: 'Изменилось',
  change: {
    first: 'сказано впервые',
    overtaken: 'план, устаревший с более поздней публикацией',
    opened: 'статьи теперь расходятся',
    settled: 'статьи больше не расходятся',
  },
  ahead: 'Ближайшие даты',
  differ: 'Источники расходятся',
  alsoIn: (titles, more) => `также в ${titles}${more > 0 ? ` и ещё ${more}` : ''}`,
  changed: 'текст изменился с тех пор, как его здесь показали',
  toldBefore: (titles) => `повторяет то, что здесь уже было: ${titles}`,
  belongsTo: (titles) => `относится к тому, что здесь уже было: ${titles}`,
  cut: `дальше см. ${command('sources')}`,
  days: (from, to, passed) =>
    `**${dates.span(from, to)}**${passed ? ' · уже прошло; ни одна статья здесь не говорит, каков был итог' : ''}`,
  see: (numbers) => `см. ${numbers.map((number) => `[${number}]`).join(', ')}`,
  page: (page, pages) => `страница ${page} из ${pages}`,
  more: 'Ещё',
  back: 'Назад',
  gone: 'Этого дайджеста у меня больше нет.',

  notManager: 'Настраивать дайджест могут только те, кто вправе управлять этим сервером.',
  onlyInServers: 'Дайджест принадлежит каналу сервера.',
  noTime: (typed) => `Я не понимаю ${list([typed])} как время суток. Попробуйте 9:00 или 21:30.`,
  noZone: (typed) =>
    `Я не знаю часового пояса ${list([typed])}. Введите название большого города и выберите из списка.`,
  fixedZone: (zone) => `Учтите: в ${zone} часы никогда не переводят. Если у вас переводят, выберите город.`,
  cannotPost: (channel, missing) =>
    `Я не могу писать в <#${channel}>. Не хватает: ${missing.join(', ')}. Ничего не изменено.`,
  cannotReadBack: (channel) =>
    `Я не могу читать историю сообщений в <#${channel}>. Если ответ Discord на публикацию потеряется, я не увижу, дошла ли она, и не повторю её.`,
  setUp: (channel, next, known) =>
    `<#${channel}> получает дайджест каждый день. Следующий: ${moment(next)}, ${utc(next)}.\nИмеющиеся статьи (${known}) считаются известными: в дайджесте будет то, что появится потом.`,
  changedSetUp: (channel, next) =>
    `Изменено. Следующий дайджест в <#${channel}>: ${moment(next)}, ${utc(next)}.`,
  notSetUp: (channel) => `В <#${channel}> нет дайджеста. Настроить: ${command('digest setup')}.`,
  noneSetUp: `Здесь ни в одном канале нет дайджеста. Настроить: ${command('digest setup')}.`,
  paused: (channel) =>
    `Дайджест в <#${channel}> на паузе; настройки сохранены. Продолжить: ${command('digest resume')}.`,
  resumed: (channel, next) =>
    `Дайджест в <#${channel}> продолжается. Следующий: ${moment(next)}, с тем, что пришло за это время.`,
  nothingNew: (channel) => `Для <#${channel}> нет ничего нового.`,
  posted: (guild, channel, message) =>
    `Опубликовано: [открыть дайджест в его канале](https://discord.com/channels/${guild}/${channel}/${message})`,
  onItsWay: (channel) =>
    `Отправляется в <#${channel}>. Дошёл ли дайджест, покажет ${command('digest status')}.`,
  notPosted: (why) => `Опубликовать не удалось: ${echo(why)}`,
  preview: (channel) => `-# Вот что <#${channel}> получил бы сейчас.`,
  postNow: 'Опубликовать сейчас',
  postAll: 'Опубликовать обзор всех статей',

  statusOf: (channel, time, zone, silent, quietLine) =>
    `**<#${channel}>** · ежедневно в ${time}, ${zone}${silent ? ' · без уведомления' : ''} · в тихий день ${quietLine ? 'одна строка' : 'ничего'}`,
  next: (next) => `следующий: ${moment(next)}, ${utc(next)}`,
  last: (slot, fate, at, error) =>
    `последний: ${slot === null ? 'вручную' : dates.day(slot)}, ${FATE[fate]}, ${moment(at)}${error ? ` (${echo(error)})` : ''}`,
  counts: (counts) => `до сих пор · ${counts.map(([state, n]) => `${COUNTED[state]}: ${n}`).join(', ')}`,
  waiting: (n) => `ждут следующего: ${count(n, ARTICLES)}`,
  pause: (pause) => `**На паузе**: ${paused(pause)}`,

  why: (channel) => `**Что стало с каждой статьёй в <#${channel}>**`,
  outcome: {
    waiting: 'ждёт следующего дайджеста',
    changed: 'изменилась после показа, ждёт следующего дайджеста',
    baseline: 'была уже до настройки дайджеста',
    shown: (slot) =>
      slot === null ? 'вошла в дайджест, запрошенный вручную' : `вошла в дайджест за ${dates.day(slot)}`,
    undated: 'без даты в тексте',
    leftOut: 'не используется',
  },

  erase: {
    ask: 'Что обо мне хранится',
    nothing: 'Я ничего о вас не храню.',
    you: (channels, more) =>
      `Я храню ваш ID, потому что вы настроили или поставили на паузу дайджест: ${channels}${more > 0 ? ` и ещё ${more}` : ''}. Без него дайджест будет выходить, но написать будет некому, если канал исчезнет.`,
    me: 'Стереть мой ID',
    here: (digests) =>
      `Об этом сервере я храню настройки и историю (дайджестов: ${digests}). Если их стереть, больше ничего не будет публиковаться.`,
    reports: (reports) =>
      `С этого сервера я храню сообщения об ошибках (${reports}): предложение, выбор и время каждого.`,
    server: 'Стереть всё об этом сервере',
    done: 'Стёрто.',
  },

  notice: (channel, notice) =>
    notice.why === 'uncertain'
      ? `Неизвестно, опубликован ли дайджест${notice.slot === null ? ', запрошенный вручную,' : ` за ${dates.day(notice.slot)}`} в <#${channel}>: я не могу читать там историю сообщений. Повторно он не опубликован; ${notice.slot === null ? 'новое из него' : 'его содержание'} будет в следующем. Чтобы этого избежать, дайте мне право Read Message History.`
      : notice.why === 'missed'
        ? `Дайджест за ${dates.day(notice.slot)} не удалось вовремя опубликовать в <#${channel}>. То, что в нём было бы, будет в следующем.`
        : notice.why === 'left'
          ? `Меня удалили с сервера канала <#${channel}>; его дайджест на паузе. То, что я храню об этом сервере, будет стёрто через 30 дней; если меня пригласят раньше, дайджест продолжится.`
          : `Дайджест в <#${channel}> на паузе: ${paused(notice)} Настройки сохранены; продолжить: ${command('digest resume')}.`,
};

function paused(pause: Pause): string {
  switch (pause.why) {
    case 'asked':
      return pause.by === '' ? 'кто-то его приостановил.' : `приостановлен по команде <@${pause.by}>.`;
    case 'forbidden':
      return 'Discord больше не разрешает мне там писать. Нужны View Channel, Send Messages и Read Message History.';
    case 'gone':
      return `канала больше нет. Выбрать другой: ${command('digest setup')}.`;
    case 'left':
      return 'меня удалили с сервера.';
    case 'rejected':
      return `Discord не принял сообщение: ${echo(pause.message)}.`;
    case 'zone':
      return `часовой пояс ${echo(pause.zone)} здесь неизвестен. Выбрать другой: ${command('digest setup')}.`;
  }
}
