// Says whether a study matches a parsed search expression.
import { allTexts, type Study, valuesAt } from '../study.ts';
import type { Expression } from './parseExpression.ts';
import { pieceNames } from './pieceNames.ts';

/** The fields a word is looked for in when no AREA is named. */
export type Where = readonly string[] | 'everywhere';

export const CONDITION_FIELDS: Where = [
  'protocolSection.conditionsModule',
  'protocolSection.identificationModule.briefTitle',
  'protocolSection.identificationModule.officialTitle',
  'derivedSection.conditionBrowseModule',
];

/** The first field named in an AREA that the registry does not know. */
export function unknownArea(expression: Expression): string | undefined {
  if (expression.kind === 'area') {
    return pieceNames.has(expression.field) ? unknownArea(expression.part) : expression.field;
  }
  if (expression.kind === 'not') return unknownArea(expression.part);
  if (expression.kind === 'all' || expression.kind === 'any') {
    for (const part of expression.parts) {
      const found = unknownArea(part);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

export function matchExpression(study: Study, expression: Expression, where: Where): boolean {
  switch (expression.kind) {
    case 'all':
      return expression.parts.every((part) => matchExpression(study, part, where));
    case 'any':
      return expression.parts.some((part) => matchExpression(study, part, where));
    case 'not':
      return !matchExpression(study, expression.part, where);
    case 'area':
      return matchExpression(study, expression.part, [pieceNames.get(expression.field) ?? '']);
    case 'range':
      return textsOf(study, where).some((text) => inRange(text, expression.from, expression.to));
    case 'words':
      return hasWords(textsOf(study, where).join(' \u2029 '), expression.text);
  }
}

function textsOf(study: Study, where: Where): string[] {
  return where === 'everywhere'
    ? allTexts(study)
    : where.flatMap((path) => valuesAt(study, path).flatMap(allTexts));
}

/** Dates compare as text because every one starts with the year; a month stands for its first day, as on the registry. */
function inRange(text: string, from: string, to: string): boolean {
  const value = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  return (from === 'MIN' || value >= from) && (to === 'MAX' || value <= to);
}

/** Whole words, any case, in this order. */
function hasWords(text: string, words: string): boolean {
  const fold = (raw: string) => ` ${(raw.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  return fold(text).includes(fold(words));
}
