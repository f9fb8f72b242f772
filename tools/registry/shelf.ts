// The records on the registry's shelf, by number and by former number, and the time of their data.
import { createHash } from 'node:crypto';
import { listAt, type Study, textAt } from './study.ts';

/** UTC without a zone letter, as `/version` writes it. */
export const DEFAULT_DATA_TIMESTAMP = '2026-11-20T09:00:05';

const NCT_ID = 'protocolSection.identificationModule.nctId';

export interface Shelf {
  all(): Study[];
  get(nctId: string): Study | undefined;
  /** The record as it was each time it was put, oldest first; its history. */
  versionsOf(nctId: string): readonly Study[];
  /** The number a former number leads to now. */
  aliasOf(nctId: string): string | undefined;
  put(study: Study): void;
  remove(nctId: string): void;
  dataTimestamp: string;
  /** The header the real API sends: it follows the data's time, not the body. */
  etag(): string;
}

/** Throws when a record has no study number: the caller's mistake. */
export function createShelf(studies: Study[], dataTimestamp = DEFAULT_DATA_TIMESTAMP): Shelf {
  const byId = new Map<string, Study>();
  const versions = new Map<string, Study[]>();
  const shelf: Shelf = {
    dataTimestamp,
    all: () => [...byId.values()],
    get: (nctId) => byId.get(nctId),
    versionsOf: (nctId) => versions.get(nctId) ?? [],
    aliasOf: (nctId) => {
      for (const [id, study] of byId) {
        const aliases = listAt(study, 'protocolSection.identificationModule.nctIdAliases');
        if (aliases.includes(nctId)) return id;
      }
      return undefined;
    },
    put(study) {
      const nctId = textAt(study, NCT_ID);
      if (nctId === '') throw new Error('A record without a study number cannot be shelved');
      byId.set(nctId, study);
      versions.set(nctId, [...(versions.get(nctId) ?? []), study]);
    },
    remove: (nctId) => {
      byId.delete(nctId);
    },
    etag: () =>
      `"${createHash('sha1').update(shelf.dataTimestamp).digest('hex').slice(0, 7)}/local"`,
  };
  for (const study of studies) shelf.put(study);
  return shelf;
}
