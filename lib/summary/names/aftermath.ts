// What an operation may leave behind: people who are yet to have one do not come with it (R5, R16).

/** True for a condition registered as one after an operation. "Following surgery" does not count: those people may have it. */
export const isAftermath = (registered: string): boolean =>
  /\bpost-? ?(?:operative|surgical)\b/i.test(registered);
