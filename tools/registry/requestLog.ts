// What was asked of the registry, for tests and for a curious person.

export interface RequestEntry {
  method: string;
  host: string;
  path: string;
  parameters: Record<string, string>;
  headers: Record<string, string>;
  /** `api`: the data API, which the extension asks; `page`: web pages and what their own script asks. */
  from: 'api' | 'page';
  status: number | 'reset';
  /** The fault that was played, if any. */
  fault?: string;
  /** Milliseconds since the registry started. */
  at: number;
}
