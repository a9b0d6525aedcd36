/** The server engine: PostgreSQL, for several machines or for those who have one anyway. */

import { setTimeout as sleep } from 'node:timers/promises';
import { type Dialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { failed, misconfigured, type Trouble } from '../trouble.ts';
import { withoutNul } from './parameter.ts';

/** Connections a process holds: the digest needs one or two at a time. */
const CONNECTIONS = 5;
const CONNECT_MS = 5000;
/** On the client's side, so that it also works through a connection pooler. */
const QUERY_MS = 10_000;
/** How long the pool may take to close. */
const END_MS = 2_000;
const MALFORMED = 'DATABASE_URL is not an address such as postgres://user:password@host:5432/name.';
/** `int8`: epoch milliseconds, far below 2^53. */
const INT8 = 20;

/** Connects once to see that the server is there and lets us in. The address is never printed: it may hold a password. */
export async function openPostgres(url: string): Promise<Dialect | Trouble> {
  if (!/^postgres(ql)?:/.test(url) || !URL.canParse(url)) return misconfigured(MALFORMED);
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'parley',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: QUERY_MS,
    keepAlive: true,
    types: {
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // An idle connection that the server closes is replaced by the next query; without a listener it ends the process.
  pool.on('error', () => {});
  // The same for one that is lent out and between two queries: its next query fails, and that is handled.
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    return refused(error);
  }
  return new PostgresDialect({
    pool: {
      // A server that hangs is not waited for: what was begun there is rolled back when the connection is gone.
      end: () => Promise.race([pool.end(), sleep(END_MS, undefined, { ref: false })]),
      connect: async () => {
        return lent(await pool.connect());
      },
    },
  });
}

/** What Kysely uses of a connection of the pool. */
interface Lent {
  release(): void;
  // biome-ignore lint/suspicious/noExplicitAny: Kysely overloads `query` for cursors, which Parley does not use
  query(sql: any, parameters?: readonly unknown[]): any;
}

/**
 * A connection on which a query was given up must not go back into the pool: the server may still be at it, and
 * whoever gets the connection next would commit what it did. Closing it is the rollback.
 */
function lent(client: pg.PoolClient): Lent {
  let lost: Error | null = null;
  return {
    release: () => client.release(lost ?? undefined),
    async query(sql: string, parameters) {
      if (lost !== null && sql === 'rollback') return { command: 'ROLLBACK', rowCount: 0, rows: [] };
      if (lost !== null) throw lost;
      try {
        return await client.query(sql, parameters?.map(withoutNul));
      } catch (error) {
        // An error with a code is the server's answer to this query, after which the next one may follow.
        if ((error as { code?: string }).code === undefined) lost = error as Error;
        throw error;
      }
    },
  };
}

/** What an error while connecting or migrating means; codes at https://www.postgresql.org/docs/current/errcodes-appendix.html */
export function refused(error: unknown): Trouble {
  const { code, message } = error as { code?: string; message: string };
  // Without a code: the client has no password to give.
  if (code === '28P01' || code === '28000' || message.startsWith('SASL'))
    return misconfigured('The server of DATABASE_URL refuses this user or password.');
  if (code === '3D000')
    return misconfigured('The server of DATABASE_URL has no database of that name: create it first.');
  if (code === '42501')
    return misconfigured(
      'The user of DATABASE_URL may not create the schema "parley": grant CREATE on the database.',
    );
  return failed(
    `The server of DATABASE_URL cannot be used (${code ?? message}): is it running and reachable?`,
  );
}
