// The substance: what kind of thing is tested, and nothing the record or its names do not tell (R41–R50).
import { describe, expect, it } from 'vitest';
import { armsOf, oneGroup, saidBy, sectionOf, studyOf, textsOf } from '../support/studyOf.ts';

const substanceOf = (name: string, type = 'DRUG', more: object = {}) =>
  textsOf(studyOf({ armsInterventionsModule: oneGroup(name, type, { ...more }) }), 'substance');

describe('the kind', () => {
  it('is told by the name and marked as inferred', () => {
    const study = studyOf({ armsInterventionsModule: oneGroup('Examplimab') });
    const sentence = saidBy('R41', study, 'substance');
    expect(sentence?.text).toBe('Examplimab is a lab-made antibody.');
    expect(sentence?.certainty).toBe('inferred');
  });

  it('quotes English words in Spanish, and leaves the names of drugs bare', () => {
    const dicho = (name: string) =>
      textsOf(studyOf({ armsInterventionsModule: oneGroup(name) }), 'substance', 'es')[0];
    expect(dicho('Botulinum toxin type A')).toMatch(/^“Botulinum toxin type A” es /);
    expect(dicho('Sildenafil citrate')).toMatch(/^Sildenafil citrate es /);
  });

  it('is told once for several of one kind', () => {
    const arms = armsOf({ Cisplatin: 'DRUG', Paclitaxel: 'DRUG', Dexamethasone: 'DRUG' }, [
      { label: 'All', type: 'EXPERIMENTAL', gets: ['Cisplatin', 'Paclitaxel', 'Dexamethasone'] },
    ]);
    const cancer = { conditionsModule: { conditions: ['Lung Cancer'] } };
    expect(textsOf(studyOf({ ...cancer, armsInterventionsModule: arms }), 'substance')).toEqual([
      'Cisplatin and paclitaxel are chemotherapy drugs.',
      'Dexamethasone is a steroid drug.',
    ]);
  });

  it('knows cells by a code that its description calls cells', () => {
    expect(
      substanceOf('XY-C', 'BIOLOGICAL', { description: '1 mL of the combined XY-C cells' }),
    ).toContain('XY-C are living cells.');
  });

  it('takes a plural verb for kinds that are many', () => {
    expect(substanceOf('Kegel Exercises', 'OTHER')[0]).toMatch(/^Kegel exercises are /);
    expect(
      substanceOf('XS228CN', 'BIOLOGICAL', { description: 'Motor neuron progenitor cells.' })[0],
    ).toBe('XS228CN are lab-grown nerve cells.');
  });
});

describe('a name that tells nothing', () => {
  it('is said to be a code name (R49)', () => {
    const study = studyOf({ armsInterventionsModule: oneGroup('LY3454738') });
    expect(saidBy('R49', study, 'substance')?.text).toBe(
      'LY3454738 is a code name. The record lists it as a drug and does not say what kind.',
    );
  });

  it('is told by what a title or the summary calls it', () => {
    const named = (briefTitle: string, lang: 'en' | 'es' = 'en') =>
      textsOf(
        studyOf({
          identificationModule: { briefTitle },
          armsInterventionsModule: oneGroup('LY3454738'),
        }),
        'substance',
        lang,
      )[0];
    expect(named('LY3454738, an Oral ZZ1 Inhibitor, in Asthma')).toBe(
      'LY3454738 is a code name. The record calls it “Oral ZZ1 Inhibitor”.',
    );
    expect(named('LY3454738, an Oral ZZ1 Inhibitor, in Asthma', 'es')).toBe(
      'LY3454738 es un nombre en clave. El registro lo llama “Oral ZZ1 Inhibitor”.',
    );
    expect(named('LY3454738 (ZZ1/ZZ2 Bispecific) in Asthma')).toBe(
      'LY3454738 is a lab-made antibody with two or more targets.',
    );
    expect(named('Safety of the PDE5 inhibitor LY3454738')).toBe(
      'LY3454738 is a drug that widens blood vessels.',
    );
    expect(named('LY3454738 versus a PDE5 inhibitor')).toMatch(/does not say what kind/);
    expect(named('Prepared Natural Killer (NK) Cells (LY3454738) in Asthma')).toMatch(
      /immune cells/,
    );
    expect(named('Cells or LY3454738 in Asthma')).toMatch(/does not say what kind/);
  });

  it('is told by the summary where the registry lists it as something “other”', () => {
    const study = {
      descriptionModule: { briefSummary: 'Zorblax Fill is a minimally processed allograft.' },
      armsInterventionsModule: oneGroup('Zorblax Fill', 'OTHER'),
    };
    expect(textsOf(studyOf(study), 'substance')[0]).toMatch(/^Zorblax Fill is tissue /);
    expect(textsOf(studyOf(study), 'wrong').join(' ')).toContain('may cause harm');
  });

  it('is told once more in Spanish where its English words say the kind', () => {
    const study = studyOf({ armsInterventionsModule: oneGroup('Fat stem cells', 'BIOLOGICAL') });
    expect(textsOf(study, 'substance')[0]).toBe(
      'The record lists fat stem cells as a biological product.',
    );
    expect(textsOf(study, 'substance', 'es')[0]).toBe('“Fat stem cells” son células madre.');
  });

  it('is left with what the registry lists it as', () => {
    expect(substanceOf('Toronto association')).toEqual([
      'The record lists Toronto association as a drug.',
    ]);
    expect(substanceOf('Elator', 'DEVICE')[0]).toBe('The record lists Elator as a device.');
  });

  it('is not given a kind under “other”', () => {
    expect(substanceOf('Oscillation', 'OTHER')).toEqual([
      'The record does not say what kind of thing this is: Oscillation.',
    ]);
  });

  it('does not say a kind twice over', () => {
    expect(substanceOf('Aerobic Exercise', 'BEHAVIORAL')[0]).toBe(
      'The record lists aerobic exercise as a behavioral program.',
    );
    expect(substanceOf('Physical Therapy', 'PROCEDURE')[0]).toBe(
      'The record lists physical therapy as a procedure.',
    );
  });
});

describe('where cells come from (R42)', () => {
  it('is said when the record says exactly one of the two', () => {
    expect(substanceOf('Autologous mesenchymal stem cells', 'BIOLOGICAL')).toContain(
      'The record says they come from the person’s own body.',
    );
    expect(substanceOf('Allogeneic CD19 CAR-T cells', 'BIOLOGICAL')).toContain(
      'The record says they come from a donor.',
    );
  });

  it('is one thing where it is a part of the blood', () => {
    expect(
      substanceOf('Platelet-rich plasma', 'BIOLOGICAL', { description: 'Made of own blood.' }),
    ).toContain('The record says it comes from the person’s own body.');
  });

  it('is left open otherwise', () => {
    const both = substanceOf('Stem cells', 'BIOLOGICAL', {
      description: 'Autologous or allogeneic stem cells.',
    });
    expect(both.join(' ')).not.toMatch(/donor|own body/);
  });
});

describe('how it is taken (R50)', () => {
  it.each([
    ['Examplol 25 MG Oral Tablet', 'It is given by mouth.'],
    ['Examplol topical gel', 'It is given on the skin.'],
  ])('is read from “%s”', (name, text) => {
    expect(substanceOf(name)).toContain(text);
  });

  it('is left open when the words name two ways', () => {
    const text = substanceOf('Examplol', 'DRUG', { description: 'Orally, then intravenously.' });
    expect(text.join(' ')).not.toMatch(/given/);
  });

  it.each(['Options are IV, injection, intranasal and nebulizer.', 'A tablet or an infusion.'])(
    'is left open when one of the ways is a shot or a drip: %s',
    (description) => {
      expect(substanceOf('Examplol', 'DRUG', { description }).join(' ')).not.toMatch(/given/);
    },
  );

  it('is left open of a mix, whose words may tell of one part', () => {
    const mix = substanceOf('Cisplatin with stem cell transplant', 'DRUG', {
      description: 'Tablets twice a day.',
    });
    expect(mix.join(' ')).not.toContain('by mouth');
  });

  it('takes the shot under the skin for one way, and a phase IV for none', () => {
    expect(
      substanceOf('Examplol', 'DRUG', { description: 'A subcutaneous injection.' }).join(' '),
    ).toMatch(/given/);
    expect(
      substanceOf('Examplol', 'DRUG', { description: 'Tablets of a phase IV study.' }).join(' '),
    ).toContain('given by mouth');
  });

  it('follows the tense of the study', () => {
    const study = studyOf({
      statusModule: { overallStatus: 'COMPLETED' },
      armsInterventionsModule: oneGroup('Examplol capsules'),
    });
    expect(saidBy('R50', study, 'substance')?.text).toBe('It was given by mouth.');
  });
});

describe('a study without a drug', () => {
  it('says so', () => {
    expect(substanceOf('Elator', 'DEVICE').at(-1)).toBe('No drug is being tested.');
  });

  it('does not say so of something listed as “other”, which may hold one', () => {
    expect(substanceOf('Oscillation', 'OTHER').join(' ')).not.toMatch(/No drug/);
  });

  it.each([
    ['Injection of botulinum neurotoxin', 'PROCEDURE', {}],
    ['Everolimus-eluting stent', 'DEVICE', {}],
    ['Nerve block', 'PROCEDURE', { description: '10 ml of local anesthetic.' }],
  ])('does not say so of “%s”, whose words speak of one', (name, type, more) => {
    expect(substanceOf(name, type, more).join(' ')).not.toMatch(/No drug/);
  });

  it('does not say so where another group gets one', () => {
    const arms = armsOf({ Hypnotherapy: 'BEHAVIORAL', Examplimab: 'DRUG' }, [
      { label: 'Talk', type: 'EXPERIMENTAL', gets: ['Hypnotherapy'] },
      { label: 'Drug', type: 'ACTIVE_COMPARATOR', gets: ['Examplimab'] },
    ]);
    const study = studyOf({ armsInterventionsModule: arms });
    expect(textsOf(study, 'substance').join(' ')).not.toMatch(/No drug/);
  });
});

describe('a study that only observes', () => {
  const design = { designModule: { studyType: 'OBSERVATIONAL', phases: undefined } };

  it('says that it does not assign what the record names', () => {
    const study = studyOf({ ...design, armsInterventionsModule: oneGroup('Examplimab') });
    expect(textsOf(study, 'substance')).toEqual([
      'The record names examplimab, which the study itself does not assign.',
      'Examplimab is a lab-made antibody.',
    ]);
  });

  it('says nothing of the kind of tests and samples, which the study takes itself', () => {
    const arms = armsOf({ '6 Minute Walk Test': 'OTHER', 'XQ1 level': 'DIAGNOSTIC_TEST' }, [
      { label: 'All', gets: ['6 Minute Walk Test', 'XQ1 level'] },
    ]);
    const said = textsOf(studyOf({ ...design, armsInterventionsModule: arms }), 'substance');
    expect(said.join(' ')).not.toMatch(/does not assign|does not say/);
    expect(said.join(' ')).toContain('test of how the body works');
    for (const name of ['Neurological examination', 'Asthma', 'Asthma patients', 'Actigraphy'])
      expect(
        textsOf(
          studyOf({ ...design, armsInterventionsModule: oneGroup(name, 'OTHER') }),
          'substance',
        ).join(' '),
      ).not.toMatch(/does not assign/);
  });

  it('says that it tests no treatment where the record names none', () => {
    expect(sectionOf(studyOf(design), 'substance').missing).toBe(
      'This study does not test a treatment.',
    );
  });

  it('takes what people have for no substance, where the record lists it as if it were given', () => {
    const study = studyOf({
      ...design,
      conditionsModule: { conditions: ['Zorblax Syndrome'] },
      armsInterventionsModule: oneGroup('Zorblax syndrome', 'OTHER'),
    });
    expect(textsOf(study, 'substance')).toEqual([]);
    expect(sectionOf(study, 'substance').missing).toBe('This study does not test a treatment.');
  });

  it('takes data and patients for no substance, and what is done about an illness for one', () => {
    const listed = (name: string) =>
      sectionOf(
        studyOf({ ...design, armsInterventionsModule: oneGroup(name, 'OTHER') }),
        'substance',
      );
    for (const name of ['Collection Data', 'Gout patients', 'Gout'])
      expect(listed(name).missing).toBe('This study does not test a treatment.');
    expect(listed('Any treatment for gout').missing).toBeUndefined();
  });
});

describe('the substance in Spanish', () => {
  it('is written with its own grammar', () => {
    const study = studyOf({ armsInterventionsModule: oneGroup('Examplimab') });
    expect(textsOf(study, 'substance', 'es')).toEqual([
      'Examplimab es un anticuerpo hecho en laboratorio.',
    ]);
  });
});
