/** Which program this is, to the byte: with other code or other libraries the same files become other articles. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPackage } from '../package.ts';

/** The parts of a `package.json` that name what a package needs. */
type Needs = Readonly<
  Partial<
    Record<'dependencies' | 'optionalDependencies' | 'peerDependencies', Readonly<Record<string, string>>>
  >
> & { readonly name: string; readonly version: string };

/**
 * Of Node.js, all compiled code and the versions of all libraries that are installed. More than reads and indexes
 * articles, so that no list of what does can be forgotten: a start more from the files costs less than a wrong one.
 * Blocks for some ten milliseconds; reading all that without blocking takes half a second.
 */
export function programDigest(root: string = readPackage().root): Buffer {
  const all = createHash('sha256').update(`${process.version} ${process.arch}`);
  const code = join(root, 'dist', 'src');
  const names = readdirSync(code, { recursive: true, encoding: 'utf8' });
  for (const name of names.filter((name) => name.endsWith('.js')).sort())
    all.update(`\0${name}\0`).update(readFileSync(join(code, name)));
  for (const library of [...librariesOf(root)].sort()) all.update(`\0${library}`);
  return all.digest();
}

/** Name and version of each library that the package in this folder needs, and that those need. */
function librariesOf(root: string): ReadonlySet<string> {
  const found = new Set<string>();
  const places = new Map<string, string | null>();
  /** Where Node.js finds the library from this folder; what is optional may not be there. */
  const placeOf = (library: string, from: string): string | null => {
    const here = join(from, 'node_modules', library);
    let place = places.get(here);
    if (place === undefined) {
      const above = dirname(from);
      place = existsSync(here) ? realpathSync(here) : above === from ? null : placeOf(library, above);
      places.set(here, place);
    }
    return place;
  };
  const seen = new Set<string>();
  const visit = (folder: string) => {
    if (seen.has(folder)) return;
    seen.add(folder);
    const { name, version, ...needs } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    ) as Needs;
    found.add(`${name} ${version}`);
    const { dependencies, optionalDependencies, peerDependencies } = needs;
    for (const needed of Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies })) {
      const place = placeOf(needed, folder);
      if (place !== null) visit(place);
    }
  };
  visit(realpathSync(root));
  return found;
}
