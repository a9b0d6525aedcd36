/** `npm run licences`: writes docs/licences.md from the lock file. */

import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const { packages } = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
  packages: Record<string, { dev?: boolean; license?: string }>;
};
const licences = new Map(
  Object.entries(packages)
    .filter(([path, { dev }]) => path !== '' && !dev)
    .map(([path, { license = 'unknown' }]) => [path.split('node_modules/').at(-1)!, license]),
);
const rows = [...licences]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([name, licence]) => `| ${name} | ${licence} |`);
const text = `# Licences

What is installed with Parley, from the lock file (\`npm run licences\` writes this page). Parley itself is MIT. The data
in \`src/language/data\` and \`src/answer/data\` names its sources beside it.

| package | licence |
|---|---|
${rows.join('\n')}
`;
writeFileSync(resolve(root, 'docs/licences.md'), text);
