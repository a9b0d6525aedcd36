/**
 * A small S3 in this process: what LanceDB asks of one (PUT with `If-None-Match`, GET with a range, lists in pages,
 * DeleteObjects), by https://docs.aws.amazon.com/AmazonS3/latest/API. Signatures are not looked at.
 */

import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface S3 {
  /** Every object, by its bucket and name. */
  readonly objects: ReadonlyMap<string, Buffer>;
  /** The usual variables that lead to it. */
  readonly settings: Readonly<Record<string, string>>;
  /** While it is away, connections break. */
  away: boolean;
  /** What was asked that it does not know. */
  readonly unknown: readonly string[];
  stop(): Promise<void>;
}

/** Keys in one answer to a list; Amazon gives a thousand. */
const LISTED = 20;
/** What says more exactly what is to be listed. */
const LISTING = ['prefix', 'delimiter', 'start-after', 'continuation-token', 'max-keys'];

export async function startS3(): Promise<S3> {
  const objects = new Map<string, Buffer>();
  const unknown: string[] = [];
  const server = createServer((request, response) => {
    if (s3.away) request.socket.destroy();
    else void answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const settings = {
    AWS_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_ALLOW_HTTP: 'true',
    AWS_ACCESS_KEY_ID: 'somebody',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_REGION: 'us-east-1',
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url!, 'http://s3');
    const name = decodeURIComponent(pathname.slice(1));
    const chunks: Buffer[] = [];
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
    const tell = (status: number, body: string | Buffer = '', headers: Record<string, string> = {}) =>
      response.writeHead(status, headers).end(body);
    const fail = (status: number, code: string) => tell(status, `<Error><Code>${code}</Code></Error>`);
    const body = Buffer.concat(chunks);
    const found = objects.get(name);
    const asked = [...searchParams.keys()].filter((key) => !LISTING.includes(key));
    switch ([request.method, ...asked].join(' ')) {
      case 'GET list-type':
        return void tell(200, list(name, searchParams));
      case 'POST delete': {
        const keys = [...body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key!);
        for (const key of keys) objects.delete(`${name}/${key}`);
        const deleted = keys.map((key) => `<Deleted><Key>${key}</Key></Deleted>`).join('');
        return void tell(200, `<DeleteResult>${deleted}</DeleteResult>`);
      }
      case 'PUT':
        if (found && request.headers['if-none-match'] === '*') return void fail(412, 'PreconditionFailed');
        objects.set(name, body);
        return void tell(200, '', { etag: etagOf(body) });
      case 'HEAD':
      case 'GET': {
        if (!found) return void fail(404, 'NoSuchKey');
        const { range } = request.headers;
        const { from, to } = rangeOf(range, found.length);
        return void tell(range ? 206 : 200, request.method === 'HEAD' ? '' : found.subarray(from, to), {
          etag: etagOf(found),
          'last-modified': new Date().toUTCString(),
          'content-length': `${to - from}`,
          ...(range && { 'content-range': `bytes ${from}-${to - 1}/${found.length}` }),
        });
      }
      default:
        unknown.push(`${request.method} ${request.url}`);
        fail(501, 'NotImplemented');
    }
  }

  /** Objects of a bucket in the order of their names; what goes on behind `delimiter` is told by its beginning alone. */
  function list(bucket: string, asked: URLSearchParams): string {
    const prefix = asked.get('prefix') ?? '';
    const delimiter = asked.get('delimiter') ?? '';
    const after = asked.get('continuation-token') ?? asked.get('start-after') ?? '';
    const keys = [...objects.keys()]
      .filter((name) => name.startsWith(`${bucket}/${prefix}`))
      .map((name) => name.slice(bucket.length + 1))
      .sort();
    const entries = new Map<string, string>();
    for (const key of keys) {
      const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
      if (end >= 0) {
        const common = key.slice(0, end + 1);
        entries.set(common, `<CommonPrefixes><Prefix>${common}</Prefix></CommonPrefixes>`);
      } else {
        const object = objects.get(`${bucket}/${key}`)!;
        const about = `<Size>${object.length}</Size><ETag>${etagOf(object)}</ETag>`;
        const modified = `<LastModified>${new Date().toISOString()}</LastModified>`;
        entries.set(key, `<Contents><Key>${key}</Key>${modified}${about}</Contents>`);
      }
    }
    const left = [...entries].filter(([name]) => name > after);
    const page = left.slice(0, LISTED);
    const cut = left.length > page.length;
    return [
      `<ListBucketResult><Name>${bucket}</Name><KeyCount>${page.length}</KeyCount>`,
      `<IsTruncated>${cut}</IsTruncated>`,
      ...(cut ? [`<NextContinuationToken>${page.at(-1)![0]}</NextContinuationToken>`] : []),
      ...page.map(([, entry]) => entry),
      '</ListBucketResult>',
    ].join('');
  }

  const s3: S3 = {
    objects,
    settings,
    away: false,
    unknown,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return s3;
}

const etagOf = (object: Buffer) => `"${createHash('md5').update(object).digest('hex')}"`;

/** Of `bytes=0-9`, `bytes=5-` or `bytes=-3` (RFC 9110, 14.1.2): from the first to behind the last. */
function rangeOf(range: string | undefined, size: number): { from: number; to: number } {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '') return { from: last === '' ? 0 : Math.max(0, size - Number(last)), to: size };
  return { from: Number(first), to: last === '' ? size : Math.min(size, Number(last) + 1) };
}
