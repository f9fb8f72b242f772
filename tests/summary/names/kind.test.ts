// The kind of a treatment: names and endings first, guarded everywhere, silent where in doubt (R41–R49).
import { describe, expect, it } from 'vitest';
import { CARDS } from '../../../lib/lexicon/cards.ts';
import { KINDS } from '../../../lib/lexicon/kinds.ts';
import { FIRST_KIND_WORDS, KIND_WORDS } from '../../../lib/lexicon/kindWords.ts';
import { STEM_EXCEPTIONS } from '../../../lib/lexicon/stemExceptions.ts';
import { drugWord } from '../../../lib/summary/names/drugWord.ts';
import { testedInterventions } from '../../../lib/summary/names/interventionName.ts';
import { kindOf } from '../../../lib/summary/names/kind.ts';
import { sharedRecordPaths } from '../../sharedRecords.ts';
import { sharedTrials } from '../support/sharedTrials.ts';
import { armsOf, oneGroup, studyOf } from '../support/studyOf.ts';

function kind(
  name: string,
  type = 'DRUG',
  more: object = {},
  modules: object = {},
  rest: object = {},
) {
  const study = studyOf(
    { ...modules, armsInterventionsModule: oneGroup(name, type, { ...more }) },
    { ...rest },
  );
  const lists = testedInterventions(study);
  const [named] = [...lists.tested, ...lists.comparators, ...lists.measures];
  return named && kindOf(named, study);
}

describe('names of procedures', () => {
  it('are not told by what they are done during', () => {
    expect(kind('Radical prostatectomy', 'PROCEDURE')?.kind).toBe('prostateSurgery');
    const restored = 'Post radical prostatectomy nerve restoration (PRP-NR)';
    expect(kind(restored, 'PROCEDURE')?.kind).toBe('procedure');
    expect(kind('Technical change during radical prostatectomy', 'PROCEDURE')?.kind).toBe(
      'procedure',
    );
  });
});

describe('names of medicines', () => {
  it.each([
    ['Eptinezumab', 'antibody'],
    ['Pembrolizumab', 'checkpointAntibody'],
    ['Gemtuzumab ozogamicin', 'antibodyWithDrug'],
    ['Trastuzumab deruxtecan', 'antibodyWithDrug'],
    ['Rituximab-pvvr', 'antibody'],
    ['Upadacitinib', 'immuneCalming'],
    ['Osimertinib', 'growthSignalBlocker'],
    ['Nemtabrutinib', 'immuneCellSignalBlocker'],
    ['Fluvastatin-sodium', 'cholesterolDrug'],
    ['Avanafil', 'bloodVesselWidening'],
    ['Brexpiprazole', 'antipsychotic'],
    ['Omeprazole', 'acidLowering'],
    ['Rimegepant', 'migraineDrug'],
    ['Aspirin', 'clumpStopping'],
    ['Magnesium sulfate', 'mineral'],
    ['Diclofenac Sodium', 'painAndSwelling'],
  ])('%s is %s', (name, expected) => {
    expect(kind(name)?.kind).toBe(expected);
    expect(kind(name)?.certainty).toBe('inferred');
  });

  it('are not read from words that only look like one', () => {
    for (const word of STEM_EXCEPTIONS) {
      const found = drugWord(word);
      // A listed name may be an exception to a stem and still be known.
      if (found !== undefined) expect(found.kind, word).not.toBe(undefined);
    }
    for (const word of [
      'cholesterol',
      'phytosterol',
      'concept',
      'reservoir',
      'domperidone-like',
      '',
    ])
      expect(drugWord(word), word).toBeUndefined();
    expect(drugWord('domperidone')?.kind).toBe('antiSickness');
    expect(drugWord('bleomycin')?.kind).toBe('chemotherapy');
    expect(drugWord('pentostatin')?.kind).toBe('chemotherapy');
  });

  it('are not read from initials of several things, nor from what makes the waves', () => {
    const described = (name: string, description = '') =>
      kind(name, 'DEVICE', { description })?.kind;
    expect(described('PRF')).toBe('device');
    expect(described('A-PRF')).toBe('plateletPlasma');
    expect(described('Zeta', 'Shock waves of an electromagnetic emitter')).toBe('shockWaves');
  });

  it('are chemotherapy in a study about cancer only (R46)', () => {
    const cancer = { conditionsModule: { conditions: ['Breast Cancer'] } };
    expect(kind('Cyclophosphamide', 'DRUG', {}, cancer)?.kind).toBe('chemotherapy');
    expect(kind('Cyclophosphamide')?.kind).toBe('cellSlowing');
  });

  it('make a mix when each part is known, and tell nothing when one is not', () => {
    expect(kind('Tadalafil + Tamsulosin')?.kind).toBe('drugMix');
    expect(kind('AK104+anlotinib')?.kind).toBe('drug');
    expect(kind('Durvalumab plus Tremelimumab')?.kind).toBe('checkpointAntibody');
  });

  it('are not trusted in what a talk is about', () => {
    expect(kind('Coping with Cannabis', 'BEHAVIORAL')?.kind).not.toBe('cannabis');
  });
});

describe('other sources', () => {
  it('are other names that agree', () => {
    expect(kind('MK-3475', 'DRUG', { otherNames: ['pembrolizumab', 'KEYTRUDA'] })?.kind).toBe(
      'checkpointAntibody',
    );
    expect(kind('AB-12345', 'DRUG', { otherNames: ['aspirin', 'osimertinib'] })?.kind).toBe('drug');
  });

  it('is the description, marked as paraphrased', () => {
    const found = kind('SSGJ-707', 'DRUG', {
      description: 'A bispecific antibody given every 3 weeks.',
    });
    expect([found?.kind, found?.certainty]).toEqual(['twoTargetAntibody', 'paraphrased']);
    expect(found?.sources[0]?.value).toBe('bispecific');
  });

  it('is cells, whatever type they are registered as', () => {
    const type = 'DEVICE';
    expect(kind('Injection of adipose derived cells', type)?.kind).toBe('livingCells');
  });

  it('is the dose of every group that gets a code name, where it counts cells', () => {
    const dosed = (...doses: string[]) => {
      const study = studyOf({
        armsInterventionsModule: armsOf(
          { 'XX-201-Y': 'DRUG' },
          doses.map((dose, at) => ({
            label: at === 0 ? dose : `${at}`,
            gets: ['XX-201-Y'],
            ...(at > 0 && { description: dose }),
          })),
        ),
      });
      const [named] = testedInterventions(study).tested;
      return named && kindOf(named, study)?.kind;
    };
    expect(dosed('6x10\\^6 cells once', '1 x 10^8 CAR+ cells')).toBe('livingCells');
    expect(dosed('6x10\\^6 cells once', '24 mg')).toBe('drug');
  });

  it('is MeSH only where it was matched on a word of the name', () => {
    const browse = (asFound: string) => ({
      derivedSection: {
        interventionBrowseModule: {
          browseLeaves: [{ id: 'M1', name: 'Sildenafil Citrate', asFound }],
        },
      },
    });
    expect(kind('Conmana', 'DRUG', {}, {}, browse('Conmana'))?.kind).toBe('bloodVesselWidening');
    expect(kind('Conmana', 'DRUG', {}, {}, browse('rTMS'))?.kind).toBe('drug');
  });

  it('is the registered type last, as stated', () => {
    const found = kind('LY3454738');
    expect([found?.kind, found?.certainty, found?.rule]).toEqual(['drug', 'stated', 'R49']);
    expect(kind('Oscillation', 'OTHER')).toBeUndefined();
  });
});

describe('things and acts', () => {
  it.each([
    ['CD123 CAR-T cells', 'BIOLOGICAL', 'carT'],
    ['NK cells stimulated ex vivo with IL-15', 'BIOLOGICAL', 'immuneCells'],
    ['HUC-MSCs', 'BIOLOGICAL', 'stemCells'],
    ['RSVPreF3 OA Investigational Vaccine', 'BIOLOGICAL', 'vaccine'],
    ['Blood samples for Chemistry', 'BIOLOGICAL', 'bloodTest'],
    ['Platelet Rich Plasma (PRP)', 'DRUG', 'plateletPlasma'],
    ['CT-155 smartphone app', 'DEVICE', 'app'],
    ['Low-intensity Extracorporeal Shockwave Therapy', 'DEVICE', 'shockWaves'],
    ['AMS Ambicor Inflatable Penile Prosthesis', 'DEVICE', 'penileImplant'],
    ['PEEK interbody fusion device', 'COMBINATION_PRODUCT', 'spineImplant'],
    ['Transforaminal lumbar interbody fusion', 'PROCEDURE', 'spineSurgery'],
    ['Erector Spinae Plane Block', 'PROCEDURE', 'nerveBlock'],
    ['Stereotactic ablative radiotherapy', 'RADIATION', 'radiation'],
    ['Rehabilitation following lumbar injection', 'OTHER', 'rehabilitation'],
    ['Acceptance and Commitment Therapy', 'BEHAVIORAL', 'talkTherapy'],
    ['Question Prompt List (QPL)', 'BEHAVIORAL', 'behavioral'],
    ['CT-100-D-004-A', 'DEVICE', 'device'],
    ['Non-surgical treatments', 'PROCEDURE', 'procedure'],
    ['whole exon sequencing', 'GENETIC', 'geneTest'],
    ['Injection of botulinum neurotoxin', 'PROCEDURE', 'botulinum'],
    ['25-Hydroxy vitamin D', 'OTHER', 'bloodTest'],
    ['The Example Hydroafil™ system', 'DEVICE', 'device'],
    ['No referral for rehabilitation', 'PROCEDURE', 'procedure'],
    ['Spinal Manipulation, Microdiscectomy', 'PROCEDURE', 'procedure'],
    ['T-cells transduced with a chimeric antigen receptor vector', 'BIOLOGICAL', 'carT'],
    ['Drug-coated balloon', 'DEVICE', 'needleDevice'],
    ['Fixation system using an imaging system', 'DEVICE', 'device'],
    ['25-Hydroxy vitamin D', 'DIETARY_SUPPLEMENT', 'vitamin'],
  ])('%s (%s) is %s', (name, type, expected) => {
    expect(kind(name, type)?.kind).toBe(expected);
  });
});

describe('the lexicon', () => {
  it('names only kinds that exist, each kind once', () => {
    expect(new Set(KINDS).size).toBe(KINDS.length);
    for (const entry of [...FIRST_KIND_WORDS, ...KIND_WORDS]) expect(KINDS).toContain(entry.kind);
    for (const card of CARDS) for (const one of card.kinds) expect(KINDS).toContain(one);
  });
});

describe.runIf(sharedRecordPaths().length > 0)('over all reference records', () => {
  it('names the kind of at least 95 in 100 interventions that are no code', () => {
    let named = 0;
    let all = 0;
    for (const trial of sharedTrials()) {
      const { tested, background } = testedInterventions(trial);
      for (const one of [...tested, ...background]) {
        if (one.code) continue;
        all++;
        if (kindOf(one, trial)) named++;
      }
    }
    expect(named / all).toBeGreaterThanOrEqual(0.95);
  });
});
