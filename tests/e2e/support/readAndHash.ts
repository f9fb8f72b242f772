// Reads a record and gives the SHA-256 of the bytes: the same lines run in Node and in a page.
import { readStudy } from '../../../lib/registry/readStudy.ts';
import { LANGUAGES, type LanguageCode } from '../../../lib/summary/lang/languages.ts';
import { summarize } from '../../../lib/summary/summarize.ts';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The day of all these reads. */
const TODAY = '2026-11-22';

/** One hash a language, in the order of the languages. `json`: a record as it comes over the wire. */
export async function hashesOf(json: string): Promise<string[]> {
  const study = readStudy(JSON.parse(json));
  if (!study.ok) throw new Error(study.error.detail ?? study.error.kind);
  const reads = (Object.keys(LANGUAGES) as LanguageCode[]).map((lang) =>
    JSON.stringify(summarize(study.value, { today: TODAY, lang })),
  );
  return Promise.all(
    reads.map(async (read) =>
      hex(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(read))),
    ),
  );
}
