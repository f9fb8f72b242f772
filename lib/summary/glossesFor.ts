// The words of a read that can be explained in place: terms of trials, names of illnesses, instruments.
import { CONDITION_SPELLINGS, type ConditionKey } from '../lexicon/conditionSpellings.ts';
import type { ConditionLexicon } from '../lexicon/conditionWords.ts';
import { conditions as englishConditions } from '../lexicon/en/conditions.ts';
import { glosses as englishGlosses } from '../lexicon/en/glosses.ts';
import { scales as englishScales } from '../lexicon/en/scales.ts';
import { conditions as spanishConditions } from '../lexicon/es/conditions.ts';
import { glosses as spanishGlosses } from '../lexicon/es/glosses.ts';
import { scales as spanishScales } from '../lexicon/es/scales.ts';
import type { GlossKey } from '../lexicon/glosses.ts';
import type { LexiconLanguage } from '../lexicon/lexiconLanguage.ts';
import { type FoundPhrase, phraseIndex } from '../lexicon/phraseIndex.ts';
import { SCALES, type ScaleKey, type Tool } from '../lexicon/scales.ts';
import { bagOf, wordsOf } from '../lexicon/spelling.ts';
import type { Gloss } from './plainCondition.ts';
import type { PlainRead } from './plainRead.ts';

const LEXICONS = {
  en: { conditions: englishConditions, scales: englishScales },
  es: { conditions: spanishConditions, scales: spanishScales },
};

/** Illnesses that everybody knows by the name we use. */
const EVERYDAY: ReadonlySet<ConditionKey> = new Set<ConditionKey>([
  'an infection',
  'pain',
  'a fever',
  'a cough',
  'fatigue',
  'burns',
  'wounds',
  'scars',
  'itching',
  'falls',
  'stress',
  'pregnancy',
  'surgery',
  'physical activity',
  'good health',
  'older age',
  'cancer',
  'vaccination',
  'smoking',
  'alcohol problems',
  'injury',
  'acne',
  'tooth pain',
  'teeth and mouth care',
  'breastfeeding',
  'wrinkles',
  'headache',
  'allergy',
  'birth control',
  'health and care',
  'mental health',
  'quality of life',
  'keeping to treatment',
  'anxiety',
  'obesity',
  'overweight',
  'diabetes',
]);

const TOOLS: Readonly<Record<LexiconLanguage, Partial<Record<Tool, string>>>> = {
  en: {
    questions: 'a set of questions about _',
    profile: 'a set of questions about _',
    score: 'a score for _',
    test: 'a test of _',
    diary: 'a diary about _',
  },
  es: {
    questions: 'un cuestionario sobre _',
    profile: 'un cuestionario sobre _',
    score: 'una puntuación de _',
    test: 'una prueba de _',
    diary: 'un diario sobre _',
  },
};

/** What an instrument is, in one plain line; undefined for those that can rate anything. */
export function scaleLine(key: ScaleKey, lang: LexiconLanguage): string | undefined {
  return TOOLS[lang][SCALES[key][0]]
    ?.replace('_', LEXICONS[lang].scales[key])
    .replace(/\b(de|a) el\b/g, (_, word) => `${word}l`);
}

/** A short name too much like a word or a usual abbreviation ("ACT", "PAIRS") is left alone. */
const isTellingShortName = (name: string): boolean =>
  !name.endsWith('~') && (/\d|[a-z]|-/.test(name) || name.length > 4);

function* scaleTerms(lang: LexiconLanguage): Generator<readonly [string, string]> {
  for (const key of Object.keys(SCALES) as ScaleKey[]) {
    const line = scaleLine(key, lang);
    const [, spellings] = SCALES[key];
    for (const written of line === undefined ? [] : spellings.split('|')) {
      const [spelling = ''] = written.split('>');
      if (/[A-Z]/.test(spelling) && isTellingShortName(spelling)) yield [spelling, line ?? ''];
    }
  }
}

/** A medical name is told by the plain one and its line; the plain name itself by its line alone. */
function* conditionTerms(words: ConditionLexicon): Generator<readonly [string, string]> {
  for (const [key, list] of Object.entries(CONDITION_SPELLINGS) as [ConditionKey, string][]) {
    if (EVERYDAY.has(key)) continue;
    const [name, line] = words[key];
    const group = list.startsWith('^ ');
    for (const written of (group ? list.slice(2) : list).split('|')) {
      const [, marks = '', spelling = ''] = /^([=*^]*)(.*)$/.exec(written) ?? [];
      const same = bagOf(wordsOf(spelling)) === bagOf(wordsOf(name.replace(/^an? /, '')));
      const known = same || group || marks.includes('^');
      if (marks !== '=') yield [spelling, known ? line : `${name}: ${line}`];
    }
  }
}

function* terms(lang: LexiconLanguage): Generator<readonly [string, string]> {
  const { conditions } = LEXICONS[lang];
  for (const [english, meaning] of Object.entries(englishGlosses) as [GlossKey, string][]) {
    const [own, plain] = lang === 'en' ? ['', meaning] : spanishGlosses[english];
    // Quotations from the registry are English in every language.
    for (const term of `${own}|${english}`.split('|')) yield [term, plain];
  }
  yield* conditionTerms(conditions);
  yield* scaleTerms(lang);
}

const indexes = new Map<LexiconLanguage, { find(text: string): FoundPhrase<string>[] }>();

function indexOf(lang: LexiconLanguage): { find(text: string): FoundPhrase<string>[] } {
  const known = indexes.get(lang);
  if (known) return known;
  const index = phraseIndex(terms(lang));
  indexes.set(lang, index);
  return index;
}

function* textsOf(read: PlainRead): Generator<string> {
  for (const section of read.sections) {
    for (const { text } of section.sentences) yield text;
    for (const list of section.lists ?? []) for (const { text } of list.items) yield text;
  }
}

/**
 * The words of a read that can be explained, each once, in the order they come. `term` is the word as it stands in
 * the read, `plain` what it means in the read's language.
 */
export function glossesFor(read: PlainRead, lang: LexiconLanguage): Gloss[] {
  const found = new Map<string, Gloss>();
  const index = indexOf(lang);
  for (const text of textsOf(read))
    for (const { text: term, value: plain } of index.find(text)) {
      const id = term.toLowerCase();
      if (!found.has(id)) found.set(id, { term, plain });
    }
  return [...found.values()];
}
