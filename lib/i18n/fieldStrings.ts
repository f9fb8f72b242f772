// What a language must name: the parts and fields of a registry record, as the English file lists them.
import type { fields } from './en/fields.ts';

export type FieldStrings = typeof fields;
export type PartKey = keyof FieldStrings['parts'];
export type FieldKey = keyof FieldStrings['names'];
