// Reads every record of a folder and judges each read: shared by the bars test and `npm run evaluate`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import { judge, type RecordReport } from './evaluate.ts';
import type { Json } from './recordFacts.ts';

/** Fixed day of every evaluation, so that figures can be compared. */
export const EVALUATION_DAY = '2026-11-22';

/** One report a record; records that cannot be read are given back with their reason. */
export function judgeFolder(
  folder: string,
  today = EVALUATION_DAY,
): { reports: RecordReport[]; unread: { file: string; why: string }[] } {
  const reports: RecordReport[] = [];
  const unread: { file: string; why: string }[] = [];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const record = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Json;
    const trial = readStudy(record);
    if (!trial.ok) {
      unread.push({ file, why: `${trial.error.kind}: ${trial.error.detail ?? ''}` });
      continue;
    }
    const start = performance.now();
    const read = summarize(trial.value, { today, lang: 'en' });
    reports.push(judge(record, read, today, performance.now() - start));
  }
  return { reports, unread };
}
