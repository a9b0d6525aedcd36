/** Parley's words in Spanish. */

import type { Reason, Stand, Verdict, Wanted } from '../../answer/answer.ts';
import type { Pointed } from '../../answer/claim/claims.ts';
import { escapeText } from '../escape.ts';
import { QUESTION_LIMIT } from '../limits.ts';
import { es as commands } from './commands/es.ts';
import { es as dates } from './dates.ts';
import { digest } from './digest/es.ts';
import type { Words } from './en.ts';
import { facts } from './facts/es.ts';
import { furniture } from './furniture.ts';
import { counter, decimal, quoter } from './grammar.ts';
import { ago } from './moment.ts';

const count = counter('es');
/** “E” before the sound of an i, as in “«Irak» e «Irán»”. */
const list = quoter('«', '»', (last) => (/^h?[ií](?![aeou])/i.test(last) ? 'e' : 'y'));

const ARTICLES = { one: 'artículo', other: 'artículos' };

/** What the passages do not do, behind “sin”. */
const WANTED: Record<Wanted, string> = {
  person: 'nombrar a ninguna persona',
  place: 'nombrar ningún lugar',
  time: 'indicar ninguna fecha ni hora',
  number: 'dar ningún número',
  reason: 'dar ningún motivo',
  statement: 'contener una declaración así',
  position: 'exponer una postura así',
  list: 'contener una lista así',
  claim: 'decirlo',
  thing: 'dar una respuesta',
  keywords: 'decirlo',
};

const CERTAINTY = { more: 'con más certeza', less: 'con menos certeza' };

const STAND: Record<Stand['stand'], string> = {
  same: 'Coincide',
  'more specific': 'Más preciso',
  'less specific': 'Menos preciso',
  differs: 'Difiere',
  silent: 'No lo menciona',
};

const VERDICT: Record<Verdict, string> = {
  taken: 'Citado',
  behind: 'Por detrás de los citados',
  'unknown word': 'Una palabra de la pregunta no aparece en ninguna parte',
  'wrong kind': 'No dice nada semejante',
  'other subject': 'Trata de otra cosa',
  empty: 'Trata de otra cosa',
  'not a question': 'Trata de otra cosa',
  'another language': 'Trata de otra cosa',
};

const POINTED: Record<Pointed['detail'], string> = {
  number: 'Número',
  date: 'Fecha',
  place: 'Lugar',
  name: 'Nombre',
  denial: 'El mensaje lo niega',
  denied: 'El artículo lo niega',
};

export const es: Words = {
  commands,
  facts,
  digest,

  voices: (speaking, articles, origins) =>
    `${speaking} de ${count(articles, ARTICLES)} · ${count(origins, { one: 'origen', other: 'orígenes' })}`,
  place: (paragraph) => `párrafo ${paragraph}`,
  asOf: (date) =>
    date === null
      ? 'sin fecha en el texto'
      : date.basis === 'printed'
        ? `con fecha del ${dates.day(date.date)}`
        : `sin fecha de publicación, el texto habla del ${dates.day(date.date)}`,
  attributed: (words) => `atribuido: ${words}`,
  hedged: (words) => `con reservas: ${words}`,
  resembles: (title) => `se parece a ${title}`,
  tooLongToQuote: '(una frase demasiado larga para mostrarla aquí; las frases nunca se cortan)',
  superseded: 'escrito antes de una información posterior',
  stand: (stand) => STAND[stand],
  aspect: 'Otro aspecto',
  near: 'Pasaje cercano',
  certainty: (certainty) => CERTAINTY[certainty],
  of: (name, said) => `${name}: ${said}`,
  articles: (n) => count(n, ARTICLES),
  index: (id, articles) => `índice ${id} · ${count(articles, ARTICLES)}`,
  read: (since) => `leídos ${ago(since)}`,

  notHere: (articles) =>
    articles === 1 ? 'No está en este artículo.' : `No está en estos ${articles} artículos.`,
  because: (reason: Reason) => {
    switch (reason.why) {
      case 'empty':
        return `Necesito algo que buscar. Por ejemplo, un nombre, un lugar o ${list(['when is the next round'])}.`;
      case 'not a question':
        return `Respondo a preguntas sobre los artículos citándolos. Por ejemplo, un nombre, un lugar o ${list(['when is the next round'])}.`;
      case 'another language':
        return 'Solo entiendo preguntas en inglés. Los nombres pueden quedar como están.';
      case 'unknown word':
        return `${list(reason.words)} no ${reason.words.length === 1 ? 'aparece' : 'aparecen'} en ningún artículo.`;
      case 'wrong kind':
        return `${count(reason.passages, { one: 'pasaje menciona', other: 'pasajes mencionan' })} ${list(reason.words)} sin ${WANTED[reason.wanted]}.`;
      case 'other subject':
        return reason.words.length === 0
          ? 'El pasaje más cercano trata de otra cosa.'
          : `Ningún pasaje dice eso de ${list(reason.words)}.`;
    }
  },
  newest: (date) => `Artículo más reciente: ${dates.day(date)}.`,
  noneThatOld: 'Ningún artículo es tan antiguo.',
  onlyIn: (title) => `Solo en ${title}`,
  upTo: (date) => `Solo artículos hasta el ${dates.day(date)}`,
  notAnAnswer: 'Pasaje más cercano, no es una respuesta',

  tooLong: `Es demasiado largo para mí. Una pregunta tiene como máximo ${QUESTION_LIMIT} caracteres.`,
  noSuchDate: (date) => `${list([date])} no es una fecha. Formato: AAAA-MM-DD, por ejemplo 2026-01-25.`,
  noSuchArticle: (name) =>
    `No tengo ningún artículo ${list([name])}. Elige uno de la lista que aparece al escribir.`,
  severalArticles: (name) =>
    `Varios artículos coinciden con ${list([name])}. Elige uno de la lista que aparece al escribir:`,
  changed:
    'Los artículos se actualizaron después de esta respuesta. Pregunta de nuevo para ver el texto actual.',
  unknownButton: 'Este botón es de otra versión mía. Pregunta de nuevo para ver la respuesta actual.',
  unknownCommand: 'Ya no tengo este comando. Escribe / para ver los que hay.',
  shared: (member) => `Compartido por <@${member}>`,
  cannotShare:
    'Nadie más lo vería: en este servidor, las aplicaciones que traen los miembros solo responden en privado.',
  report: 'Informar de un error',
  reportWhich: '¿Qué pasaje?',
  reportAsk: '¿Qué está mal?',
  reportChoice: {
    'wrong passage': 'No responde a la pregunta',
    'out of date': 'Está desactualizado',
    'not reporting': 'No es una frase del artículo',
    'source missing': 'Falta una fuente',
    other: 'Otra cosa',
  },
  reported: 'Gracias. He guardado la frase y la opción que elegiste, nada sobre ti.',
  tooMany: ({ asked, seconds, again }) =>
    `Un momento: ${count(asked, { one: 'pregunta', other: 'preguntas' })} en ${count(seconds, { one: 'segundo', other: 'segundos' })}. Vuelve a intentarlo <t:${again}:R>.`,
  notYours: 'Solo quien preguntó, o la moderación, puede borrar esto.',
  slow: 'Esto me lleva más tiempo del permitido. Pregunta de nuevo en unos segundos.',
  broken: (ref) => `Algo ha fallado por mi parte (ref. ${ref}). No se ha publicado nada.`,
  reading: (done, total) => `leyendo ${done} de ${total}`,
  stillReading: (done, total) =>
    `Todavía estoy leyendo los artículos (${done} de ${total}). Vuelve a intentarlo en unos segundos.`,
  help: 'Pregúntame por los artículos: escribe **/preguntar** o mencióname con una pregunta.\nRespondo solo con citas e indico la fuente.',

  searched: (word, variants, passages) => {
    const also = variants.filter((variant) => variant !== word);
    return `- ${list([word])}${also.length > 0 ? `, también como ${list(also)}` : ''}: en ${count(passages, { one: 'pasaje', other: 'pasajes' })}`;
  },
  candidate: (verdict, score, share, lacking) =>
    `**${VERDICT[verdict]}** (${decimal(score)}): ${Math.round(share * 100)}\u00a0% de la pregunta${lacking.length > 0 ? `, sin ${list(lacking)}` : ''}`,
  untold: (what) => `- se pregunta, pero la mejor frase no lo dice: ${what}`,
  confidence: (score) => `confianza ${decimal(score)} de 1`,

  open: (host) => `abrir el artículo en ${host}`,
  context: 'Contexto',
  compare: 'Comparar fuentes',
  explain: 'Explicar',
  nearest: 'Mostrar el pasaje más cercano',
  more: 'Más pasajes',
  share: 'Compartir',
  shareReply: 'Compartir como respuesta',
  checked: 'Lo que dicen los artículos de cada frase de este mensaje',
  nothingToCheck: 'Este mensaje no tiene texto que se pueda cotejar con los artículos.',
  notCovered: 'Estos artículos no hablan de ello.',
  notCheckable: 'No es una afirmación que pudiera estar en los artículos.',
  onlyFirst: (sentences) =>
    sentences === 1
      ? 'Solo he mirado la primera frase; el mensaje continúa después.'
      : `Solo he mirado las primeras ${sentences} frases; el mensaje continúa después.`,
  noRoomFor: (sentences) =>
    `No hubo sitio para lo que encontré sobre ${sentences === 1 ? 'una frase más' : `${sentences} frases más`}.`,
  pointed: (detail, said, found) =>
    detail === 'denial' || detail === 'denied'
      ? `- ${POINTED[detail]}`
      : `- ${POINTED[detail]}: el artículo dice ${found}; el mensaje, ${said}`,
  delete: 'Borrar',
  next: 'Siguiente',
  back: 'Atrás',
  readOn: 'Leer el artículo',
  noRoomBeside: '(el párrafo contiguo es demasiado largo para este mensaje)',
  range: (from, to, of) => `${from} a ${to} de ${of}`,

  aboutPromise:
    'Respondo a preguntas sobre un conjunto de artículos de prensa **solo citándolos**, con la fuente. Lo que no dicen ellos, no lo digo yo.',
  aboutArticles: (articles, oldest, newest) =>
    `Cito ${count(articles, ARTICLES)}.${oldest && newest ? ` Fechas: del ${dates.day(oldest)} al ${dates.day(newest)}.` : ''}`,
  inMessageMenu:
    'En el menú de un mensaje, en Aplicaciones: lo que dicen los artículos de cada una de sus frases',
  privacy:
    'No guardo preguntas, mensajes ni nombres. Guardo los ajustes de un resumen diario, con los ID de los miembros que lo configuraron y lo pusieron en pausa, y los avisos de error: una frase, una opción, el servidor y la hora. El botón «Borrar» de una respuesta lleva el ID de quien preguntó.',

  sources: (articles) => `Lo que cito: ${count(articles, ARTICLES)}`,
  size: (words, paragraphs) =>
    `${count(words, { one: 'palabra', other: 'palabras' })} en ${count(paragraphs, { one: 'párrafo', other: 'párrafos' })}`,
  lastGood: 'no se puede usar ahora; cito la última versión correcta',
  leftOut: (lines) => count(lines, { one: 'línea omitida', other: 'líneas omitidas' }),
  leftOutLine: (line, reason) => `línea ${line} omitida: ${escapeText(furniture.es[reason] ?? reason)}`,
  andMore: (n) => `y ${n} más`,
  page: (from, to, of) => (from === to ? `párrafo ${from} de ${of}` : `párrafos ${from} a ${to} de ${of}`),
};
