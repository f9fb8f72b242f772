// Words for the registry's codes behind a read: what a source note says beside `EARLY_PHASE1`.
import { wordTable } from '../../trial/wordTable.ts';
import { facts as english } from '../lang/en/facts.ts';
import { facts as spanish } from '../lang/es/facts.ts';
import type { LanguageCode } from '../lang/languages.ts';

const WORDS = { en: wordTable(english.enums), es: wordTable(spanish.enums) };

/** Fields that hold a code. A title or an acronym may look like one and is none. */
const CODED = new Set([
  'overallStatus',
  'lastKnownStatus',
  'status',
  'studyType',
  'phases',
  'type',
  'allocation',
  'interventionModel',
  'observationalModel',
  'timePerspective',
  'primaryPurpose',
  'masking',
  'whoMasked',
  'sex',
  'samplingMethod',
  'retention',
  'class',
  'infoSharing',
]);

const isCoded = (ptr: string): boolean =>
  CODED.has(
    ptr
      .split('/')
      .filter((token) => !/^\d+$/.test(token))
      .at(-1) ?? '',
  );

/** Every code found under `about` (sources, or a study with its pointers) with its words; unknown codes are left out. */
export function valueWords(about: unknown, lang: LanguageCode): Record<string, string> {
  const found: Record<string, string> = {};
  const look = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('ptr' in node && 'value' in node && typeof node.value === 'string') {
      const words = WORDS[lang][node.value];
      if (words !== undefined && typeof node.ptr === 'string' && isCoded(node.ptr))
        found[node.value] = words;
      return;
    }
    for (const inside of Object.values(node)) look(inside);
  };
  look(about);
  return found;
}
