// Changes a record of the local registry the way a sponsor's update does.
import { at, type Json, type Study } from '../../../tools/registry/study.ts';
import type { World } from './world.ts';

/** Sets values at dotted paths, the day of the last update, and the time of the registry's data. */
export function changeRecord(
  { registry }: World,
  nctId: string,
  values: Record<string, Json>,
  day: string,
): void {
  const record = structuredClone(registry.getRecord(nctId));
  if (record === undefined) throw new Error(`No record ${nctId}`);
  const all = { ...values, 'protocolSection.statusModule.lastUpdatePostDateStruct.date': day };
  for (const [path, value] of Object.entries(all)) setAt(record, path, value);
  registry.setRecord(record);
  registry.setDataTimestamp(`${day}T09:00:05`);
}

function setAt(record: Study, path: string, value: Json): void {
  const cut = path.lastIndexOf('.');
  const parent = at(record, path.slice(0, cut));
  if (parent === null || typeof parent !== 'object' || Array.isArray(parent)) {
    throw new Error(`Nothing to change at ${path}`);
  }
  parent[path.slice(cut + 1)] = value;
}
