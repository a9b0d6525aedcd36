/**
 * Holds what goes over the wire against Discord's own OpenAPI document (github.com/discord/discord-api-spec).
 * The document is not part of the repository: the variable DISCORD_OPENAPI names the file, plain or gzipped.
 */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** A request body, an answer, or an event of the gateway. */
export type Payload =
  | { readonly route: string; readonly body: unknown }
  | { readonly route: string; readonly status: number; readonly answer: unknown }
  | { readonly event: string; readonly data: unknown };

/** Throws with the place and the reason when the payload is not what Discord describes. */
export type MessageCheck = (payload: Payload) => void;

interface Operation {
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { content?: Record<string, unknown> }>;
}

interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { properties?: Record<string, { type?: unknown }> }> };
}

/** Events whose data has a schema in the document. */
const EVENT_SCHEMAS: Readonly<Record<string, string>> = {
  MESSAGE_CREATE: 'MessageResponse',
  MESSAGE_UPDATE: 'MessageResponse',
  CHANNEL_UPDATE: 'GuildChannelResponse',
  CHANNEL_DELETE: 'GuildChannelResponse',
  GUILD_CREATE: 'GuildResponse',
};

let opened: MessageCheck | null = null;

/**
 * The check, opened once per process. `route` is written as the local Discord writes it,
 * `POST /channels/:channel/messages`. Without the document it says so in one line and checks nothing.
 */
export function openMessageCheck(file = process.env.DISCORD_OPENAPI): MessageCheck {
  opened ??= file ? checkAgainst(file) : checkNothing();
  return opened;
}

function checkNothing(): MessageCheck {
  console.warn('DISCORD_OPENAPI names no document: messages are not held against Discord’s own description.');
  return () => {};
}

function checkAgainst(file: string): MessageCheck {
  const bytes = readFileSync(file);
  const text = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
  const document = JSON.parse(text.toString()) as Document;
  const ajv = new Ajv2020({
    strict: false,
    allErrors: false,
    formats: {
      snowflake: /^\d+$/,
      nonce: true,
      int32: true,
      int64: true,
      uri: true,
      double: true,
      'date-time': (value: string) => !Number.isNaN(Date.parse(value)),
    },
  });
  mend(document);
  ajv.addSchema(document, 'discord');

  const paths = new Map(Object.keys(document.paths).map((path) => [shape(path), path]));
  const compiled = new Map<string, ValidateFunction>();
  const validator = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer);
    if (known !== undefined) return known;
    const made = ajv.compile({ $ref: `discord#${pointer}` });
    compiled.set(pointer, made);
    return made;
  };
  const hold = (pointer: string, what: string, value: unknown) => {
    const validate = validator(pointer);
    if (validate(value)) return;
    const [error] = validate.errors ?? [];
    const { instancePath, message, params } = error ?? {};
    throw new Error(
      `${what} is not what Discord describes: ${instancePath} ${message} ${JSON.stringify(params)} in ${JSON.stringify(value)}`,
    );
  };

  return (payload) => {
    if ('event' in payload) {
      const name = EVENT_SCHEMAS[payload.event];
      if (name !== undefined) hold(`/components/schemas/${name}`, payload.event, payload.data);
      return;
    }
    const [method = '', route = ''] = payload.route.split(' ');
    const path = paths.get(shape(route));
    const operation = path === undefined ? undefined : document.paths[path]?.[method.toLowerCase()];
    if (path === undefined || operation === undefined) throw new Error(`Discord has no ${payload.route}`);
    const at = `/paths/${path.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
    const json = 'application~1json';
    if ('body' in payload) {
      if (payload.body === undefined) return;
      if (!operation.requestBody?.content['application/json'])
        throw new Error(`${payload.route} takes no body`);
      hold(`${at}/requestBody/content/${json}/schema`, `The body of ${payload.route}`, payload.body);
      return;
    }
    const { status, answer } = payload;
    const listed = [String(status), `${String(status)[0]}XX`].find((key) => operation.responses[key]);
    if (listed === undefined) throw new Error(`${payload.route} never answers ${status}`);
    if (operation.responses[listed]?.content?.['application/json'] === undefined) return;
    hold(`${at}/responses/${listed}/content/${json}/schema`, `${status} of ${payload.route}`, answer);
  };
}

/** Where the document is narrower than Discord's written documentation, which discord.js follows. */
function mend({ components }: Document): void {
  for (const schema of Object.values(components.schemas)) {
    // "default_member_permissions: ?string, set of permissions represented as a bit set"
    const permissions = schema.properties?.default_member_permissions;
    if (Array.isArray(permissions?.type)) permissions.type.push('string');
  }
}

/** A path with its parameters blotted out, so that their names do not matter. */
function shape(path: string): string {
  return path.replace(/\{[^}]+\}|:[a-z_]+/g, '*');
}
