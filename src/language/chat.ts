/** How people write in a chat: short forms, and the words around a question that are not part of it. */

import { shortened } from './calendar.ts';
import { wordSet } from './word-set.ts';

/** Short forms and common slips, read as the words they stand for. */
const shortForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    u: 'you',
    ur: 'your',
    r: 'are',
    y: 'why',
    n: 'and',
    w: 'with',
    b4: 'before',
    bc: 'because',
    cuz: 'because',
    coz: 'because',
    cos: 'because',
    bcuz: 'because',
    abt: 'about',
    btwn: 'between',
    smth: 'something',
    sum1: 'someone',
    some1: 'someone',
    any1: 'anyone',
    no1: 'nobody',
    every1: 'everyone',
    outta: 'out',
    til: 'till',
    thru: 'through',
    tho: 'though',
    ppl: 'people',
    peeps: 'people',
    gonna: 'will',
    finna: 'will',
    wanna: 'want',
    gotta: 'must',
    gimme: 'give',
    wat: 'what',
    wht: 'what',
    wut: 'what',
    wich: 'which',
    wen: 'when',
    wt: 'what',
    hwo: 'how',
    hw: 'how',
    whr: 'where',
    whch: 'which',
    hv: 'have',
    nxt: 'next',
    whos: 'who',
    whats: 'what',
    wats: 'what',
    wheres: 'where',
    whens: 'when',
    whys: 'why',
    hows: 'how',
    ...Object.fromEntries(
      // "whod", "theyre", "shes": a pronoun or question word and the verb that follows it.
      'whod:who wholl:who whove:who whyd:why howd:how whered:where whatd:what whatll:what whend:when whatre:what theyre:they theyve:they theyll:they theyd:they youre:you youve:you weve:we ive:i im:i hes:he shes:she itll:it thatll:that'
        .split(' ')
        .map((pair) => pair.split(':') as [string, string]),
    ),
    theres: 'there',
    thats: 'that',
    its: 'its',
    ...Object.fromEntries(
      // "isnt", "arent" as they are typed, and what is left of "isn't" before its ending.
      'is are was were do does did has have had would could should must need ai'
        .split(' ')
        .flatMap((verb) => [[`${verb}nt`, 'not'] as const, [`${verb}n`, 'not'] as const]),
    ),
    ...Object.fromEntries(
      // Slips in words that tell nothing by themselves.
      (
        'wil:will woud:would shoud:should coud:could teh:the hte:the da:the tht:that taht:that dat:that dis:this thier:their ' +
        'ther:there whre:where wher:where whn:when becuase:because becasue:because beacuse:because hav:have frm:from ' +
        'abot:about abuot:about befor:before betwen:between wether:whether realy:really rly:really actualy:actually ' +
        'acually:actually adn:and nad:and thsi:this wiht:with fo:of ot:to tehy:they tehir:their theri:their whta:what waht:what hwat:what wehn:when whcih:which hwere:where wheer:where hwy:why amny:many mnay:many mcuh:much'
      )
        .split(' ')
        .map((pair) => pair.split(':') as [string, string]),
    ),
    ...Object.fromEntries(
      // "shouldve", "coulda": what somebody ought to have done.
      'would could should must might'
        .split(' ')
        .flatMap((verb) => [[`${verb}ve`, verb] as const, [`${verb}a`, verb] as const]),
    ),
    wud: 'would',
    cud: 'could',
    shud: 'should',
    dnt: 'not',
    wont: 'not',
    cant: 'not',
    cannot: 'not',
    rn: 'now',
    atm: 'now',
    mtg: 'meeting',
    mtgs: 'meetings',
    makin: 'making',
    nothin: 'nothing',
    somethin: 'something',
    acc: 'according',
    pres: 'president',
    prez: 'president',
    admin: 'administration',
    gvt: 'government',
    govt: 'government',
    mil: 'million',
    bil: 'billion',
    temp: 'temperature',
    tmrw: 'tomorrow',
    min: 'minister',
    gov: 'government',
    ...Object.fromEntries(shortened),
    yr: 'year',
    yrs: 'years',
    wk: 'week',
    wks: 'weeks',
    mth: 'month',
    mths: 'months',
    yday: 'yesterday',
    yest: 'yesterday',
    tmr: 'tomorrow',
    tonite: 'tonight',
    hrs: 'hours',
    mins: 'minutes',
    approx: 'approximately',
    info: 'information',
    pic: 'picture',
    vs: 'versus',
  }),
);

/** A lower-case word of a member's message as it is meant. */
export function spelledOut(lower: string): string {
  return shortForms.get(lower) ?? lower;
}

/**
 * Words about the asking rather than the asked: they stand in questions whose answer does not repeat them.
 * They keep a little weight, since an article may speak of them.
 */
const framing = wordSet(
  'tell give list name names named know find show explain describe described mention mentioned mentions ' +
    'article articles source sources story stories text texts news report reports according exactly actually really ' +
    'thing things stuff kind kinds sort type types example examples call called happen happens happened happening occur occurs occurred held ' +
    'say says said saying think thinks go goes going gone come comes came take took make made mean means meant refer refers ' +
    'consider considered specific specifically particular following among ' +
    'anyone anybody anything someone somebody something everyone everybody everything nobody nothing anywhere somewhere ' +
    'whatever whoever kinda sorta legit dunno lemme ' +
    'already actual maybe perhaps basically literally apparently supposedly honestly lately whether ok okay ' +
    'question questions ask asked asking answer answers idea heard hear guess curious wonder wondering remind remember ' +
    'quick quickly sure fact facts detail details info information guy guys folks knows knew known understand',
);

/** Said for company, wherever it stands: nothing is asked by them. */
const fillers = wordSet(
  'lol lmao rofl haha hey hi hello yo bro bruh dude um umm uh uhh hmm hmmm nah tf wtf omg innit nvm idk imho tbf tbh ngl ' +
    'btw tldr smh fyi fr frfr deadass lowkey highkey iirc afaik istg smh anyway anyways pls plz please',
);

/** Whom or what a message calls by Discord's own markup: members, roles, channels, commands, everybody; emoji too. */
const MENTIONS = /<(?:@[!&]?|#|\/[\w -]{1,100}:|a?:\w{1,32}:)\d{1,20}>|@(?:everyone|here)\b/g;

/** The text with blanks in place of calls to members, roles and channels, at the same offsets. */
export function withoutMentions(text: string): string {
  if (!text.includes('<') && !text.includes('@')) return text;
  return text.replace(MENTIONS, (mention) => ' '.repeat(mention.length));
}

const LINKS = /\bhttps?:\/\/[^\s<>()[\]]+/giu;

/** The text with blanks in place of addresses of pages, at the same offsets. */
export function withoutLinks(text: string): string {
  return text.replace(LINKS, (link) => ' '.repeat(link.length));
}

/** Whether a word in lower case says nothing by itself: "lol". */
export function isFiller(lower: string): boolean {
  return fillers.has(lower);
}

/** Whether a word in lower case is about the asking, not about what is asked. */
export function isFraming(lower: string): boolean {
  return framing.has(lower);
}
