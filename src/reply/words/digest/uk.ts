/** What Parley says around and about a digest, in Ukrainian. */

import type { Pause } from '../../../digest/pause.ts';
import type { Fate } from '../../../digest/skip.ts';
import type { RunState } from '../../../store/schema.ts';
import { caller } from '../commands/label.ts';
import { uk as labels } from '../commands/uk.ts';
import { uk as dates } from '../dates.ts';
import { echo } from '../echo.ts';
import { counter, quoter } from '../grammar.ts';
import { moment, utc } from '../moment.ts';
import type { DigestWords } from './en.ts';

const count = counter('uk');
const list = quoter('«', '»', 'та');
const command = caller(labels);

const ARTICLES = { one: 'стаття', few: 'статті', other: 'статей' };
const NEW_ARTICLES = { one: 'нова стаття', few: 'нові статті', other: 'нових статей' };
const STORIES = { one: 'тема', few: 'теми', other: 'тем' };

const FATE: Record<Fate, string> = {
  due: 'ось-ось буде опубліковано',
  claimed: 'готується',
  posting: 'публікується',
  posted: 'опубліковано',
  'nothing new': 'нічого нового, нічого не опубліковано',
  missed: 'пропущено: не опубліковано вчасно',
  failed: 'не вдалося',
  uncertain: 'невідомо: за другої спроби він міг би вийти двічі, тому її не було',
  paused: 'не опубліковано: дайджест був на паузі',
  'the change of settings passed over it':
    'не опубліковано: через новий час або часовий пояс цю дату пропущено',
  'no subscription': 'не опубліковано: у каналі не було дайджесту',
};

/** Before a number of any size: “очікують: 1”. */
const COUNTED: Record<RunState, string> = {
  due: 'очікують',
  claimed: 'готуються',
  posting: 'публікуються',
  posted: 'опубліковано',
  skipped: 'не публікувалися',
  missed: 'пропущено',
  failed: 'не вдалося',
  uncertain: 'невідомо',
};

export const digest: DigestWords = {
  headline: (date, stories, articles, late) =>
    `**Щоденний дайджест, ${dates.weekday(date)}, ${dates.day(date)}**${late ? ' (із запізненням)' : ''} · ${count(stories, STORIES)}, ${count(articles, NEW_ARTICLES)}`,
  overview: (date, stories, articles) =>
    `**Усі статті дотепер, ${dates.day(date)}** · ${count(stories, STORIES)}, ${count(articles, ARTICLES)}`,
  quiet: (date) =>
    `**Щоденний дайджест, ${dates.day(date)}** · Від попереднього разу нових чи змінених уривків немає.`,
  new: 'Нове',
  changes: 'Змінилося',
  change: {
    first: 'уперше сказано',
    overtaken: 'план, що застарів із пізнішою публікацією',
    opened: 'статті тепер розходяться',
    settled: 'статті більше не розходяться',
  },
  ahead: 'Найближчі дати',
  differ: 'Джерела розходяться',
  alsoIn: (titles, more) => `також у ${titles}${more > 0 ? ` і ще ${more}` : ''}`,
  changed: 'текст змінився відтоді, як його тут показано',
  toldBefore: (titles) => `повторює те, що вже було тут: ${titles}`,
  belongsTo: (titles) => `стосується того, що вже було тут: ${titles}`,
  cut: `далі див. ${command('sources')}`,
  days: (from, to, passed) =>
    `**${dates.span(from, to)}**${passed ? ' · уже минуло; жодна стаття тут не каже, який був підсумок' : ''}`,
  see: (numbers) => `див. ${numbers.map((number) => `[${number}]`).join(', ')}`,
  page: (page, pages) => `сторінка ${page} з ${pages}`,
  more: 'Більше',
  back: 'Назад',
  gone: 'Цього дайджесту в мене вже немає.',

  notManager: 'Налаштовувати дайджест можуть лише ті, хто має право керувати цим сервером.',
  onlyInServers: 'Дайджест належить каналу сервера.',
  noTime: (typed) => `Я не розумію ${list([typed])} як час доби. Спробуйте 9:00 або 21:30.`,
  noZone: (typed) =>
    `Я не знаю часового поясу ${list([typed])}. Введіть назву великого міста й виберіть зі списку.`,
  fixedZone: (zone) =>
    `Зважте: у ${zone} годинник ніколи не переводять. Якщо у вас переводять, виберіть місто.`,
  cannotPost: (channel, missing) =>
    `Я не можу писати в <#${channel}>. Бракує: ${missing.join(', ')}. Нічого не змінено.`,
  cannotReadBack: (channel) =>
    `Я не можу читати історію повідомлень у <#${channel}>. Якщо відповідь Discord на публікацію загубиться, я не побачу, чи вона дійшла, і не повторю її.`,
  setUp: (channel, next, known) =>
    `<#${channel}> отримує дайджест щодня. Наступний: ${moment(next)}, ${utc(next)}.\nНаявні статті (${known}) вважаються відомими: у дайджесті буде те, що з’явиться потім.`,
  changedSetUp: (channel, next) =>
    `Змінено. Наступний дайджест у <#${channel}>: ${moment(next)}, ${utc(next)}.`,
  notSetUp: (channel) => `У <#${channel}> немає дайджесту. Налаштувати: ${command('digest setup')}.`,
  noneSetUp: `Тут у жодному каналі немає дайджесту. Налаштувати: ${command('digest setup')}.`,
  paused: (channel) =>
    `Дайджест у <#${channel}> на паузі; налаштування збережено. Продовжити: ${command('digest resume')}.`,
  resumed: (channel, next) =>
    `Дайджест у <#${channel}> продовжено. Наступний: ${moment(next)}, з тим, що надійшло за цей час.`,
  nothingNew: (channel) => `Для <#${channel}> немає нічого нового.`,
  posted: (guild, channel, message) =>
    `Опубліковано: [відкрити дайджест у його каналі](https://discord.com/channels/${guild}/${channel}/${message})`,
  onItsWay: (channel) => `Прямує до <#${channel}>. Чи дійшов дайджест, покаже ${command('digest status')}.`,
  notPosted: (why) => `Опублікувати не вдалося: ${echo(why)}`,
  preview: (channel) => `-# Ось що <#${channel}> отримав би зараз.`,
  postNow: 'Опублікувати зараз',
  postAll: 'Опублікувати огляд усіх статей',

  statusOf: (channel, time, zone, silent, quietLine) =>
    `**<#${channel}>** · щодня о ${time}, ${zone}${silent ? ' · без сповіщення' : ''} · у тихий день ${quietLine ? 'один рядок' : 'нічого'}`,
  next: (next) => `наступний: ${moment(next)}, ${utc(next)}`,
  last: (slot, fate, at, error) =>
    `останній: ${slot === null ? 'вручну' : dates.day(slot)}, ${FATE[fate]}, ${moment(at)}${error ? ` (${echo(error)})` : ''}`,
  counts: (counts) => `досі · ${counts.map(([state, n]) => `${COUNTED[state]}: ${n}`).join(', ')}`,
  waiting: (n) => `чекають наступного: ${count(n, ARTICLES)}`,
  pause: (pause) => `**На паузі**: ${paused(pause)}`,

  why: (channel) => `**Що сталося з кожною статтею в <#${channel}>**`,
  outcome: {
    waiting: 'чекає наступного дайджесту',
    changed: 'змінилася після показу, чекає наступного дайджесту',
    baseline: 'була вже до налаштування дайджесту',
    shown: (slot) =>
      slot === null
        ? 'увійшла до дайджесту, замовленого вручну'
        : `увійшла до дайджесту за ${dates.day(slot)}`,
    undated: 'без дати в тексті',
    leftOut: 'не використовується',
  },

  erase: {
    ask: 'Що про мене зберігається',
    nothing: 'Я нічого про вас не зберігаю.',
    you: (channels, more) =>
      `Я зберігаю ваш ID, бо ви налаштували або поставили на паузу дайджест: ${channels}${more > 0 ? ` і ще ${more}` : ''}. Без нього дайджест виходитиме, але нікому буде написати, якщо канал зникне.`,
    me: 'Стерти мій ID',
    here: (digests) =>
      `Про цей сервер я зберігаю налаштування й історію (дайджестів: ${digests}). Якщо їх стерти, нічого більше не публікуватиметься.`,
    reports: (reports) =>
      `Із цього сервера я зберігаю повідомлення про помилки (${reports}): речення, вибір і час кожного.`,
    server: 'Стерти все про цей сервер',
    done: 'Стерто.',
  },

  notice: (channel, notice) =>
    notice.why === 'uncertain'
      ? `Невідомо, чи дайджест${notice.slot === null ? ', замовлений вручну,' : ` за ${dates.day(notice.slot)}`} опубліковано в <#${channel}>: я не можу читати там історію повідомлень. Повторно його не опубліковано; ${notice.slot === null ? 'нове з нього' : 'його вміст'} буде в наступному. Щоб цього уникнути, дайте мені право Read Message History.`
      : notice.why === 'missed'
        ? `Дайджест за ${dates.day(notice.slot)} не вдалося вчасно опублікувати в <#${channel}>. Те, що в ньому було б, буде в наступному.`
        : notice.why === 'left'
          ? `Мене вилучено із сервера каналу <#${channel}>; його дайджест на паузі. Те, що я зберігаю про цей сервер, буде стерто через 30 днів; якщо мене запросять раніше, дайджест продовжиться.`
          : `Дайджест у <#${channel}> на паузі: ${paused(notice)} Налаштування збережено; продовжити: ${command('digest resume')}.`,
};

function paused(pause: Pause): string {
  switch (pause.why) {
    case 'asked':
      return pause.by === '' ? 'хтось його призупинив.' : `призупинено за командою <@${pause.by}>.`;
    case 'forbidden':
      return 'Discord більше не дозволяє мені там писати. Потрібні View Channel, Send Messages і Read Message History.';
    case 'gone':
      return `каналу вже немає. Вибрати інший: ${command('digest setup')}.`;
    case 'left':
      return 'мене вилучено із сервера.';
    case 'rejected':
      return `Discord не прийняв повідомлення: ${echo(pause.message)}.`;
    case 'zone':
      return `часовий пояс ${echo(pause.zone)} тут невідомий. Вибрати інший: ${command('digest setup')}.`;
  }
}
