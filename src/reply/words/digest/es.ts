/** What Parley says around and about a digest, in Spanish. */

import type { Pause } from '../../../digest/pause.ts';
import type { Fate } from '../../../digest/skip.ts';
import type { RunState } from '../../../store/schema.ts';
import { es as labels } from '../commands/es.ts';
import { caller } from '../commands/label.ts';
import { es as dates } from '../dates.ts';
import { echo } from '../echo.ts';
import { counter, quoter } from '../grammar.ts';
import { moment, utc } from '../moment.ts';
import type { DigestWords } from './en.ts';

const count = counter('es');
const list = quoter('«', '»', 'y');
const command = caller(labels);

const ARTICLES = { one: 'artículo', other: 'artículos' };
const NEW_ARTICLES = { one: 'artículo nuevo', other: 'artículos nuevos' };
const STORIES = { one: 'tema', other: 'temas' };

const FATE: Record<Fate, string> = {
  due: 'a punto de publicarse',
  claimed: 'en preparación',
  posting: 'en publicación',
  posted: 'publicado',
  'nothing new': 'nada nuevo, nada publicado',
  missed: 'perdido: no se publicó a tiempo',
  failed: 'fallido',
  uncertain: 'incierto: un segundo intento podría haberlo publicado dos veces, así que no lo hubo',
  paused: 'no publicado: el resumen estaba en pausa',
  'the change of settings passed over it': 'no publicado: la nueva hora o zona horaria se saltó esta fecha',
  'no subscription': 'no publicado: el canal no tenía resumen',
};

/** Before a number of any size: “perdidos: 1”. */
const COUNTED: Record<RunState, string> = {
  due: 'pendientes',
  claimed: 'en preparación',
  posting: 'en publicación',
  posted: 'publicados',
  skipped: 'sin publicar',
  missed: 'perdidos',
  failed: 'fallidos',
  uncertain: 'inciertos',
};

export const digest: DigestWords = {
  headline: (date, stories, articles, late) =>
    `**Resumen diario, ${dates.weekday(date)}, ${dates.day(date)}**${late ? ' (con retraso)' : ''} · ${count(stories, STORIES)}, ${count(articles, NEW_ARTICLES)}`,
  overview: (date, stories, articles) =>
    `**Todos los artículos hasta ahora, ${dates.day(date)}** · ${count(stories, STORIES)}, ${count(articles, ARTICLES)}`,
  quiet: (date) =>
    `**Resumen diario, ${dates.day(date)}** · No hay pasajes nuevos ni cambiados desde el anterior.`,
  new: 'Nuevo',
  changes: 'Cambios',
  change: {
    first: 'dicho por primera vez',
    overtaken: 'un plan superado por una información posterior',
    opened: 'los artículos ahora difieren',
    settled: 'los artículos ya no difieren',
  },
  ahead: 'Próximas fechas',
  differ: 'Las fuentes difieren',
  alsoIn: (titles, more) => `también en ${titles}${more > 0 ? ` y ${more} más` : ''}`,
  changed: 'el texto ha cambiado desde que se mostró aquí',
  toldBefore: (titles) => `cuenta lo que ya se mostró aquí: ${titles}`,
  belongsTo: (titles) => `forma parte de lo que ya se mostró aquí: ${titles}`,
  cut: `hay más: ${command('sources')}`,
  days: (from, to, passed) =>
    `**${dates.span(from, to)}**${passed ? ' · ya ha pasado; ningún artículo de aquí dice en qué quedó' : ''}`,
  see: (numbers) => `véase ${numbers.map((number) => `[${number}]`).join(', ')}`,
  page: (page, pages) => `página ${page} de ${pages}`,
  more: 'Más',
  back: 'Atrás',
  gone: 'Ya no tengo este resumen.',

  notManager: 'Solo quien puede gestionar este servidor puede configurar su resumen.',
  onlyInServers: 'Un resumen pertenece a un canal de un servidor.',
  noTime: (typed) => `${list([typed])} no es una hora que entienda. Prueba con 9:00 o 21:30.`,
  noZone: (typed) =>
    `${list([typed])} no es una zona horaria que conozca. Escribe el nombre de una ciudad grande y elige una de la lista.`,
  fixedZone: (zone) =>
    `En ${zone} nunca se cambia la hora. Si donde vives se cambia, elige mejor una ciudad.`,
  cannotPost: (channel, missing) =>
    `No puedo escribir en <#${channel}>. Falta: ${missing.join(', ')}. No se ha cambiado nada.`,
  cannotReadBack: (channel) =>
    `No puedo leer el historial de <#${channel}>. Si se pierde la respuesta de Discord a una publicación, no veré si llegó y no la repetiré.`,
  setUp: (channel, next, known) =>
    `<#${channel}> recibe un resumen cada día. El próximo: ${moment(next)}, ${utc(next)}.\nLos artículos actuales (${known}) se dan por conocidos: el resumen trae lo que venga después.`,
  changedSetUp: (channel, next) =>
    `Cambiado. El próximo resumen en <#${channel}>: ${moment(next)}, ${utc(next)}.`,
  notSetUp: (channel) => `<#${channel}> no tiene resumen. Se configura con ${command('digest setup')}.`,
  noneSetUp: `Ningún canal tiene aquí un resumen. Se configura con ${command('digest setup')}.`,
  paused: (channel) =>
    `El resumen de <#${channel}> está en pausa; se conservan sus ajustes. Se reanuda con ${command('digest resume')}.`,
  resumed: (channel, next) =>
    `El resumen de <#${channel}> continúa. El próximo: ${moment(next)}, con lo que ha llegado entretanto.`,
  nothingNew: (channel) => `No hay nada nuevo para <#${channel}>.`,
  posted: (guild, channel, message) =>
    `Publicado: [abrir el resumen en su canal](https://discord.com/channels/${guild}/${channel}/${message})`,
  onItsWay: (channel) => `En camino a <#${channel}>. ${command('digest status')} dice si llegó.`,
  notPosted: (why) => `No se pudo publicar: ${echo(why)}`,
  preview: (channel) => `-# Esto recibiría <#${channel}> ahora.`,
  postNow: 'Publicar ahora',
  postAll: 'Publicar un repaso de todos los artículos',

  statusOf: (channel, time, zone, silent, quietLine) =>
    `**<#${channel}>** · cada día a las ${time}, ${zone}${silent ? ' · sin notificación' : ''} · en un día tranquilo ${quietLine ? 'una línea' : 'nada'}`,
  next: (next) => `próximo: ${moment(next)}, ${utc(next)}`,
  last: (slot, fate, at, error) =>
    `último: ${slot === null ? 'manual' : dates.day(slot)}, ${FATE[fate]}, ${moment(at)}${error ? ` (${echo(error)})` : ''}`,
  counts: (counts) => `hasta ahora · ${counts.map(([state, n]) => `${COUNTED[state]}: ${n}`).join(', ')}`,
  waiting: (n) => `${count(n, ARTICLES)} a la espera del próximo`,
  pause: (pause) => `**En pausa**: ${paused(pause)}`,

  why: (channel) => `**Qué fue de cada artículo en <#${channel}>**`,
  outcome: {
    waiting: 'espera el próximo resumen',
    changed: 'cambió después de mostrarse, espera el próximo resumen',
    baseline: 'ya estaba antes de configurar el resumen',
    shown: (slot) => (slot === null ? 'publicado manualmente' : `publicado el ${dates.day(slot)}`),
    undated: 'sin fecha en el texto',
    leftOut: 'no se usa',
  },

  erase: {
    ask: 'Qué guardas sobre mí',
    nothing: 'No guardo nada sobre ti.',
    you: (channels, more) =>
      `Guardo tu ID porque configuraste o pausaste el resumen de ${channels}${more > 0 ? ` y ${more} más` : ''}. Sin él, el resumen sigue, pero no se avisa a nadie si su canal se pierde.`,
    me: 'Borrar mi ID',
    here: (digests) =>
      `De este servidor guardo los ajustes y el historial (resúmenes: ${digests}). Si se borran, ya no se publica ninguno.`,
    reports: (reports) =>
      `De este servidor guardo avisos de error (${reports}): una frase, una opción y una hora cada uno.`,
    server: 'Borrar todo lo de este servidor',
    done: 'Borrado.',
  },

  notice: (channel, notice) =>
    notice.why === 'uncertain'
      ? `No sé si el resumen ${notice.slot === null ? 'pedido manualmente' : `del ${dates.day(notice.slot)}`} se publicó en <#${channel}>, porque no puedo leer allí el historial. No lo he publicado de nuevo; ${notice.slot === null ? 'lo que tenga de nuevo' : 'su contenido'} vendrá con el próximo. Con el permiso Read Message History se evita esto.`
      : notice.why === 'missed'
        ? `El resumen del ${dates.day(notice.slot)} no se pudo publicar a tiempo en <#${channel}>. Lo que habría contenido vendrá con el próximo.`
        : notice.why === 'left'
          ? `Me han quitado del servidor de <#${channel}>; su resumen está en pausa. Lo que guardo de él se borra a los 30 días; si antes me invitan de nuevo, continúa.`
          : `El resumen de <#${channel}> está en pausa: ${paused(notice)} Se conservan sus ajustes; se reanuda con ${command('digest resume')}.`,
};

function paused(pause: Pause): string {
  switch (pause.why) {
    case 'asked':
      return pause.by === '' ? 'alguien lo puso en pausa.' : `lo puso en pausa <@${pause.by}>.`;
    case 'forbidden':
      return 'Discord ya no me deja escribir allí. Necesito View Channel, Send Messages y Read Message History.';
    case 'gone':
      return `el canal ya no existe. Otro se elige con ${command('digest setup')}.`;
    case 'left':
      return 'me han quitado del servidor.';
    case 'rejected':
      return `Discord rechazó el mensaje: ${echo(pause.message)}.`;
    case 'zone':
      return `la zona horaria ${echo(pause.zone)} no se conoce aquí. Otra se elige con ${command('digest setup')}.`;
  }
}
