/** The documented ways to run Parley, read from the documents and held against what they start. */

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'dotenv';
import { expect, onTestFinished, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Config, readConfig } from '../src/config.ts';
import { readPackage } from '../src/package.ts';

const ROOT = resolve(import.meta.dirname, '..');
const text = (...path: string[]) => readFileSync(join(ROOT, ...path), 'utf8');
const run = promisify(execFile);

test('the container of the documents writes to its volume alone', () => {
  const command = /^docker run (?:[^\n]*\\\n)*[^\n]*/m.exec(text('docs', 'operating.md'))![0];
  const words = command.replaceAll('\\\n', ' ').split(/\s+/);
  const all = (option: string) => words.flatMap((word, i) => (word === option ? [words[i + 1]!] : []));
  expect(words).toContain('--read-only');
  expect(all('--env-file')).toEqual(['.env']);
  const image = Object.fromEntries(
    [...text('Dockerfile').matchAll(/^ENV (.*)$/gm)].flatMap(([, line]) =>
      line!.split(' ').map((pair) => pair.split('=')),
    ),
  );
  // Docker takes --env over --env-file, and both over the image.
  const settings = { ...image, ...parse(text('.env.example')), ...parse(all('--env').join('\n')) };
  const { data, index } = readConfig(settings) as Config;
  const writable = [...all('--tmpfs'), ...all('--volume').map((volume) => volume.split(':')[1])];
  expect(writable).toContain(data);
  expect(text('Dockerfile')).toMatch(new RegExp(`^VOLUME ${data}$`, 'm'));
  expect(index).toBeNull();
});

test('the image is built in one stage and run in another, as nobody in particular', () => {
  const [build, run, ...more] = text('Dockerfile')
    .split(/^(?=FROM )/m)
    .slice(1);
  expect(more).toEqual([]);
  expect(build).toMatch(/^FROM \S+ AS build$/m);
  expect(run).toMatch(/^COPY --from=build /m);
  expect(run!.match(/^(?:USER|ENTRYPOINT) .*$/gm)).toEqual([
    'USER node',
    expect.stringMatching(/^ENTRYPOINT \["node", /),
  ]);
});

test('Compose runs it the same way, and with PostgreSQL where that is asked for', () => {
  const file = text('docs', 'run', 'compose.yaml');
  const { services, volumes } = parseYaml(file) as {
    services: Record<string, Record<string, unknown> & { environment: Record<string, string> }>;
    volumes: Record<string, null>;
  };
  const { parley, postgres } = services;
  expect(parley).toMatchObject({
    build: '../..',
    env_file: '../../.env',
    environment: { DATA: '/data' },
    volumes: ['data:/data'],
    read_only: true,
    cap_drop: ['ALL'],
    security_opt: ['no-new-privileges:true'],
  });
  expect(parley).not.toHaveProperty('profiles');
  expect(parley!.stop_grace_period).toBe(`${/--stop-timeout (\d+)/.exec(text('docs', 'operating.md'))![1]}s`);
  expect(postgres).toMatchObject({ profiles: ['postgres'], volumes: ['postgres:/var/lib/postgresql/data'] });
  expect(Object.keys(volumes)).toEqual(['data', 'postgres']);
  // The address that the file tells to set is that of the service beside it.
  const told = /DATABASE_URL=(postgres:\S+)/.exec(file)![1]!;
  expect((readConfig({ DATABASE_URL: told }) as Config).databaseUrl).toBe(told);
  const { hostname, username, pathname } = new URL(told);
  const { POSTGRES_USER, POSTGRES_DB } = postgres!.environment;
  expect([hostname, username, pathname]).toEqual(['postgres', POSTGRES_USER, `/${POSTGRES_DB}`]);
});

test('nobody is told to install the package of that name from the registry, which is another', () => {
  const { version } = readPackage();
  const papers = ['README.md', 'docs', 'docs/run'].flatMap((path) =>
    path.endsWith('.md')
      ? [path]
      : readdirSync(join(ROOT, path))
          .filter((name) => /\.(md|service|yaml)$/.test(name))
          .map((name) => join(path, name)),
  );
  const told = papers.map((path) => text(path)).join('\n');
  expect(told).not.toMatch(/\bnpx parley\b|npm (?:install|i)\b[^\n`]* parley\b/);
  const files = told.match(/\bparley-[\d.]+\.tgz/g)!;
  expect(files.length).toBeGreaterThan(1);
  expect(new Set(files)).toEqual(new Set([`parley-${version}.tgz`]));
});

test('the service is started again however long an outage lasts, and not for a mistake', () => {
  const unit = text('docs', 'run', 'parley.service');
  expect(unit).toMatch(/^StartLimitIntervalSec=0$/m);
  expect(unit).toMatch(/^Restart=on-failure$/m);
  expect(unit).toMatch(/^RestartPreventExitStatus=78$/m);
});

test.each([
  'NoNewPrivileges=yes',
  'ProtectSystem=strict',
  'DynamicUser=yes',
  'CapabilityBoundingSet=',
  'ProtectHome=yes',
  'PrivateTmp=yes',
])('the service is hardened: %s', (line) => {
  expect(text('docs', 'run', 'parley.service').split('\n')).toContain(line);
});

test('every fault in the table has its test, and every test of a fault is in the table', () => {
  const [, table] = /^## What happens when things fail$([\s\S]*?)^Of the articles/m.exec(
    text('docs', 'operating.md'),
  )!;
  const rows = [...table!.matchAll(/^\|[^|]+\| `([\w/]+)` ([^|]+) \|[^|]+\|[^|]+\|$/gm)].map(
    ([, file, title]) => ({
      file: `${file}.test.ts`,
      title: title!,
    }),
  );
  expect(rows).toHaveLength(table!.match(/^\| /gm)!.length - 1);
  const titles = (file: string) =>
    [...text('test', file).matchAll(/^[^'"\n/]*(['"])(.{12,}?)\1[,)]/gm)].map(([, , title]) => title!);
  for (const { file, title } of rows)
    expect(
      titles(file).filter((each) => each.startsWith(title)),
      `${file} ${title}`,
    ).not.toEqual([]);
  for (const name of readdirSync(join(ROOT, 'test', 'faults')).filter((each) => each.endsWith('.test.ts'))) {
    const file = `faults/${name}`;
    const known = rows.filter((row) => row.file === file);
    const tests = [...text('test', file).matchAll(/^test(?:\.\w+\((?:[^;]*?)\))?\(\s*(['"])(.+?)\1,/gm)].map(
      ([, , title]) => title!,
    );
    expect(tests).toHaveLength(text('test', file).match(/^test[.(]/gm)!.length);
    expect(tests.filter((each) => !known.some(({ title }) => each.startsWith(title)))).toEqual([]);
  }
});

test('the health check of the container asks where the settings say', async () => {
  let status = 200;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const HEALTH_PORT = String((server.address() as AddressInfo).port);
  const [, list] = /^HEALTHCHECK .*\\\n +CMD (\[.*\])$/m.exec(text('Dockerfile'))!;
  const [, ...args] = JSON.parse(list!) as string[];
  const check = (settings: Record<string, string>) =>
    run(process.execPath, args, { env: settings }).then(
      () => 'well',
      () => 'ill',
    );
  expect(await check({ HEALTH_PORT })).toBe('well');
  expect(await check({ HEALTH_PORT, HEALTH_HOST: '0.0.0.0' })).toBe('well');
  expect(asked).toEqual(['/readyz', '/readyz']);
  status = 503;
  expect(await check({ HEALTH_PORT, HEALTH_HOST: '' })).toBe('ill');
  server.close();
  expect(await check({ HEALTH_PORT })).toBe('ill');
  expect(await check({ HEALTH_PORT: 'off' })).toBe('well');
});
