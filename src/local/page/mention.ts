/** Mentions while they are typed: `@Pa` becomes `@Parley `, and on sending what Discord calls it, `<@id>`. */

export interface Named {
  readonly id: string;
  readonly name: string;
  /** What it is: the app, a member, a role. */
  readonly what: string;
  /** How the mention is written: `<@` for people, `<@&` for roles. */
  readonly mark: '<@' | '<@&';
}

const TYPING = /(?:^|\s)@([\p{L}\p{N}_-]*)$/u;

/** What has been typed of a mention before the caret; `null`: none. */
export function mentionAt(text: string, caret: number): string | null {
  return TYPING.exec(text.slice(0, caret))?.[1] ?? null;
}

export function replaceMention(
  text: string,
  caret: number,
  { name }: Named,
): { text: string; caret: number } {
  const typed = mentionAt(text, caret) ?? '';
  const head = `${text.slice(0, caret - typed.length)}${name} `;
  return { text: head + text.slice(caret).replace(/^ /, ''), caret: head.length };
}

/** The text as it is sent. Longer names first, so that none hides behind a part of itself. */
export function addressed(text: string, people: readonly Named[]): string {
  const byLength = [...people].sort((left, right) => right.name.length - left.name.length);
  return byLength.reduce((sent, { id, name, mark }) => {
    const pattern = new RegExp(`(^|\\s)@${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu');
    return sent.replace(pattern, `$1${mark}${id}>`);
  }, text);
}

/** `RegExp.escape`, which not all browsers have yet. */
function escaped(name: string): string {
  return name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
