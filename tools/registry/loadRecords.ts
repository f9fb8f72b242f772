// Reads a folder of API v2 study files.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Json, type Study, textAt } from './study.ts';

/** The project's own sample records. */
export const SAMPLE_RECORDS = join(import.meta.dirname, '../../tests/fixtures/records');

export interface LoadedRecords {
  studies: Study[];
  /** Files that hold no study, with the reason, for the person who chose the folder. */
  skipped: { file: string; why: string }[];
}

/** Every `*.json` of a folder, sorted by name. Throws when the folder cannot be read. */
export function loadRecords(folder: string): LoadedRecords {
  const loaded: LoadedRecords = { studies: [], skipped: [] };
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.json')) continue;
    const study = parseStudy(readFileSync(join(folder, file), 'utf8'));
    if (typeof study === 'string') loaded.skipped.push({ file, why: study });
    else loaded.studies.push(study);
  }
  return loaded;
}

function parseStudy(text: string): Study | string {
  let value: Json;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (textAt(value, 'protocolSection.identificationModule.nctId') === '') return 'no study number';
  return value as Study;
}
