/** Discord's markdown as a tree. Rules are tried in order at each place, as Discord's own client tries them. */

export type Node =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'break' }
  | { readonly type: Wrapper; readonly children: Node[] }
  | { readonly type: 'heading'; readonly level: number; readonly children: Node[] }
  | { readonly type: 'list'; readonly start: number | null; readonly items: Node[][] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'code block'; readonly language: string; readonly text: string }
  | { readonly type: 'link'; readonly url: string; readonly children: Node[] }
  | { readonly type: 'mention'; readonly kind: MentionKind; readonly id: string; readonly name: string }
  | { readonly type: 'timestamp'; readonly seconds: number; readonly style: string }
  | { readonly type: 'emoji'; readonly name: string };

export type Wrapper = 'strong' | 'em' | 'underline' | 'strike' | 'spoiler' | 'quote' | 'subtext';
export type MentionKind = 'user' | 'role' | 'channel' | 'command' | 'everyone';

/** Where the parser stands: some rules hold at the start of a line only, or not inside themselves. */
interface Place {
  readonly lineStart: boolean;
  readonly inQuote: boolean;
  readonly inList: boolean;
  readonly inLink: boolean;
  /** How deep elements stand in one another: hostile text must not exhaust the stack. */
  readonly depth: number;
}

const TOP: Place = { lineStart: true, inQuote: false, inList: false, inLink: false, depth: 0 };

/** Deeper nesting than anybody writes; beyond it everything is plain text. */
const MAX_DEPTH = 24;

interface Rule {
  /** First characters with which the rule can match; saves trying it everywhere. */
  readonly starts: string;
  readonly pattern: RegExp;
  readonly allowed?: (place: Place) => boolean;
  /** `null`: it is not one after all. */
  readonly node: (match: RegExpExecArray, place: Place) => Node | null;
}

const atLineStart = ({ lineStart }: Place) => lineStart;

const wrap =
  (type: Wrapper) =>
  (match: RegExpExecArray, place: Place): Node => ({ type, children: parse(match[1]!, inner(place)) });

const RULES: readonly Rule[] = [
  {
    starts: ' >',
    pattern: /^ *>>> ([\s\S]*)/,
    allowed: ({ lineStart, inQuote }) => lineStart && !inQuote,
    node: ([, text], place) => quote(text!, place),
  },
  {
    starts: ' >',
    pattern: /^ *> [^\n]*(?:\n *> [^\n]*)*\n?/,
    allowed: ({ lineStart, inQuote }) => lineStart && !inQuote,
    node: ([text], place) => quote(text.replace(/\n$/, '').replace(/^ *> ?/gm, ''), place),
  },
  {
    starts: '`',
    pattern: /^```(?:([a-z0-9_+\-.#]+?)\n)?\n*([^\n][\s\S]*?)\n*```/i,
    node: ([, language, text]) => ({ type: 'code block', language: language ?? '', text: text! }),
  },
  {
    starts: '#',
    pattern: /^(#{1,3}) +([^\n]*[^\n#\s][^\n]*?)#*[^\S\n]*(?:\n|$)/,
    allowed: atLineStart,
    node: ([, marks, text], place) => ({
      type: 'heading',
      level: marks!.length,
      children: parse(text!, inner(place)),
    }),
  },
  { starts: '-', pattern: /^-# +([^\n]*\S[^\n]*)(?:\n|$)/, allowed: atLineStart, node: wrap('subtext') },
  {
    starts: ' -*0123456789',
    pattern: /^(?: *(?:[-*]|\d{1,9}\.) +[^\n]*\S[^\n]*(?:\n|$)(?: {2,}[^\n]*\S[^\n]*(?:\n|$))*)+/,
    allowed: ({ lineStart, inList }) => lineStart && !inList,
    node: ([text], place) => list(text, place),
  },
  { starts: '\n', pattern: /^\n/, node: () => ({ type: 'break' }) },
  { starts: '\\', pattern: /^\\([^0-9A-Za-z\s])/, node: ([, text]) => ({ type: 'text', text: text! }) },
  { starts: '<', pattern: /^<(https?:\/\/[^\s<>]+)>/, node: ([, url]) => bareLink(url!) },
  {
    starts: 'h',
    pattern: /^https?:\/\/[^\s<]+[^<.,:;"'\]\s)]/,
    allowed: ({ inLink }) => !inLink,
    node: ([url]) => bareLink(url),
  },
  {
    starts: '[',
    pattern:
      /^\[((?:\\.|\[[^\]\n]*\]|[^[\]\n\\])+)\]\(\s*<?(https?:\/\/(?:\([^)\s]*\)|[^\s\\()<>])+)>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/,
    allowed: ({ inLink }) => !inLink,
    node: ([, label, url], place) => maskedLink(label!, url!, place),
  },
  { starts: '<', pattern: /^<@!?(\d{1,20})>/, node: ([, id]) => mention('user', id!) },
  { starts: '<', pattern: /^<@&(\d{1,20})>/, node: ([, id]) => mention('role', id!) },
  { starts: '<', pattern: /^<#(\d{1,20})>/, node: ([, id]) => mention('channel', id!) },
  {
    starts: '<',
    pattern: /^<\/([-_\p{L}\p{N}]+(?: [-_\p{L}\p{N}]+){0,2}):(\d{1,20})>/u,
    node: ([, name, id]) => mention('command', id!, name!),
  },
  { starts: '<', pattern: /^<a?:(\w{2,32}):\d{1,20}>/, node: ([, name]) => ({ type: 'emoji', name: name! }) },
  // Discord knows some names; none of them is anybody's text.
  { starts: ':', pattern: /^:([\w+-]+):/, node: ([, name]) => ({ type: 'emoji', name: name! }) },
  {
    starts: '<',
    pattern: /^<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/,
    node: ([, seconds, style]) => ({ type: 'timestamp', seconds: Number(seconds), style: style ?? 'f' }),
  },
  { starts: '@', pattern: /^@(everyone|here)\b/, node: ([, name]) => mention('everyone', '', name!) },
  {
    starts: '_',
    pattern: /^\b_((?:__|\\[\s\S]|[^\\_])+?)_\b/,
    node: wrap('em'),
  },
  { starts: '*', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/, node: wrap('strong') },
  {
    starts: '*',
    pattern: /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^*\s\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
    node: wrap('em'),
  },
  { starts: '_', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/, node: wrap('underline') },
  { starts: '~', pattern: /^~~((?:\\[\s\S]|[^\\])+?)~~(?!_)/, node: wrap('strike') },
  { starts: '|', pattern: /^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/, node: wrap('spoiler') },
  {
    starts: '`',
    pattern: /^(`+)([\s\S]*?[^`])\1(?!`)/,
    node: ([, , text]) => ({ type: 'code', text: text!.replace(/^ (.*`) $|^ (`.*) $/, '$1$2') }),
  },
];

/** Letters, digits and spaces begin no rule but a link, a list or a quotation. */
const PLAIN = /^(?:[0-9A-Za-z\u00c0-\uffff]+|[\s\S])/;

/** Reads a message's text. Never throws, whatever the text. */
export function parseMarkdown(text: string): Node[] {
  return parse(text, TOP);
}

function parse(text: string, place: Place): Node[] {
  if (place.depth > MAX_DEPTH) return [{ type: 'text', text }];
  const nodes: Node[] = [];
  let rest = text;
  let lineStart = place.lineStart;
  while (rest !== '') {
    const here = { ...place, lineStart };
    const [node, taken] = firstNode(rest, here);
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      nodes[nodes.length - 1] = { type: 'text', text: last.text + node.text };
    } else nodes.push(node);
    lineStart = rest[taken - 1] === '\n';
    rest = rest.slice(taken);
  }
  return nodes;
}

/** The node at the start of `rest`, and how many characters it took. */
function firstNode(rest: string, place: Place): [Node, number] {
  const first = rest[0]!;
  for (const { starts, pattern, allowed, node } of RULES) {
    if (!starts.includes(first) || (allowed && !allowed(place))) continue;
    const match = pattern.exec(rest);
    const made = match === null ? null : node(match, place);
    if (made !== null) return [made, match![0].length];
  }
  // A word is taken whole, so that `_` and addresses inside one begin nothing; `h` may begin an address.
  const word = first === 'h' ? /^[0-9A-Za-z]+/.exec(rest)! : PLAIN.exec(rest)!;
  return [{ type: 'text', text: word[0] }, word[0].length];
}

function inner(place: Place): Place {
  return { ...place, lineStart: false, depth: place.depth + 1 };
}

function quote(text: string, place: Place): Node {
  return { type: 'quote', children: parse(text, { ...place, inQuote: true, depth: place.depth + 1 }) };
}

/** Items by their bullet; deeper indentation makes a list within. */
function list(text: string, place: Place): Node {
  const lines = text.replace(/\n$/, '').split('\n');
  const indent = /^ */.exec(lines[0]!)![0].length;
  const number = /^ *(\d{1,9})\./.exec(lines[0]!)?.[1];
  const items: string[][] = [];
  for (const line of lines) {
    // Not `.`, which leaves out the other ends of a line (`\r`, U+2028) that Discord does not break at.
    const bullet = /^( *)(?:[-*]|\d{1,9}\.) +([^\n]*)$/.exec(line);
    if (bullet !== null && bullet[1]!.length <= indent + 1) items.push([bullet[2]!]);
    else items.at(-1)!.push(line);
  }
  const within = { ...place, lineStart: false, depth: place.depth + 1 };
  return {
    type: 'list',
    start: number === undefined ? null : Number(number),
    items: items.map(([head, ...more]) => [
      ...parse(head!, { ...within, inList: true }),
      ...(more.length > 0 ? parse(more.join('\n'), { ...within, lineStart: true }) : []),
    ]),
  };
}

function bareLink(url: string): Node {
  return { type: 'link', url, children: [{ type: 'text', text: url }] };
}

/** Discord shows the source of a link whose label looks like an address: it could lead elsewhere. */
function maskedLink(label: string, url: string, place: Place): Node | null {
  if (/https?:\/\/|discord(?:app)?\.(?:com|gg)/i.test(label) || label.trim() === '') return null;
  return { type: 'link', url, children: parse(label, { ...inner(place), inLink: true }) };
}

function mention(kind: MentionKind, id: string, name = ''): Node {
  return { type: 'mention', kind, id, name };
}
