/** Whether a question asks for somebody's work without a word for it: "who does Doe work for", "what does Doe do". */

/** "who does X work for": told by X's post, seldom with that word. */
export function asksForEmployer(lowers: readonly string[]): boolean {
  return (
    lowers.at(-1) === 'for' &&
    /^works?$/.test(lowers.at(-2) ?? '') &&
    /^(?:who|whom|what)$/.test(lowers[0]!) &&
    /^(?:does|did|do)$/.test(lowers[1] ?? '')
  );
}

/**
 * "What does X do" asks for a post; "what did X do" and "what does X want to do" ask for a deed, "what does the plan do"
 * for what comes of it.
 */
export function asksForOccupation(lowers: readonly string[]): boolean {
  return (
    lowers[0] === 'what' &&
    lowers[1] === 'does' &&
    lowers.at(-1) === 'do' &&
    lowers.at(-2) !== 'to' &&
    lowers.length > 3 &&
    lowers.length <= 6 &&
    !/^(?:the|a|an|this|it)$/.test(lowers[2]!)
  );
}
