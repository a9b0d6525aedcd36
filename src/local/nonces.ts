/** Memory of the nonces sent with `enforce_nonce`: the same nonce again gives back the first message. */

export interface Nonces {
  /** The message an author sent with this nonce, if that is not longer ago than the window. */
  recall(author: string, nonce: string): { channelId: string; messageId: string } | undefined;
  remember(author: string, nonce: string, channelId: string, messageId: string): void;
}

/** Discord documents neither the window ("the past few minutes") nor a scope smaller than the author. */
export function createNonces(now: () => number, windowMs: () => number): Nonces {
  // Insertion order is order of time, so the old ones are always in front.
  const sent = new Map<string, { channelId: string; messageId: string; at: number }>();
  const forgetOld = () => {
    const limit = now() - windowMs();
    for (const [key, { at }] of sent) {
      if (at > limit) return;
      sent.delete(key);
    }
  };
  return {
    recall: (author, nonce) => {
      forgetOld();
      return sent.get(`${author} ${nonce}`);
    },
    remember: (author, nonce, channelId, messageId) => {
      forgetOld();
      sent.set(`${author} ${nonce}`, { channelId, messageId, at: now() });
    },
  };
}
