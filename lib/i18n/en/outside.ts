// English words in the browser's own menus and address bar.
export const outside = {
  /** `%s` is put in by the browser: the selected text. */
  readSelection: 'Plain read of “%s”',
  readLink: 'Plain read of the study this link leads to',
  /** Below the address bar, after the keyword. */
  hint: 'Type a trial number, or words of a trial you saved',
  open: (id: string) => `Plain read of ${id}`,
};
