import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const read = (path: string) => readFileSync(resolve(import.meta.dirname, '..', path), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<
    string,
    { dev?: boolean; license?: string; hasInstallScript?: boolean; optional?: boolean }
  >;
};
const installed = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev);

test('the page of licences has every package that is installed (npm run licences writes it)', () => {
  const listed = [...read('docs/licences.md').matchAll(/^\| (\S+) \| (.+) \|$/gm)].map(
    ([, name, licence]) => [name, licence],
  );
  const known = new Map(
    installed.map(([path, { license }]) => [path.split('node_modules/').at(-1)!, license]),
  );
  expect(listed.filter(([name]) => name !== 'package').sort()).toEqual([...known].sort());
});

test('every licence lets anyone use the package with MIT code', () => {
  const fine =
    /^\(?(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0)\b/;
  expect(installed.filter(([, { license }]) => !fine.test(license ?? '')).map(([path]) => path)).toEqual([]);
});

test('every package is explained in the page on operating', () => {
  const { dependencies, optionalDependencies } = JSON.parse(read('package.json')) as Record<string, object>;
  const page = read('docs/operating.md');
  const names = Object.keys({ ...dependencies, ...optionalDependencies });
  expect(
    names.filter((name) => !new RegExp(`^\\|.*(?<![\\w/-])${name}(?![\\w-]).*\\|.+\\|$`, 'm').test(page)),
  ).toEqual([]);
});

test('nothing that is always installed needs an install script', () => {
  const scripted = installed.filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional);
  expect(scripted.map(([path]) => path)).toEqual([]);
});
