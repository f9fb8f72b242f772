// The sections a reader sees first, over all reference records and over studies nobody would file.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordCount } from '../../../lib/summary/lang/fitting.ts';
import { LANGUAGES, type LanguageCode } from '../../../lib/summary/lang/languages.ts';
import type { SectionId } from '../../../lib/summary/plainRead.ts';
import { summarize } from '../../../lib/summary/summarize.ts';
import type { Trial } from '../../../lib/trial/trial.ts';
import { sharedRecordPaths } from '../../sharedRecords.ts';
import { sharedTrials } from '../support/sharedTrials.ts';
import { studyOf, TODAY } from '../support/studyOf.ts';

const FIRST: readonly SectionId[] = ['headline', 'status', 'summary', 'substance', 'lead', 'wrong'];
const LANGS = Object.keys(LANGUAGES) as LanguageCode[];

const sectionsOf = (trial: Trial, lang: LanguageCode) =>
  summarize(trial, { today: TODAY, lang }).sections.filter((section) => FIRST.includes(section.id));

/** Whatever a template may leave behind, outside quotes. */
const LEFT_OVER =
  /undefined|\bNaN\b|\[object|\$\{|\s{2,}| [,.;]|“”.*“”$|\ba [aeio]\w|\ban [bcdfgkpqtvz]/;

type Read = Record<LanguageCode, ReturnType<typeof sectionsOf>>;

describe.runIf(sharedRecordPaths().length > 0)('over all reference records', () => {
  let reads: { nctId: string; read: Read }[];
  beforeAll(() => {
    reads = sharedTrials().map((trial) => ({
      nctId: trial.nctId.value,
      read: { en: sectionsOf(trial, 'en'), es: sectionsOf(trial, 'es') },
    }));
  }, 120_000);

  it('every section says something, in every language', () => {
    for (const { nctId, read } of reads)
      for (const lang of LANGS)
        for (const section of read[lang]) {
          const said =
            section.sentences.map((sentence) => sentence.text).join(' ') + (section.missing ?? '');
          expect(said, `${nctId} ${section.id}`).toMatch(/\p{L}{3}/u);
        }
  });

  it('every sentence but general knowledge has a source, and ends like a sentence', () => {
    for (const { nctId, read } of reads)
      for (const section of read.en)
        for (const sentence of section.sentences) {
          const where = `${nctId} ${sentence.id}: ${sentence.text}`;
          if (sentence.certainty !== 'general') expect(sentence.sources, where).not.toEqual([]);
          if (sentence.id !== 'headline-1') expect(sentence.text, where).toMatch(/[.”]$/);
        }
  });

  it('no template leaves anything behind', () => {
    for (const { nctId, read } of reads)
      for (const section of read.en)
        for (const { id, text } of section.sentences)
          expect(text.replace(/“[^”]*”/g, 'X'), `${nctId} ${id}`).not.toMatch(LEFT_OVER);
  });

  it('headlines have twelve words at most', () => {
    for (const { nctId, read } of reads) {
      const [headline] = read.en;
      const text = headline?.sentences[0]?.text ?? '';
      expect(wordCount(text), `${nctId} ${text}`).toBeLessThanOrEqual(12);
    }
  });

  it('both languages say the same things in the same order', () => {
    for (const { nctId, read } of reads) {
      const [en, es] = [read.en, read.es].map((sections) =>
        sections.map((section) => section.sentences.map(({ id, rule }) => `${id} ${rule}`)),
      );
      expect(es, nctId).toEqual(en);
    }
  });
});

const word = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '“',
    '<b>x</b>',
    '{{x}}',
    'a\u0000b',
    '臨床試験',
    'x'.repeat(400),
    '__proto__',
    'constructor',
    'N/A',
  ),
  fc.string({ maxLength: 40 }),
);

describe('studies nobody would file', () => {
  it('are read without throwing, whatever their words and enums', () => {
    fc.assert(
      fc.property(
        fc.record({
          overallStatus: word,
          whyStopped: word,
          studyType: fc.oneof(
            word,
            fc.constantFrom('INTERVENTIONAL', 'OBSERVATIONAL', 'EXPANDED_ACCESS'),
          ),
          phases: fc.array(fc.oneof(word, fc.constantFrom('PHASE1', 'PHASE4', 'NA')), {
            maxLength: 4,
          }),
          count: fc.integer({ min: -5, max: 1e9 }),
          conditions: fc.array(word, { maxLength: 3 }),
          names: fc.array(fc.record({ name: word, type: word }), { maxLength: 6 }),
          arms: fc.array(fc.record({ label: word, type: word }), { maxLength: 6 }),
        }),
        (wild) => {
          const trial = studyOf({
            statusModule: { overallStatus: wild.overallStatus, whyStopped: wild.whyStopped },
            conditionsModule: { conditions: wild.conditions },
            designModule: {
              studyType: wild.studyType,
              phases: wild.phases,
              enrollmentInfo: { count: wild.count, type: 'ACTUAL' },
            },
            armsInterventionsModule: { interventions: wild.names, armGroups: wild.arms },
          });
          for (const lang of LANGS) {
            const sections = sectionsOf(trial, lang);
            expect(sections).toHaveLength(FIRST.length);
            const said = sections.flatMap((section) => section.sentences.map(({ text }) => text));
            expect(said.join(' ').replace(/“[^”]*”/g, '')).not.toMatch(
              /undefined|native code|\[object/,
            );
          }
        },
      ),
    );
  });

  it('are read though every module is missing', () => {
    const empty = studyOf({
      statusModule: undefined,
      conditionsModule: undefined,
      designModule: undefined,
    });
    for (const section of sectionsOf(empty, 'en'))
      expect(section.sentences.length + (section.missing ? 1 : 0), section.id).toBeGreaterThan(0);
  });
});
