/** A disk so small that a test can fill it: for a file, or for the tables of a PostgreSQL. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { onTestFinished } from 'vitest';
import { serverUser } from './postgres.ts';

export interface Disk {
  readonly folder: string;
  /** Leaves no byte free. */
  fill(): void;
  free(): void;
}

/** A file system of one mebibyte, for as long as the test; `null`, said in one line, where nobody may mount one. */
export function smallDisk(owner: { uid: number; gid: number } | null = null): Disk | null {
  const folder = mkdtempSync(join(tmpdir(), 'parley-disk-'));
  const whose = owner === null ? '' : `,mode=700,uid=${owner.uid},gid=${owner.gid}`;
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=1m${whose}`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch {
    rmSync(folder, { recursive: true });
    return missing('No right to mount a file system: tests of a full disk are skipped (run them as root).');
  }
  onTestFinished(() => {
    execFileSync('umount', ['--lazy', folder]);
    rmSync(folder, { recursive: true });
  });
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    free: () => rmSync(filler),
  };
}

/** Moves all tables of a database to a small disk: the server itself then says that there is no room (53100). */
export async function moveToSmallDisk(url: string): Promise<Disk | null> {
  if (process.env.TEST_DATABASE_URL)
    return missing("TEST_DATABASE_URL may be another machine's: its full disk is not tested.");
  const disk = smallDisk(serverUser());
  if (disk === null) return null;
  const name = new URL(url).pathname.slice(1);
  const ask = async (database: string, ...queries: string[]) => {
    const address = new URL(url);
    address.pathname = `/${database}`;
    const client = new pg.Client(address.href);
    await client.connect();
    for (const query of queries) await client.query(query);
    await client.end();
  };
  await ask(
    name,
    `create tablespace small_${name} location '${disk.folder}'`,
    `alter table all in tablespace pg_default set tablespace small_${name}`,
  );
  // Before the disk is gone: the server could not end in good order without it.
  onTestFinished(() =>
    ask('postgres', `drop database ${name} with (force)`, `drop tablespace small_${name}`),
  );
  return disk;
}

function missing(why: string): null {
  if (process.env.CI === 'true') throw new Error(why);
  console.info(why);
  return null;
}
