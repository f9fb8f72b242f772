// The time a person's writing is given, by which copies on other computers are merged.

/**
 * The time of a new writing: now, or just after the writing it replaces where that came from a clock that runs ahead.
 * Else the person's newer words would lose against the older ones. Both ISO 8601 UTC; `before` may be empty.
 */
export const after = (now: string, before: string): string =>
  before < now ? now : new Date(Date.parse(before) + 1).toISOString();
