// A line of the request log a person can read and erase in the options.

/** One line of "everything this extension asked the network for". */
export interface RequestLogRow {
  at: string;
  host: string;
  path: string;
  /** `hover`: pointed at; `page`: one of all those on a page. */
  why: 'click' | 'check' | 'import' | 'cross-id' | 'hover' | 'page';
  bytes: number | null;
  outcome: string;
}
