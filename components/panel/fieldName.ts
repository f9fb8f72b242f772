// Names a place in the record the way the registry's page does: "Enrollment" in "Study Design".
import type { FieldKey, FieldStrings, PartKey } from '../../lib/i18n/fieldStrings.ts';

/** `field` is missing where the pointer names nothing we have a word for. */
export interface FieldName {
  field?: string;
  part: string;
}

/** The words for an RFC 6901 pointer into the record: its nearest named field and the part it stands in. */
export function fieldName(ptr: string, words: FieldStrings): FieldName {
  const tokens = ptr.split('/').slice(1);
  const field = tokens.findLast((token) => Object.hasOwn(words.names, token));
  const part = tokens.find((token) => Object.hasOwn(words.parts, token));
  return {
    ...(field !== undefined && { field: words.names[field as FieldKey] }),
    part: part === undefined ? words.record : words.parts[part as PartKey],
  };
}
