/** Parley's words in French. */

import type { Reason, Stand, Verdict, Wanted } from '../../answer/answer.ts';
import type { Pointed } from '../../answer/claim/claims.ts';
import { escapeText } from '../escape.ts';
import { QUESTION_LIMIT } from '../limits.ts';
import { fr as commands } from './commands/fr.ts';
import { fr as dates } from './dates.ts';
import { digest } from './digest/fr.ts';
import type { Words } from './en.ts';
import { facts } from './facts/fr.ts';
import { furniture } from './furniture.ts';
import { counter, decimal, quoter } from './grammar.ts';
import { ago } from './moment.ts';

const count = counter('fr');
const list = quoter('«\u00a0', '\u00a0»', 'et');

const ARTICLES = { one: 'article', other: 'articles' };

/** What the passages do not do, behind “sans”. */
const WANTED: Record<Wanted, string> = {
  person: 'nommer de personne',
  place: 'nommer de lieu',
  time: 'indiquer de date ni d’heure',
  number: 'donner de nombre',
  reason: 'donner de raison',
  statement: 'contenir une telle déclaration',
  position: 'exposer une telle position',
  list: 'contenir une telle liste',
  claim: 'le dire',
  thing: 'donner de réponse',
  keywords: 'le dire',
};

const CERTAINTY = { more: 'avec plus de certitude', less: 'avec moins de certitude' };

const STAND: Record<Stand['stand'], string> = {
  same: 'Concordant',
  'more specific': 'Plus précis',
  'less specific': 'Moins précis',
  differs: 'Différent',
  silent: 'N’en parle pas',
};

const VERDICT: Record<Verdict, string> = {
  taken: 'Cité',
  behind: 'Derrière les passages cités',
  'unknown word': 'Un mot de la question n’apparaît nulle part',
  'wrong kind': 'Ne donne rien de tel',
  'other subject': 'Parle d’autre chose',
  empty: 'Parle d’autre chose',
  'not a question': 'Parle d’autre chose',
  'another language': 'Parle d’autre chose',
};

const POINTED: Record<Pointed['detail'], string> = {
  number: 'Nombre',
  date: 'Date',
  place: 'Lieu',
  name: 'Nom',
  denial: 'Le message le nie',
  denied: 'L’article le nie',
};

export const fr: Words = {
  commands,
  facts,
  digest,

  voices: (speaking, articles, origins) =>
    `${speaking} sur ${count(articles, ARTICLES)} · ${count(origins, { one: 'origine', other: 'origines' })}`,
  place: (paragraph) => `paragraphe ${paragraph}`,
  asOf: (date) =>
    date === null
      ? 'aucune date dans le texte'
      : date.basis === 'printed'
        ? `daté du ${dates.day(date.date)}`
        : `non daté, le texte parle du ${dates.day(date.date)}`,
  attributed: (words) => `attribué\u00a0: ${words}`,
  hedged: (words) => `avec réserve\u00a0: ${words}`,
  resembles: (title) => `ressemble à ${title}`,
  tooLongToQuote: '(une phrase trop longue pour être affichée ici\u202f; les phrases ne sont jamais coupées)',
  superseded: 'écrit avant un article plus récent',
  stand: (stand) => STAND[stand],
  aspect: 'Autre aspect',
  near: 'Passage proche',
  certainty: (certainty) => CERTAINTY[certainty],
  of: (name, said) => `${name}\u00a0: ${said}`,
  articles: (n) => count(n, ARTICLES),
  index: (id, articles) => `index ${id} · ${count(articles, ARTICLES)}`,
  read: (since) => `lus ${ago(since)}`,

  notHere: (articles) =>
    articles === 1
      ? 'Cela ne figure pas dans cet article.'
      : `Cela ne figure pas dans ces ${articles} articles.`,
  because: (reason: Reason) => {
    switch (reason.why) {
      case 'empty':
        return `Il me faut quelque chose à chercher. Essayez un nom, un lieu ou ${list(['when is the next round'])}.`;
      case 'not a question':
        return `Je réponds aux questions sur les articles en les citant. Essayez un nom, un lieu ou ${list(['when is the next round'])}.`;
      case 'another language':
        return 'Je ne comprends que les questions en anglais. Les noms peuvent rester tels quels.';
      case 'unknown word':
        return `${list(reason.words)} ${reason.words.length === 1 ? 'n’apparaît' : 'n’apparaissent'} dans aucun article.`;
      case 'wrong kind':
        return `${count(reason.passages, { one: 'passage mentionne', other: 'passages mentionnent' })} ${list(reason.words)} sans ${WANTED[reason.wanted]}.`;
      case 'other subject':
        return reason.words.length === 0
          ? 'Le passage le plus proche parle d’autre chose.'
          : `Aucun passage ne dit cela de ${list(reason.words)}.`;
    }
  },
  newest: (date) => `Article le plus récent\u00a0: ${dates.day(date)}.`,
  noneThatOld: 'Aucun article n’est aussi ancien.',
  onlyIn: (title) => `Seulement dans ${title}`,
  upTo: (date) => `Seulement les articles jusqu’au ${dates.day(date)}`,
  notAnAnswer: 'Passage le plus proche, pas une réponse',

  tooLong: `C’est trop long pour moi. Une question compte au plus ${QUESTION_LIMIT} caractères.`,
  noSuchDate: (date) =>
    `${list([date])} n’est pas une date. Format\u00a0: AAAA-MM-JJ, par exemple 2026-01-25.`,
  noSuchArticle: (name) =>
    `Je n’ai pas d’article ${list([name])}. Choisissez-en un dans la liste qui s’affiche à la saisie.`,
  severalArticles: (name) =>
    `Plusieurs articles correspondent à ${list([name])}. Choisissez-en un dans la liste qui s’affiche à la saisie\u00a0:`,
  changed:
    'Les articles ont été mis à jour après cette réponse. Posez de nouveau la question pour voir le texte actuel.',
  unknownButton:
    'Ce bouton vient d’une autre version de moi. Posez de nouveau la question pour une réponse actuelle.',
  unknownCommand: 'Je n’ai plus cette commande. Tapez / pour voir celles qui existent.',
  shared: (member) => `Partagé par <@${member}>`,
  cannotShare:
    'Personne d’autre ne le verrait\u00a0: sur ce serveur, les applications que les membres apportent ne répondent qu’en privé.',
  report: 'Signaler',
  reportWhich: 'Quel passage\u202f?',
  reportAsk: 'Qu’est-ce qui ne va pas\u202f?',
  reportChoice: {
    'wrong passage': 'Cela ne répond pas à la question',
    'out of date': 'C’est dépassé',
    'not reporting': 'Ce n’est pas une phrase de l’article',
    'source missing': 'Il manque une source',
    other: 'Autre chose',
  },
  reported: 'Merci. J’ai gardé la phrase et votre choix, rien sur vous.',
  tooMany: ({ asked, seconds, again }) =>
    `Un instant\u00a0: ${count(asked, { one: 'question', other: 'questions' })} en ${count(seconds, { one: 'seconde', other: 'secondes' })}. Réessayez <t:${again}:R>.`,
  notYours: 'Seule la personne qui a posé la question, ou la modération, peut supprimer ceci.',
  slow: 'Cela me prend plus de temps que permis. Posez de nouveau la question dans quelques secondes.',
  broken: (ref) => `Un problème est survenu de mon côté (réf. ${ref}). Rien n’a été publié.`,
  reading: (done, total) => `lecture\u00a0: ${done} sur ${total}`,
  stillReading: (done, total) =>
    `Je lis encore les articles (${done} sur ${total}). Réessayez dans quelques secondes.`,
  help: 'Posez-moi une question sur les articles\u00a0: tapez **/demander** ou mentionnez-moi avec une question.\nJe réponds uniquement par des citations, avec la source.',

  searched: (word, variants, passages) => {
    const also = variants.filter((variant) => variant !== word);
    return `- ${list([word])}${also.length > 0 ? `, aussi sous la forme ${list(also)}` : ''}\u00a0: dans ${count(passages, { one: 'passage', other: 'passages' })}`;
  },
  candidate: (verdict, score, share, lacking) =>
    `**${VERDICT[verdict]}** (${decimal(score)})\u00a0: ${Math.round(share * 100)}\u00a0% de la question${lacking.length > 0 ? `, sans ${list(lacking)}` : ''}`,
  untold: (what) => `- demandé, mais la meilleure phrase ne le dit pas\u00a0: ${what}`,
  confidence: (score) => `confiance ${decimal(score)} sur 1`,

  open: (host) => `ouvrir l’article sur ${host}`,
  context: 'Contexte',
  compare: 'Comparer les sources',
  explain: 'Expliquer',
  nearest: 'Passage le plus proche',
  more: 'Autres passages',
  share: 'Partager',
  shareReply: 'Partager en réponse',
  checked: 'Ce que disent les articles de chaque phrase de ce message',
  nothingToCheck: 'Ce message n’a pas de texte à comparer aux articles.',
  notCovered: 'Ces articles n’en parlent pas.',
  notCheckable: 'Ce n’est pas une affirmation que des articles pourraient contenir.',
  onlyFirst: (sentences) =>
    sentences === 1
      ? 'Je n’ai examiné que la première phrase\u202f; le message continue ensuite.'
      : `Je n’ai examiné que les ${sentences} premières phrases\u202f; le message continue ensuite.`,
  noRoomFor: (sentences) =>
    `La place a manqué pour ce que j’ai trouvé sur ${sentences === 1 ? 'une autre phrase' : `${sentences} autres phrases`}.`,
  pointed: (detail, said, found) =>
    detail === 'denial' || detail === 'denied'
      ? `- ${POINTED[detail]}`
      : `- ${POINTED[detail]}\u00a0: l’article donne ${found}, le message ${said}`,
  delete: 'Supprimer',
  next: 'Suivant',
  back: 'Retour',
  readOn: 'Lire l’article',
  noRoomBeside: '(le paragraphe voisin est trop long pour ce message)',
  range: (from, to, of) => `${from} à ${to} sur ${of}`,

  aboutPromise:
    'Je réponds aux questions sur un ensemble d’articles de presse **uniquement en les citant**, avec la source. Ce qu’ils ne disent pas, je ne le dis pas.',
  aboutArticles: (articles, oldest, newest) =>
    `Je cite ${count(articles, ARTICLES)}.${oldest && newest ? ` Dates\u00a0: du ${dates.day(oldest)} au ${dates.day(newest)}.` : ''}`,
  inMessageMenu:
    'Dans le menu d’un message, sous Applications\u00a0: ce que les articles disent de chacune de ses phrases',
  privacy:
    'Je ne garde ni questions, ni messages, ni noms. Je garde les réglages d’un résumé quotidien, avec les identifiants de la personne qui l’a configuré et de celle qui l’a mis en pause, et les signalements\u00a0: une phrase, un choix, le serveur et l’heure. Le bouton «\u00a0Supprimer\u00a0» d’une réponse contient l’identifiant de la personne qui a posé la question.',

  sources: (articles) => `Ce que je cite\u00a0: ${count(articles, ARTICLES)}`,
  size: (words, paragraphs) =>
    `${count(words, { one: 'mot', other: 'mots' })} en ${count(paragraphs, { one: 'paragraphe', other: 'paragraphes' })}`,
  lastGood: 'inutilisable pour l’instant\u202f; je cite la dernière version correcte',
  leftOut: (lines) => count(lines, { one: 'ligne omise', other: 'lignes omises' }),
  leftOutLine: (line, reason) => `ligne ${line} omise\u00a0: ${escapeText(furniture.fr[reason] ?? reason)}`,
  andMore: (n) => `et ${count(n, { one: 'autre', other: 'autres' })}`,
  page: (from, to, of) =>
    from === to ? `paragraphe ${from} sur ${of}` : `paragraphes ${from} à ${to} sur ${of}`,
};
