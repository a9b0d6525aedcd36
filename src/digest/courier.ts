/** What the digest needs of Discord, and what it may hear back; `src/discord/courier.ts` does it. */

/** Body of a message, ready to be sent as JSON. */
export type Body = Readonly<Record<string, unknown>>;

/** Discord's reason for saying no; `code` from its list of JSON error codes. */
export interface No {
  readonly status: number;
  readonly code: number;
  readonly message: string;
}

/** What came of posting. */
export type Posting =
  | { readonly kind: 'posted'; readonly message: string }
  /** It had been posted under the same nonce, and somebody has deleted it since (10008). */
  | { readonly kind: 'deleted' }
  /** Certainly not posted, and asking again would change nothing. */
  | { readonly kind: 'refused'; readonly no: No }
  /** The message may be there or not: no answer, a broken one, or trouble on Discord's side. */
  | { readonly kind: 'unsure'; readonly error: string };

/** What came of looking for a message. */
export type Finding =
  | { readonly kind: 'found'; readonly message: string }
  /** The history was readable and does not hold it. */
  | { readonly kind: 'absent' }
  /** The history may not be read: nothing can be said. */
  | { readonly kind: 'forbidden'; readonly no: No }
  | { readonly kind: 'unsure'; readonly error: string };

/** What came of editing a message. */
export type Editing =
  | { readonly kind: 'edited' }
  | { readonly kind: 'refused'; readonly no: No }
  | { readonly kind: 'unsure'; readonly error: string };

/** What is done for a digest; each tells what came of it. */
export interface Courier {
  /** Posts with `enforce_nonce`, so that Discord itself drops a repetition within some minutes. */
  post(channel: string, body: Body, nonce: string, signal: AbortSignal): Promise<Posting>;
  edit(channel: string, message: string, body: Body, signal: AbortSignal): Promise<Editing>;
  /** Looks for a message of our own that holds `mark`, posted between two instants (epoch ms). */
  find(channel: string, mark: string, from: number, to: number, signal: AbortSignal): Promise<Finding>;
  /** Writes to a person directly. */
  tell(user: string, body: Body, nonce: string, signal: AbortSignal): Promise<Posting>;
}
