// A backup file read and checked, or the line where it breaks and why.
import type { z } from 'zod/mini';
import { fail, ok, type Result } from '../result/result.ts';
import { firstMistake, placeInJson, type TextPlace } from '../share/placeInJson.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../share/writeBackup.ts';
import { type Backup, backupSchema } from './backupSchema.ts';

const at = ({ line, column }: TextPlace): string => `line ${line}, column ${column}`;

function parse(text: string): Result<unknown> {
  try {
    return ok(JSON.parse(text));
  } catch {
    // The parser's own words differ from browser to browser; the place is worked out the same way in all of them.
    const place = firstMistake(text);
    return fail('bad-file', place ? `${at(place)}: not valid JSON` : 'not valid JSON');
  }
}

/** What is wrong with a field, in a few plain words. */
function whatIsWrong(issue: z.core.$ZodIssue | undefined): string {
  switch (issue?.code) {
    case 'invalid_type':
      return `${issue.expected} expected`;
    case 'invalid_format':
      return 'not written as it should be';
    case 'too_big':
      return 'too long';
    default:
      return 'not a value we know';
  }
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null;

/**
 * Reads a backup. `bad-file` names line, column, field and what is wrong there; never anything a person wrote.
 * A file of a later version is refused as a whole: half understood would be half lost.
 */
export function readBackup(text: string): Result<Backup> {
  const parsed = parse(text);
  if (!parsed.ok) return parsed;
  const json = parsed.value;
  if (!isObject(json) || json.format !== BACKUP_FORMAT) {
    return fail('bad-file', 'line 1: this is no Plain Trial backup');
  }
  if (typeof json.version === 'number' && json.version > BACKUP_VERSION) {
    const place = at(placeInJson(text, ['version']));
    return fail(
      'bad-file',
      `${place}: written by a newer version of Plain Trial (${json.version})`,
    );
  }
  const checked = backupSchema.safeParse(json);
  if (checked.success) return ok(checked.data);
  const issue = checked.error.issues[0];
  const path = issue?.path ?? [];
  const field = path.map(String).join('.');
  return fail('bad-file', `${at(placeInJson(text, path))}: ${field}: ${whatIsWrong(issue)}`);
}
