/** An address as it may be shown: without a password, and without a query, which is where keys of access stand. */

export function asShown(address: string): string {
  // What cannot be taken apart may hold a password up to its last @.
  if (!URL.canParse(address)) return address.replace(/\/\/.*@/s, '//').replace(/\?.+$/s, '?…');
  const url = new URL(address);
  const query = url.search === '' ? '' : '?…';
  url.username = url.password = url.search = url.hash = '';
  return url.href + query;
}
