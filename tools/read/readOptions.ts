// The arguments of `npm run read`.
import { parseArgs } from 'node:util';
import { LANGUAGES, type LanguageCode } from '../../lib/summary/lang/languages.ts';
import { parsePartialDate } from '../../lib/trial/partialDate.ts';

export const FORMATS = ['text', 'json', 'md'] as const;
export type Format = (typeof FORMATS)[number];

export interface ReadOptions {
  format: Format;
  lang: LanguageCode;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Where NCT numbers are fetched from; undefined means the registry itself. */
  api: string | undefined;
  paths: string[];
}

export const USAGE = `npm run --silent read -- [--format ${FORMATS.join('|')}] [--lang ${Object.keys(LANGUAGES).join('|')}] [--today YYYY-MM-DD] [--api URL] PATH…
PATH is a record file, a folder of NCT*.json, "-" for standard input, or an NCT number to fetch.`;

function oneOf<T extends string>(name: string, given: string, allowed: readonly T[]): T {
  const found = allowed.find((value) => value === given);
  if (found === undefined) throw new Error(`--${name} ${given}: one of ${allowed.join(', ')}`);
  return found;
}

function dayOf(given: string): string {
  if (parsePartialDate(given)?.day === undefined)
    throw new Error(`--today ${given}: a day as YYYY-MM-DD`);
  return given;
}

/** Reads the arguments. `now` gives the day when none is set. Throws an Error that says what is wrong with them. */
export function readOptions(args: string[], now: Date): ReadOptions {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      lang: { type: 'string', default: 'en' },
      today: { type: 'string' },
      api: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error('no PATH given');
  return {
    format: oneOf('format', values.format, FORMATS),
    lang: oneOf('lang', values.lang, Object.keys(LANGUAGES) as LanguageCode[]),
    today: dayOf(values.today ?? now.toISOString().slice(0, 10)),
    api: values.api,
    paths: positionals,
  };
}
