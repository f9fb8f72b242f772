// What a record's prose calls a code name: "CYC140, a PLK-1 inhibitor", "the JAK inhibitor INCB047986" (R49).
import { type Source, sliceSource } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';

const CLASS =
  '(?:inhibitors?|bispecifics?(?! antib)|antibod(?:y|ies)|(?:ant)?agonists?|blockers?|modulators?|degraders?|conjugates?|(?:allo|xeno)grafts?|vaccines?|peptides?|(?:cell|gene) therapy|cells?(?! )|oligonucleotides?|siRNA)';
/** Some words that lead to a class; a full stop, a bracket or another treatment ends them. */
const WORDS = '(?:(?!versus|with|plus)[\\p{L}\\d/-]+,? ){0,8}?';

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The words that say what class of thing the code name is, and the field they stand in; undefined where none do. */
export function classInProse(
  code: string,
  trial: Trial,
): { words: string; source: Source } | undefined {
  const name = escaped(code);
  const says = new RegExp(
    `${name}(?: \\([^)]*\\))?(?:,| is) an? (${WORDS}${CLASS}(?: of (?!the)[\\p{L}\\d-]+)?)|${name} \\((${WORDS}${CLASS})\\)|((?:[\\p{L}\\d/-]+ ){0,2}(?:\\([\\p{L}\\d-]+\\) )?[\\p{L}\\d/-]*(?:${CLASS}|cells)),? \\(?${name}(?![\\p{L}\\d])`,
    'iu',
  );
  const { briefTitle, officialTitle } = trial.identification;
  const { briefSummary, detailedDescription } = trial.description;
  for (const field of [briefTitle, officialTitle, briefSummary, detailedDescription]) {
    const found = field?.value.includes(code) ? says.exec(field.value) : null;
    const words = (found?.[1] ?? found?.[2] ?? found?.[3])?.replace(
      /^(?:(?:of|the|an?|with|by) )+/i,
      '',
    );
    if (field && words && /[ -]/.test(words)) return { words, source: sliceSource(field, words) };
  }
  return undefined;
}
