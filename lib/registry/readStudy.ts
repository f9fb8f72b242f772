// Something that came over the wire or out of a file in, a study out: check, then model.
import { fail, ok, type Result } from '../result/result.ts';
import type { Trial } from '../trial/trial.ts';
import { studySchema } from './studySchema.ts';
import { toTrial } from './toTrial.ts';

/**
 * Reads a parsed API v2 record. `unreadable-record` when it has no usable `protocolSection` or NCT number; the detail
 * names each failed field by pointer. Anything else that is wrong in it is left out and listed in `Trial.problems`.
 */
export function readStudy(json: unknown): Result<Trial> {
  const checked = studySchema.safeParse(json);
  if (checked.success) return ok(toTrial(checked.data));
  const where = checked.error.issues.map((issue) => {
    const wanted =
      issue.code === 'invalid_type'
        ? `expected ${issue.expected}`
        : 'expected NCT and eight digits';
    return `/${issue.path.map(String).join('/')}: ${wanted}`;
  });
  return fail('unreadable-record', where.join('; '));
}
