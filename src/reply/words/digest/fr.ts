/** What Parley says around and about a digest, in French. */

import type { Pause } from '../../../digest/pause.ts';
import type { Fate } from '../../../digest/skip.ts';
import type { RunState } from '../../../store/schema.ts';
import { fr as labels } from '../commands/fr.ts';
import { caller } from '../commands/label.ts';
import { fr as dates } from '../dates.ts';
import { echo } from '../echo.ts';
import { counter, quoter } from '../grammar.ts';
import { moment, utc } from '../moment.ts';
import type { DigestWords } from './en.ts';

const count = counter('fr');
const list = quoter('«\u00a0', '\u00a0»', 'et');
const command = caller(labels);

const ARTICLES = { one: 'article', other: 'articles' };
const NEW_ARTICLES = { one: 'nouvel article', other: 'nouveaux articles' };
const STORIES = { one: 'sujet', other: 'sujets' };

const FATE: Record<Fate, string> = {
  due: 'sur le point d’être publié',
  claimed: 'en préparation',
  posting: 'en cours de publication',
  posted: 'publié',
  'nothing new': 'rien de nouveau, rien de publié',
  missed: 'manqué\u00a0: pas publié à temps',
  failed: 'échec',
  uncertain: 'incertain\u00a0: un second essai aurait pu le publier deux fois, je ne l’ai donc pas fait',
  paused: 'non publié\u00a0: le résumé était en pause',
  'the change of settings passed over it':
    'non publié\u00a0: la nouvelle heure ou le nouveau fuseau a sauté cette date',
  'no subscription': 'non publié\u00a0: le salon n’avait pas de résumé',
};

/** Before a number of any size: “manqués : 1”. */
const COUNTED: Record<RunState, string> = {
  due: 'à venir',
  claimed: 'en préparation',
  posting: 'en cours',
  posted: 'publiés',
  skipped: 'non publiés',
  missed: 'manqués',
  failed: 'en échec',
  uncertain: 'incertains',
};

export const digest: DigestWords = {
  headline: (date, stories, articles, late) =>
    `**Résumé du jour, ${dates.weekday(date)} ${dates.day(date)}**${late ? ' (en retard)' : ''} · ${count(stories, STORIES)}, ${count(articles, NEW_ARTICLES)}`,
  overview: (date, stories, articles) =>
    `**Tous les articles à ce jour, ${dates.day(date)}** · ${count(stories, STORIES)}, ${count(articles, ARTICLES)}`,
  quiet: (date) =>
    `**Résumé du jour, ${dates.day(date)}** · Aucun passage nouveau ou modifié depuis le précédent.`,
  new: 'Nouveau',
  changes: 'Changements',
  change: {
    first: 'dit pour la première fois',
    overtaken: 'un projet dépassé par un article plus récent',
    opened: 'les articles diffèrent désormais',
    settled: 'les articles ne diffèrent plus',
  },
  ahead: 'Prochaines dates',
  differ: 'Les sources diffèrent',
  alsoIn: (titles, more) =>
    `aussi dans ${titles}${more > 0 ? ` et ${count(more, { one: 'autre', other: 'autres' })}` : ''}`,
  changed: 'le texte a changé depuis qu’il a été montré ici',
  toldBefore: (titles) => `raconte ce qui a déjà été montré ici\u00a0: ${titles}`,
  belongsTo: (titles) => `se rattache à ce qui a déjà été montré ici\u00a0: ${titles}`,
  cut: `la suite\u00a0: ${command('sources')}`,
  days: (from, to, passed) =>
    `**${dates.span(from, to)}**${passed ? ' · c’est passé\u202f; aucun article ici ne dit ce qu’il en est advenu' : ''}`,
  see: (numbers) => `voir ${numbers.map((number) => `[${number}]`).join(', ')}`,
  page: (page, pages) => `page ${page} sur ${pages}`,
  more: 'Suite',
  back: 'Retour',
  gone: 'Je n’ai plus ce résumé.',

  notManager: 'Seuls les membres qui peuvent gérer ce serveur peuvent configurer son résumé.',
  onlyInServers: 'Un résumé appartient à un salon d’un serveur.',
  noTime: (typed) => `${list([typed])} n’est pas une heure que je comprenne. Essayez 9:00 ou 21:30.`,
  noZone: (typed) =>
    `${list([typed])} n’est pas un fuseau horaire que je connaisse. Tapez le nom d’une grande ville et choisissez dans la liste.`,
  fixedZone: (zone) =>
    `Attention\u00a0: ${zone} ne change jamais d’heure. Si l’heure change chez vous, choisissez plutôt une ville.`,
  cannotPost: (channel, missing) =>
    `Je ne peux pas écrire dans <#${channel}>. Il manque\u00a0: ${missing.join(', ')}. Rien n’a été modifié.`,
  cannotReadBack: (channel) =>
    `Je ne peux pas lire l’historique de <#${channel}>. Si la réponse de Discord à une publication se perd, je ne verrai pas si elle est arrivée et je ne la répéterai pas.`,
  setUp: (channel, next, known) =>
    `<#${channel}> reçoit un résumé chaque jour. Le prochain\u00a0: ${moment(next)}, ${utc(next)}.\nLes articles actuels (${known}) sont considérés comme connus\u00a0: le résumé porte sur la suite.`,
  changedSetUp: (channel, next) =>
    `Modifié. Le prochain résumé dans <#${channel}>\u00a0: ${moment(next)}, ${utc(next)}.`,
  notSetUp: (channel) =>
    `<#${channel}> n’a pas de résumé. Pour en configurer un\u00a0: ${command('digest setup')}.`,
  noneSetUp: `Aucun salon n’a de résumé ici. Pour en configurer un\u00a0: ${command('digest setup')}.`,
  paused: (channel) =>
    `Le résumé de <#${channel}> est en pause\u202f; ses réglages sont conservés. Pour reprendre\u00a0: ${command('digest resume')}.`,
  resumed: (channel, next) =>
    `Le résumé de <#${channel}> reprend. Le prochain\u00a0: ${moment(next)}, avec ce qui est arrivé entre-temps.`,
  nothingNew: (channel) => `Rien de nouveau pour <#${channel}>.`,
  posted: (guild, channel, message) =>
    `Publié\u00a0: [ouvrir le résumé dans son salon](https://discord.com/channels/${guild}/${channel}/${message})`,
  onItsWay: (channel) => `En route vers <#${channel}>. ${command('digest status')} dira s’il est arrivé.`,
  notPosted: (why) => `La publication a échoué\u00a0: ${echo(why)}`,
  preview: (channel) => `-# Voici ce que <#${channel}> recevrait maintenant.`,
  postNow: 'Publier maintenant',
  postAll: 'Publier un aperçu de tous les articles',

  statusOf: (channel, time, zone, silent, quietLine) =>
    `**<#${channel}>** · chaque jour à ${time}, ${zone}${silent ? ' · sans notification' : ''} · un jour calme ${quietLine ? 'une ligne' : 'rien'}`,
  next: (next) => `prochain\u00a0: ${moment(next)}, ${utc(next)}`,
  last: (slot, fate, at, error) =>
    `dernier\u00a0: ${slot === null ? 'manuel' : dates.day(slot)}, ${FATE[fate]}, ${moment(at)}${error ? ` (${echo(error)})` : ''}`,
  counts: (counts) => `jusqu’ici · ${counts.map(([state, n]) => `${COUNTED[state]}\u00a0: ${n}`).join(', ')}`,
  waiting: (n) => `${count(n, ARTICLES)} en attente du prochain`,
  pause: (pause) => `**En pause**\u00a0: ${paused(pause)}`,

  why: (channel) => `**Ce qu’est devenu chaque article dans <#${channel}>**`,
  outcome: {
    waiting: 'attend le prochain résumé',
    changed: 'modifié depuis, attend le prochain résumé',
    baseline: 'présent avant la configuration du résumé',
    shown: (slot) => (slot === null ? 'publié manuellement' : `publié le ${dates.day(slot)}`),
    undated: 'aucune date dans le texte',
    leftOut: 'non utilisé',
  },

  erase: {
    ask: 'Ce que vous gardez sur moi',
    nothing: 'Je ne garde rien sur vous.',
    you: (channels, more) =>
      `Je garde votre identifiant parce que vous avez configuré ou mis en pause le résumé de ${channels}${more > 0 ? ` et ${count(more, { one: 'autre', other: 'autres' })}` : ''}. Sans lui, le résumé continue, mais personne n’est prévenu si son salon est perdu.`,
    me: 'Effacer mon identifiant',
    here: (digests) =>
      `De ce serveur, je garde les réglages et l’historique (résumés\u00a0: ${digests}). Une fois tout cela effacé, plus rien ne sera publié.`,
    reports: (reports) =>
      `De ce serveur, je garde des signalements (${reports})\u00a0: une phrase, un choix et une heure chacun.`,
    server: 'Tout effacer pour ce serveur',
    done: 'Effacé.',
  },

  notice: (channel, notice) =>
    notice.why === 'uncertain'
      ? `Je ne sais pas si le résumé ${notice.slot === null ? 'demandé manuellement' : `du ${dates.day(notice.slot)}`} a été publié dans <#${channel}>, car je ne peux pas y lire l’historique. Je ne l’ai pas publié de nouveau\u202f; ${notice.slot === null ? 'ce qu’il a de nouveau' : 'son contenu'} viendra avec le prochain. La permission Read Message History permet d’éviter cela.`
      : notice.why === 'missed'
        ? `Le résumé du ${dates.day(notice.slot)} n’a pas pu être publié à temps dans <#${channel}>. Ce qu’il aurait contenu viendra avec le prochain.`
        : notice.why === 'left'
          ? `J’ai été retiré du serveur de <#${channel}>\u202f; son résumé est en pause. Ce que j’en garde est effacé après 30 jours\u202f; si je suis invité de nouveau avant, il reprend.`
          : `Le résumé de <#${channel}> est en pause\u00a0: ${paused(notice)} Ses réglages sont conservés\u202f; pour reprendre\u00a0: ${command('digest resume')}.`,
};

function paused(pause: Pause): string {
  switch (pause.why) {
    case 'asked':
      return pause.by === '' ? 'quelqu’un l’a mis en pause.' : `<@${pause.by}> l’a mis en pause.`;
    case 'forbidden':
      return 'Discord ne me laisse plus y écrire. Il me faut View Channel, Send Messages et Read Message History.';
    case 'gone':
      return `le salon n’existe plus. Pour en choisir un autre\u00a0: ${command('digest setup')}.`;
    case 'left':
      return 'j’ai été retiré du serveur.';
    case 'rejected':
      return `Discord a refusé le message\u00a0: ${echo(pause.message)}.`;
    case 'zone':
      return `le fuseau horaire ${echo(pause.zone)} n’est pas connu ici. Pour en choisir un autre\u00a0: ${command('digest setup')}.`;
  }
}
