/** Tells which addresses lead to one page. */

import { createHash } from 'node:crypto';

/** Parameters that tell where a reader came from: those of Google Analytics, advertisers, Mailchimp and AT Internet. */
const TRACKING = /^(?:utm_\w+|at_(?:medium|campaign)|[a-z]{1,2}clid|fbclid|msclkid|mc_[ce]id)(?:=|$)/i;

/** The address without what only tells where its reader came from; anything else is left as it is written. */
function withoutTracking(url: string): string {
  const [, before, query, fragment] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(url) ?? [];
  if (query === undefined) return url;
  const kept = query.split('&').filter((parameter) => !TRACKING.test(parameter));
  return `${before}${kept.length > 0 ? `?${kept.join('&')}` : ''}${fragment}`;
}

/** The same for all addresses of a page: parts of it, and what readers are led to it by, make no other. */
export function pageKey(url: string): string {
  return withoutTracking(url)
    .replace(/#.*$/s, '')
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/$/, '');
}

/** Ends the name of a page's file before its ending. */
export function hashOf(url: string): string {
  return plainHashOf(withoutTracking(url));
}

/** The same of the address as it is written, which files were named by before. */
export function plainHashOf(url: string): string {
  return createHash('sha256').update(url).digest('hex').slice(0, 10);
}
