/** Serves the page: its document, its compiled scripts, its styles, and preact from `node_modules`. */

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { Hono } from 'hono';
import { readPackage } from '../package.ts';

/** What the scripts import by name, and where the page finds it. No bundler: the browser reads modules itself. */
const MODULES = ['preact', 'preact/hooks', 'preact/jsx-runtime'] as const;

/** In the order in which they build on each other. */
const STYLES = ['tokens', 'layout', 'message', 'markdown', 'components', 'composer', 'overlay'];

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const moduleAddress = (name: string) => `/modules/${name.replace('/', '-')}.js`;

const IMPORT_MAP = JSON.stringify({
  imports: Object.fromEntries(MODULES.map((name) => [name, moduleAddress(name)])),
});

/** Nothing from outside, no inline script but the import map, no frame around it. */
const POLICY = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(IMPORT_MAP).digest('base64')}'`,
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const DOCUMENT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Local Discord</title>
<link rel="icon" href="data:,">
${STYLES.map((name) => `<link rel="stylesheet" href="/page/${name}.css">`).join('\n')}
<script type="importmap">${IMPORT_MAP}</script>
<script type="module" src="/page/main.js"></script>
</head>
<body></body>
</html>
`;

/** Mounted at `/`. The scripts are those of the build. */
export function pageApp(): Hono {
  const app = new Hono();
  const { root } = readPackage();
  // Only files that are there by name: no path from a request ever reaches the disk.
  const files = new Map([
    ...filesIn(join(root, 'dist/src/local/page'), '.js'),
    ...filesIn(join(root, 'src/local/page'), '.css'),
  ]);
  app.get('/', (context) => {
    if (!files.has('main.js')) return context.text('The page is not built yet: npm run build', 503);
    return context.html(DOCUMENT, 200, { 'content-security-policy': POLICY });
  });
  app.get('/page/:name', (context) => {
    const path = files.get(context.req.param('name'));
    return path === undefined ? context.notFound() : file(path);
  });
  const require = createRequire(import.meta.url);
  for (const name of MODULES) app.get(moduleAddress(name), () => file(require.resolve(name)));
  return app;
}

function filesIn(folder: string, ending: string): [name: string, path: string][] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(ending)) : [];
  return names.map((name) => [name, join(folder, name)]);
}

function file(path: string): Response {
  const headers = {
    'content-type': TYPES[extname(path)] ?? 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  };
  return new Response(readFileSync(path), { headers });
}
