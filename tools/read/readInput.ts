// One input in, its plain read or what was wrong with it out.
import { readFileSync } from 'node:fs';
import { parseNctId } from '../../lib/nct/nctId.ts';
import type { RegistryClient } from '../../lib/registry/client.ts';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { type FailureKind, fail, ok, type Result } from '../../lib/result/result.ts';
import type { LanguageCode } from '../../lib/summary/lang/languages.ts';
import type { PlainRead } from '../../lib/summary/plainRead.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import type { Input } from './expandPaths.ts';

/** What stands on an input's line when it could not be read. */
export interface ReadError {
  path: string;
  nctId: string | null;
  error: { kind: FailureKind; message: string };
}

function parsed(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return fail('unreadable-record', `no JSON: ${(error as Error).message}`);
  }
}

/** Text of a file; some programs on Windows save it in UTF-16 and say so with its first two bytes. */
function decoded(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

function loaded(path: string | number): Result<unknown> {
  try {
    return parsed(decoded(readFileSync(path)));
  } catch (error) {
    return fail('unreadable-record', (error as Error).message);
  }
}

async function recordOf(input: Input, client: RegistryClient): Promise<Result<unknown>> {
  if (input.kind === 'file') return loaded(input.path);
  if (input.kind === 'stdin') return loaded(0);
  if (input.kind === 'empty') return fail('unreadable-record', 'no NCT*.json in this folder');
  const fetched = await client.fetchStudy(input.path, { priority: 'click' });
  return fetched.ok ? ok(fetched.value.record) : fetched;
}

/** The number an unreadable record claims, else the one its file is named by. */
function claimedNctId(record: unknown, path: string): string | null {
  const claimed = (record as { protocolSection?: { identificationModule?: { nctId?: unknown } } })
    ?.protocolSection?.identificationModule?.nctId;
  if (typeof claimed === 'string') return claimed;
  return /NCT\d{8}/.exec(path)?.[0] ?? parseNctId(path) ?? null;
}

/** Reads one input. Never throws: a bug in the engine costs one record its read, not the others theirs. */
export async function readInput(
  input: Input,
  options: { lang: LanguageCode; today: string },
  client: RegistryClient,
): Promise<PlainRead | ReadError> {
  const refused = (kind: FailureKind, message: string, record?: unknown): ReadError => ({
    path: input.path,
    nctId: claimedNctId(record, input.path),
    error: { kind, message },
  });
  const record = await recordOf(input, client);
  if (!record.ok) return refused(record.error.kind, record.error.detail ?? record.error.kind);
  const trial = readStudy(record.value);
  if (!trial.ok)
    return refused(trial.error.kind, trial.error.detail ?? trial.error.kind, record.value);
  try {
    return summarize(trial.value, options);
  } catch (error) {
    return refused('bug', String(error), record.value);
  }
}
