/** Embeds as a bot may send them. */

import { z } from 'zod';
import type { Complaint } from '../refusal.ts';
import { list, text, whole } from './rules.ts';

/** Characters over all embeds of a message. */
const MAX_EMBED_SIZE = 6000;

const address = text(0, 2048).nullish();
const image = z.object({ url: address }).nullish();

const embed = z.object({
  type: z.string().nullish(),
  title: text(0, 256).nullish(),
  description: text(0, 4096).nullish(),
  url: address,
  timestamp: z.string().nullish(),
  color: whole(0, 0xffffff).nullish(),
  footer: z.object({ text: text(0, 2048).nullish(), icon_url: address }).nullish(),
  author: z.object({ name: text(0, 256).nullish(), url: address, icon_url: address }).nullish(),
  image,
  thumbnail: image,
  fields: list(
    z.object({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().nullish() }),
    0,
    25,
  ).nullish(),
});

export type Embed = z.output<typeof embed>;
export const embeds = list(embed, 0, 10);

export function embedComplaints(all: readonly Embed[], prefix: readonly PropertyKey[]): Complaint[] {
  const size = all.reduce((sum, each) => sum + embedSize(each), 0);
  if (size <= MAX_EMBED_SIZE) return [];
  const message = `Embed size exceeds maximum size of ${MAX_EMBED_SIZE}`;
  return [{ path: [...prefix, 'embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message }];
}

function embedSize({ title, description, footer, author, fields }: Embed): number {
  const texts = [title, description, footer?.text, author?.name];
  for (const field of fields ?? []) texts.push(field.name, field.value);
  return texts.reduce((sum, each) => sum + [...(each ?? '')].length, 0);
}
