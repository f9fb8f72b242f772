// A study in, a plain read out: the rules speak, the language words it.
import type { Trial } from '../trial/trial.ts';
import { LANGUAGES, type LanguageCode } from './lang/languages.ts';
import type { Language } from './language.ts';
import type { PlainRead, Section, Sentence } from './plainRead.ts';
import { SECTIONS } from './rules/sections.ts';
import type { ReadContext, SectionRules, Statement } from './statement.ts';

/** Version of rules, words and lexicon together: a new one makes cached reads stale. */
export const ENGINE = 'rules-1';

/** Names bring stops of their own: “Sample Pharma Inc.” ends a sentence without a second one. */
function stopsTwice(words: string): boolean {
  if (!words.endsWith('.')) return false;
  const before = words.at(words.endsWith('”.') ? -3 : -2);
  return before === '.' || before === '!' || before === '?';
}

function wordsOf(language: Language, statement: Statement): string {
  const phrase = language.phrases[statement.key] as (params: unknown) => string;
  const words = phrase(statement.params);
  return stopsTwice(words) ? words.slice(0, -1) : words;
}

function section(
  rules: SectionRules,
  trial: Trial,
  context: ReadContext,
  language: Language,
): Section {
  let count = 0;
  const sentence = (statement: Statement): Sentence => {
    const said: Sentence = {
      id: `${rules.id}-${++count}`,
      text: wordsOf(language, statement),
      rule: statement.rule,
      certainty: statement.certainty,
      sources: statement.sources,
    };
    if (statement.reference !== undefined) said.reference = statement.reference;
    if (statement.depth !== undefined) said.depth = statement.depth;
    return said;
  };
  const { statements, lists, missing } = rules.draft(trial, context);
  return {
    id: rules.id,
    heading: language.headings[rules.id],
    sentences: statements.map(sentence),
    ...(lists && {
      lists: lists.map((list) => ({
        label: wordsOf(language, list.label),
        items: list.items.map(sentence),
      })),
    }),
    ...(missing && { missing: wordsOf(language, missing) }),
  };
}

/**
 * The plain read of a study. Same study, `today` (`YYYY-MM-DD`) and `lang` give the same bytes:
 * there is no clock, locale or network inside. Never throws on a `Trial`.
 */
export function summarize(trial: Trial, options: { today: string; lang: LanguageCode }): PlainRead {
  const language = LANGUAGES[options.lang];
  return {
    nctId: trial.nctId.value,
    lang: language.code,
    engine: ENGINE,
    recordVersion: trial.versionHolder?.value ?? trial.status.lastUpdatePostDate?.date.value ?? '',
    via: 'rules',
    sections: SECTIONS.map((rules) => section(rules, trial, { today: options.today }, language)),
  };
}
