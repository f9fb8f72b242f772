// Expected failure as a value: callers must look before they use.

export type Result<T, E = Failure> = { ok: true; value: T } | { ok: false; error: E };

/** Every way the product can fail in front of a person. A new kind needs words in `lib/i18n` (the compiler says so). */
export type FailureKind =
  | 'bad-id' // what was typed is no trial number
  | 'unknown-id' // the registry has no study with this number
  | 'no-match' // no study of the registry carries this number of another registry
  | 'several-matches' // several do, and none of them is guessed
  | 'gone' // the registry had this study and no longer shows it
  | 'offline' // no network, or the registry could not be reached
  | 'timeout' // the registry took too long
  | 'rate-limited' // the registry asked us to wait
  | 'registry-error' // the registry answered with an error or with something that is no record
  | 'unreadable-record' // the answer is a record, and not one we can read
  | 'not-permitted' // the browser does not let us ask this host
  | 'storage-refused' // the browser lets us keep nothing
  | 'storage-shut' // there is a database, and it cannot be opened
  | 'storage-full' // the disk or the browser's quota is full
  | 'bad-file' // an import file that is no backup of ours
  | 'bad-request' // a message of a wrong shape or from a wrong sender
  | 'bug'; // anything unexpected; the detail names it

/** A failure with what is needed to say it and to do something about it. `detail` never holds personal data. */
export interface Failure {
  kind: FailureKind;
  detail?: string;
  /** Seconds the registry asked us to wait. */
  retryAfter?: number;
}

/** Wraps a value as success. */
export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Wraps a failure. `detail` is for the person or the report they copy: technical words, nothing personal. */
export const fail = (
  kind: FailureKind,
  detail?: string,
  retryAfter?: number,
): { ok: false; error: Failure } => ({
  ok: false,
  error: {
    kind,
    ...(detail !== undefined && { detail }),
    ...(retryAfter !== undefined && { retryAfter }),
  },
});
