/** What Parley says around and about a digest, in English. */

import type { Notice, Pause } from '../../../digest/pause.ts';
import type { Fate } from '../../../digest/skip.ts';
import type { RunState } from '../../../store/schema.ts';
import { en as dates } from '../dates.ts';
import { echo } from '../echo.ts';
import { countEn as count } from '../grammar.ts';
import { moment, utc } from '../moment.ts';

const FATE: Record<Fate, string> = {
  due: 'about to be posted',
  claimed: 'being put together',
  posting: 'being posted',
  posted: 'posted',
  'nothing new': 'nothing new, nothing posted',
  missed: 'missed: not posted in time',
  failed: 'failed',
  uncertain: 'uncertain: it may be there twice if I tried again, so I did not',
  paused: 'not posted: the digest was paused',
  'the change of settings passed over it': 'not posted: the new time or zone passed over this date',
  'no subscription': 'not posted: the channel had no digest',
};

export const digestEn = {
  /** The line that makes the notification. */
  headline: (date: string, stories: number, articles: number, late: boolean) =>
    `**Daily digest, ${dates.weekday(date)} ${dates.day(date)}**${late ? ' (late)' : ''} · ${count(stories, 'story', 'stories')}, ${count(articles, 'new article')}`,
  overview: (date: string, stories: number, articles: number) =>
    `**All articles so far, ${dates.day(date)}** · ${count(stories, 'story', 'stories')}, ${count(articles, 'article')}`,
  quiet: (date: string) =>
    `**Daily digest, ${dates.day(date)}** · No new or changed passages since the last one.`,
  new: 'New',
  changes: 'Changed',
  change: {
    first: 'stated for the first time',
    overtaken: 'a plan overtaken by a later report',
    opened: 'the articles differ now',
    settled: 'the articles no longer differ',
  },
  ahead: 'Next dates',
  differ: 'Sources differ',
  alsoIn: (titles: string, more: number) => `also in ${titles}${more > 0 ? ` and ${more} more` : ''}`,
  changed: 'the text has changed since it was shown here',
  toldBefore: (titles: string) => `tells what was shown here before: ${titles}`,
  belongsTo: (titles: string) => `belongs to what was shown here before: ${titles}`,
  cut: 'there is more: see /sources',
  days: (from: string, to: string, passed: boolean) =>
    `**${from === to ? dates.day(from) : `${dates.day(from)} to ${dates.day(to)}`}**${passed ? ' · now past; no article here tells what came of it' : ''}`,
  see: (numbers: readonly number[]) => `see ${numbers.map((number) => `[${number}]`).join(', ')}`,
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  more: 'More',
  back: 'Back',
  gone: 'I no longer have this digest.',

  /** Answers to `/digest`. */
  notManager: 'Only members who may manage this server can set up its digest.',
  onlyInServers: 'A digest belongs to a channel of a server.',
  noTime: (typed: string) => `‘${echo(typed)}’ is not a time of day I understand. Try 9:00 or 21:30.`,
  noZone: (typed: string) =>
    `‘${echo(typed)}’ is not a time zone I know. Type the name of a large city and pick one from the list.`,
  fixedZone: (zone: string) => `Note that ${zone} never changes its clocks. Pick a city instead if yours do.`,
  cannotPost: (channel: string, missing: readonly string[]) =>
    `I cannot post in <#${channel}>. Missing: ${missing.join(', ')}. Nothing was changed.`,
  cannotReadBack: (channel: string) =>
    `I may not read the message history of <#${channel}>. If Discord’s answer to a post is ever lost, I cannot see whether it arrived and will not post it again.`,
  setUp: (channel: string, next: number, known: number) =>
    `<#${channel}> gets a digest every day, next ${moment(next)}, ${utc(next)}.\nThe ${count(known, 'article')} I have now ${known === 1 ? 'counts' : 'count'} as known: the digest carries what comes after.`,
  changedSetUp: (channel: string, next: number) =>
    `Changed. The next digest in <#${channel}> comes ${moment(next)}, ${utc(next)}.`,
  notSetUp: (channel: string) => `<#${channel}> has no digest. Set one up with /digest setup.`,
  noneSetUp: 'No channel here has a digest. Set one up with /digest setup.',
  paused: (channel: string) =>
    `The digest of <#${channel}> is paused; its settings are kept. Continue it with /digest resume.`,
  resumed: (channel: string, next: number) =>
    `The digest of <#${channel}> goes on. Next ${moment(next)}, with what has come in meanwhile.`,
  nothingNew: (channel: string) => `There is nothing new for <#${channel}>.`,
  posted: (guild: string, channel: string, message: string) =>
    `Posted: [open the digest in its channel](https://discord.com/channels/${guild}/${channel}/${message})`,
  onItsWay: (channel: string) => `On its way to <#${channel}>. /digest status tells whether it arrived.`,
  notPosted: (why: string) => `It could not be posted: ${echo(why)}`,
  preview: (channel: string) => `-# This is what <#${channel}> would get now.`,
  postNow: 'Post now',
  postAll: 'Post an overview of all articles',

  statusOf: (channel: string, time: string, zone: string, silent: boolean, quietLine: boolean) =>
    `**<#${channel}>** · daily at ${time}, ${zone}${silent ? ' · silent' : ''} · on a quiet day ${quietLine ? 'one line' : 'nothing'}`,
  next: (next: number) => `next: ${moment(next)}, ${utc(next)}`,
  last: (slot: string | null, fate: Fate, at: number, error: string | null) =>
    `last: ${slot === null ? 'by hand' : dates.day(slot)}, ${FATE[fate]}, ${moment(at)}${error ? ` (${echo(error)})` : ''}`,
  counts: (counts: readonly (readonly [RunState, number])[]) =>
    `so far: ${counts.map(([state, n]) => `${n} ${state}`).join(', ')}`,
  waiting: (n: number) => `${count(n, 'article')} waiting for the next one`,
  pause: (pause: Pause) => `**Paused**: ${PAUSED(pause)}`,

  why: (channel: string) => `**What became of each article in <#${channel}>**`,
  outcome: {
    waiting: 'waiting for the next digest',
    changed: 'changed since it was shown, waiting for the next digest',
    baseline: 'there before the digest was set up',
    shown: (slot: string | null) => (slot === null ? 'posted by hand' : `posted ${dates.day(slot)}`),
    undated: 'no date in the text',
    leftOut: 'not served',
  },

  /** What is kept, and how to have it erased: under `/about`. */
  erase: {
    ask: 'What you keep about me',
    nothing: 'I keep nothing about you.',
    you: (channels: string, more: number) =>
      `I keep your id as the member who set up or paused the digest of ${channels}${more > 0 ? ` and ${more} more` : ''}. Without it the digest goes on, but nobody is told when its channel is lost.`,
    me: 'Erase my id',
    here: (digests: number) =>
      `Of this server I keep the settings and the history of ${count(digests, 'digest')}. Once they are erased, nothing more is posted.`,
    reports: (reports: number) =>
      `Of this server I keep ${count(reports, 'report')}: a sentence, a choice and a time.`,
    server: 'Erase all of this server',
    done: 'Erased.',
  },

  notice: (channel: string, notice: Notice) =>
    notice.why === 'uncertain'
      ? `I could not tell whether the digest ${notice.slot === null ? 'asked for by hand' : `of ${dates.day(notice.slot)}`} was posted in <#${channel}>, because I may not read its message history. I did not post it again; ${notice.slot === null ? 'what is new in it' : 'what it held'} comes with the next one. Give me Read Message History to avoid this.`
      : notice.why === 'missed'
        ? `The digest of ${dates.day(notice.slot)} could not be posted in <#${channel}> in time. What it would have held comes with the next one.`
        : notice.why === 'left'
          ? `I was removed from the server of <#${channel}>, so its digest is paused. What I keep of it is erased after 30 days; if I am invited again before then, it goes on.`
          : `The digest of <#${channel}> is paused: ${PAUSED(notice)} Its settings are kept; continue it with /digest resume.`,
};

function PAUSED(pause: Pause): string {
  switch (pause.why) {
    case 'asked':
      return pause.by === '' ? 'somebody paused it.' : `<@${pause.by}> paused it.`;
    case 'forbidden':
      return 'Discord no longer lets me write there. I need View Channel, Send Messages and Read Message History.';
    case 'gone':
      return 'the channel is gone. Choose a new one with /digest setup.';
    case 'left':
      return 'I was removed from the server.';
    case 'rejected':
      return `Discord refused the message: ${echo(pause.message)}.`;
    case 'zone':
      return `the time zone ${echo(pause.zone)} is not known here. Choose another one with /digest setup.`;
  }
}

/** What a language has to say of digests. */
export type DigestWords = typeof digestEn;
