// A study to paste or save: the read with its facts, or the registry's record as a source.
import { ok, type Result } from '../result/result.ts';
import type { Citation, CiteFormat } from '../share/citation.ts';
import type { Deps } from './deps.ts';
import { readerOf } from './language.ts';
import type { GetOptions, StudySource } from './studySource.ts';

/** Fails as the study source does. */
export async function citeTrial(
  deps: Deps,
  source: StudySource,
  ask: { nctId: string; format: CiteFormat },
  options: GetOptions,
): Promise<Result<Citation>> {
  const study = await source.get(ask.nctId, options);
  if (!study.ok) return study;
  const { trial } = study.value;
  const { lang, reading } = await readerOf(deps);
  const today = deps.clock.today();
  const read = reading.summarize(trial, { today, lang });
  const facts = reading.facts(trial, lang);
  return ok(deps.cite({ trial, read, facts }, ask.format, today));
}
