// Common knowledge carries the words "In general", once: some sentences begin with them, others do not.

/** `lead` and `rest` put together are what is shown and said. */
export function generalText(text: string, inGeneral: string): { lead: string; rest: string } {
  return text.startsWith(inGeneral)
    ? { lead: inGeneral, rest: text.slice(inGeneral.length) }
    : { lead: `${inGeneral}:`, rest: ` ${text}` };
}
