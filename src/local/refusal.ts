/** What the local Discord answers when it refuses a request: Discord's status, code and sentence. */

/** The nested `errors` of a 50035: field names and list positions down to `_errors`. */
export interface FieldErrors {
  [field: string]: FieldErrors | FieldError[];
}

export interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** Thrown anywhere below a route and turned into the HTTP answer in one place (`rest/funnel.ts`). */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: FieldErrors | null;

  constructor(status: number, code: number, message: string, errors: FieldErrors | null = null) {
    super(message);
    this.name = 'Refusal';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  toJSON(): { message: string; code: number; errors?: FieldErrors } {
    const { message, code, errors } = this;
    return errors === null ? { message, code } : { message, code, errors };
  }
}

// The codes are those of Discord's "JSON error codes" table.
export const notFound = () => new Refusal(404, 0, '404: Not Found');
export const methodNotAllowed = () => new Refusal(405, 0, '405: Method Not Allowed');
export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized');
export const unknownApplication = () => new Refusal(404, 10002, 'Unknown Application');
export const unknownChannel = () => new Refusal(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new Refusal(404, 10004, 'Unknown Guild');
export const unknownMember = () => new Refusal(404, 10007, 'Unknown Member');
export const unknownMessage = () => new Refusal(404, 10008, 'Unknown Message');
export const unknownUser = () => new Refusal(404, 10013, 'Unknown User');
export const unknownWebhook = () => new Refusal(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new Refusal(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new Refusal(404, 10063, 'Unknown application command');
export const tooManyCommandCreates = () =>
  new Refusal(400, 30034, 'Max number of daily application command creates has been reached (200)');
export const alreadyAcknowledged = () =>
  new Refusal(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new Refusal(403, 50001, 'Missing Access');
export const notYourMessage = () => new Refusal(403, 50005, 'Cannot edit a message authored by another user');
export const emptyMessage = () => new Refusal(400, 50006, 'Cannot send an empty message');
export const cannotMessageUser = () => new Refusal(403, 50007, 'Cannot send messages to this user');
export const missingPermissions = () => new Refusal(403, 50013, 'Missing Permissions');
export const invalidWebhookToken = () => new Refusal(401, 50027, 'Invalid Webhook Token');
export const invalidJson = () => new Refusal(400, 50109, 'The request body contains invalid JSON.');
export const tooManyFollowUps = () =>
  new Refusal(400, 40094, 'This interaction has reached the maximum number of follow up messages.');
export const cannotReply = () =>
  new Refusal(403, 160002, 'Cannot reply without permission to read message history');

/** 50035 for one field, for example `['data', 'components', 0]`. */
export function invalidField(path: readonly PropertyKey[], code: string, message: string): Refusal {
  return invalidForm([{ path, code, message }]);
}

export interface Complaint extends FieldError {
  readonly path: readonly PropertyKey[];
}

/** 50035 for several fields at once: `{data: {components: {0: {_errors: [...]}}}}`. */
export function invalidForm(complaints: readonly Complaint[]): Refusal {
  const errors: FieldErrors = {};
  for (const { path, code, message } of complaints) {
    let place = errors;
    for (const key of path) {
      place[String(key)] ??= {};
      place = place[String(key)] as FieldErrors;
    }
    place._errors = [...((place._errors as FieldError[] | undefined) ?? []), { code, message }];
  }
  return new Refusal(400, 50035, 'Invalid Form Body', errors);
}
