/** What Parley says around facts and timelines, in French. */

import type { Apart, Stand } from '../../../answer/answer.ts';
import { fr as dates } from '../dates.ts';
import { counter, quoter } from '../grammar.ts';
import type { FactsWords } from './en.ts';

const count = counter('fr');
const list = quoter('«\u00a0', '\u00a0»', 'et');
const ARTICLES = { one: 'article', other: 'articles' };

const APART: Record<Apart, string> = {
  day: 'Parle d’un autre jour que [1]',
  place: 'Parle d’un autre lieu que [1]',
  unit: 'Compte autre chose que [1]',
  role: 'Indique une autre fonction que [1]',
  scope: 'Parle d’un autre aspect que [1]',
  event: 'Parle d’un autre événement que [1]',
  wording: 'Un passage proche, dans ses propres mots',
};

const STAND: Record<Stand['stand'], string> = {
  same: 'Concorde avec [1]',
  'more specific': 'Plus précis que [1]',
  'less specific': 'Moins précis que [1]',
  differs: 'Diffère de [1]',
  silent: 'Non comparable à [1]',
};

const notHere = (articles: number) =>
  articles === 1
    ? '**Cela ne figure pas dans cet article.**'
    : `**Cela ne figure pas dans ces ${articles} articles.**`;

export const facts: FactsWords = {
  topicIn: (label, articles) => `${label} · ${count(articles, ARTICLES)}`,
  voices: (speaking, articles, origins) =>
    `dans ${speaking} sur ${count(articles, ARTICLES)}${origins === null ? '' : ` · ${count(origins, { one: 'origine', other: 'origines' })}`}`,
  alsoCalled: (names) => `aussi ${names}`,
  stand: (stand, apart) => (apart ? APART[apart] : STAND[stand]),
  superseded: 'Écrit avant un article plus récent',
  silent: (titles, more) =>
    `N’en parlent pas\u00a0: ${titles}${more > 0 ? ` et ${count(more, { one: 'autre', other: 'autres' })}` : ''}`,
  noTopic: (name, articles) => `${notHere(articles)} Je ne trouve pas de sujet ${list([name])}.`,
  which: (name) => `Que voulez-vous dire par ${list([name])}\u202f?`,
  choose: 'Choisir un sujet',
  near: (topics) => `Sujets proches\u00a0: ${topics}`,
  timeline: 'Chronologie',
  limits: (from, to) =>
    from && to
      ? `du ${dates.day(from)} au ${dates.day(to)}`
      : from
        ? `à partir du ${dates.day(from)}`
        : `jusqu’au ${dates.day(to!)}`,
  when: dates.span,
  around: (from, to) => `date approximative\u00a0: ${dates.span(from, to)}`,
  plan: 'un projet au moment de l’article',
  statements: (from, to, of) => `affirmations ${from} à ${to} sur ${of}`,
  noMoment: (articles) => `${notHere(articles)} Aucune phrase ne donne de date à ce sujet.`,
  noDay: (about, outside) =>
    outside
      ? about === null
        ? 'Aucune phrase ne parle d’un jour de cette période.'
        : `Aucune phrase sur ${list([about])} ne parle d’un jour de cette période.`
      : about === null
        ? 'Aucune phrase de ces articles ne donne de jour.'
        : `Les articles parlent de ${list([about])}, mais aucune phrase à ce sujet ne donne de jour.`,
  backwards: 'Le premier jour vient après le dernier. Changez l’un des deux.',
  older: 'Plus tôt',
  newer: 'Plus tard',
};
