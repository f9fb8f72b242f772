// Reads the Retry-After header, in both of its forms.

/** A wrong clock or a joke in the header must not silence us for longer than a day. */
const LONGEST = 86_400;

/** Seconds to wait from `nowMs` (milliseconds since 1970); undefined when the header is missing or says nothing readable. */
export function retryAfterSeconds(header: string | null, nowMs: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = /^\s*\d+\s*$/.test(header)
    ? Number(header)
    : Math.ceil((Date.parse(header) - nowMs) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.min(Math.max(seconds, 0), LONGEST);
}
