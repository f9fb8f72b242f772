// What taking part involves: groups, chance, who knows, look-alikes, and one person's time (R24–R39).
import { describe, expect, it } from 'vitest';
import {
  againstPlacebo,
  armsOf,
  type Modules,
  oneGroup,
  saidBy,
  sectionOf,
  studyOf,
  textsOf,
} from '../support/studyOf.ts';

const designed = (designInfo: object, arms: Modules, more: Modules = {}) =>
  studyOf({ designModule: { designInfo }, armsInterventionsModule: arms, ...more });
const TWO = armsOf({ A: 'DRUG', B: 'DRUG' }, [
  { label: 'First', type: 'EXPERIMENTAL', gets: ['A'] },
  { label: 'Second', type: 'ACTIVE_COMPARATOR', gets: ['B'] },
]);
const OBSERVED = {
  designModule: { studyType: 'OBSERVATIONAL', phases: undefined, designInfo: undefined },
};
const lists = (study: ReturnType<typeof studyOf>, lang: 'en' | 'es' = 'en') =>
  (sectionOf(study, 'involve', lang).lists ?? []).map(
    ({ label, items }) =>
      `${label}: ${items.map(({ text, depth = 0 }) => '> '.repeat(depth) + text).join(' / ')}`,
  );

describe('groups and chance', () => {
  it('counts the groups from the record', () => {
    const sentence = saidBy('R30', designed({}, TWO), 'involve');
    expect(sentence?.text).toBe('People are put into 2 groups.');
    expect(sentence?.sources[0]?.ptr).toBe('/protocolSection/armsInterventionsModule/armGroups');
    expect(textsOf(designed({}, oneGroup('A')), 'involve')[0]).toBe('Everyone is in one group.');
  });

  it.each([
    ['RANDOMIZED', 'Chance decides which group each person is in.'],
    ['NON_RANDOMIZED', 'Who is in which group is not decided by chance.'],
    [undefined, 'The record does not say how people are put into groups.'],
  ])('allocation %s', (allocation, text) => {
    expect(textsOf(designed({ allocation }, TWO), 'involve')).toContain(text);
  });

  it('puts nobody into a group where each person is their own control', () => {
    const own = (interventionModelDescription: string) =>
      textsOf(
        designed(
          { allocation: 'RANDOMIZED', interventionModel: 'PARALLEL', interventionModelDescription },
          armsOf({ A: 'DEVICE', B: 'DEVICE' }, [
            { label: 'One side', gets: ['A'] },
            { label: 'Other side', gets: ['B'] },
          ]),
        ),
        'involve',
      );
    expect(own('Each patient serves as their own control.').slice(0, 2)).toEqual([
      'The record lists 2 groups, and says that each person is their own comparison.',
      'Chance decides what goes where.',
    ]);
    expect(own('Two groups.')[0]).toBe('People are put into 2 groups.');
  });

  it.each([
    'Participants in the active arms of Study 1 with a response will go on.',
    'Participants who completed the double-blind period will get A.',
    'For those with a good response to the previous phase of care.',
  ])('puts nobody into a group that takes in people of another one: %s', (description) => {
    const study = designed(
      { allocation: 'NON_RANDOMIZED', interventionModel: 'SEQUENTIAL' },
      armsOf({ A: 'DRUG' }, [
        { label: 'First', gets: ['A'] },
        { label: 'Then', gets: ['A'], description },
      ]),
    );
    const said = textsOf(study, 'involve').join(' ');
    expect(said).toContain('Some of the 2 groups take in people from other groups.');
    expect(said).not.toContain('Groups join one after another');
    expect(textsOf(study, 'summary')).toContain(
      'The record lists 2 groups, and some people move from one to another.',
    );
  });

  it('puts nobody into the open part that follows a masked one', () => {
    const followed = (masking: string) =>
      textsOf(
        designed(
          { allocation: 'RANDOMIZED', maskingInfo: { masking } },
          armsOf({ A: 'DRUG', B: 'DRUG' }, [
            { label: 'A', gets: ['A'] },
            { label: 'B', gets: ['B'] },
            { label: 'A, open-label phase', gets: ['A'] },
          ]),
        ),
        'involve',
      );
    expect(followed('DOUBLE')).toContain('Some of the 3 groups take in people from other groups.');
    expect(followed('NONE')).toContain('People are put into 3 groups.');
  });

  it('puts nobody into the parts of one combination', () => {
    const given = armsOf({ Examplimab: 'DRUG', Otherine: 'DRUG' }, [
      { label: 'Examplimab', type: 'EXPERIMENTAL', gets: ['Examplimab'] },
      { label: 'Otherine', type: 'EXPERIMENTAL', gets: ['Otherine'] },
    ]);
    const study = (briefTitle: string, allocation = 'NON_RANDOMIZED') =>
      designed({ allocation, interventionModel: 'PARALLEL' }, given, {
        identificationModule: { nctId: 'NCT07999999', briefTitle },
      });
    const both = 'The Combination of Examplimab With Otherine in Asthma';
    for (const [lang, words] of [
      ['en', 'The record lists 2 groups; its title speaks of one combination.'],
      ['es', 'El registro menciona 2 grupos; su título habla de una combinación.'],
    ] as const)
      expect(textsOf(study(both), 'summary', lang)).toContain(words);
    expect(textsOf(study(both), 'involve').join(' ')).not.toContain('put into');
    expect(textsOf(study(both), 'headline')[0]).not.toContain('Comparison');
    for (const other of [study('Examplimab or Otherine'), study(both, 'RANDOMIZED')])
      expect(textsOf(other, 'headline')[0]).toContain('Comparison');
  });

  it('says no more of a crossover than that, where one thing and no group is listed', () => {
    const crossover = { allocation: 'RANDOMIZED', interventionModel: 'CROSSOVER' };
    const one = designed(crossover, armsOf({ Examplimab: 'DRUG' }, []));
    expect(textsOf(one, 'involve')).toContain('The record calls this a crossover design.');
    expect(textsOf(designed(crossover, TWO), 'involve').join(' ')).toContain('tries each option');
  });

  it.each([
    ['Healthy adults who take one dose of A.', 'Patients with asthma who take A or a placebo.'],
    ['All will get either A or a sham.', 'People who had surgery.'],
  ])('gives chance but a part where it does not choose all of a group: %s', (first, second) => {
    const study = designed(
      {
        allocation: 'RANDOMIZED',
        interventionModel: 'CROSSOVER',
        maskingInfo: { masking: 'DOUBLE' },
      },
      armsOf({ A: 'DRUG', B: 'DRUG' }, [
        { label: 'One', type: 'SHAM_COMPARATOR', gets: ['B'], description: first },
        { label: 'Other', type: 'EXPERIMENTAL', gets: ['A'], description: second },
      ]),
    );
    for (const [lang, groups, chance] of [
      ['en', 'The record lists 2 groups, and says that ', 'chance decides who gets what.'],
      ['es', 'El registro menciona 2 grupos y dice que ', 'el azar decide quién recibe qué.'],
    ] as const) {
      expect(textsOf(study, 'summary', lang)).toContain(`${groups}${chance}`);
      const said = textsOf(study, 'involve', lang).join(' ');
      expect(said).not.toMatch(/put into|tries each|repart|prueba cada/);
    }
    // Healthy people are not misled, whatever the type of their group.
    expect(textsOf(study, 'involve').join(' ').includes('sham')).toBe(first.includes('sham'));
  });

  it('never speaks of coins, computers or equal chances, and quotes the shares', () => {
    const study = designed(
      { allocation: 'RANDOMIZED', interventionModelDescription: 'Randomized 2:1 to A or B.' },
      TWO,
    );
    const text = textsOf(study, 'involve').join(' ');
    expect(text).toContain('The record gives the shares as “2:1”.');
    expect(text).not.toMatch(/coin|computer|equal/);
    const three = designed(
      { allocation: 'RANDOMIZED', interventionModelDescription: 'Randomized 2:1:1 in part 2.' },
      TWO,
    );
    expect(textsOf(three, 'involve').join(' ')).not.toContain('2:1');
  });

  it('names chance with a single group as what it is', () => {
    expect(textsOf(designed({ allocation: 'RANDOMIZED' }, oneGroup('A')), 'involve')).toContain(
      'The record says people are placed by chance, but it lists one group.',
    );
  });

  it.each([
    ['CROSSOVER', 'RANDOMIZED', 'Each person tries each option, at different times.'],
    ['FACTORIAL', undefined, 'What is tested is given alone and together.'],
    ['SEQUENTIAL', undefined, 'Groups join one after another.'],
  ])('model %s', (interventionModel, allocation, text) => {
    const design = { interventionModel, allocation };
    expect(textsOf(designed(design, TWO), 'involve')).toContain(text);
    expect(textsOf(designed(design, oneGroup('A')), 'involve')).not.toContain(text);
  });

  it('does not say that groups follow each other where chance places people, but for rising doses', () => {
    const design = { interventionModel: 'SEQUENTIAL', allocation: 'RANDOMIZED' };
    expect(textsOf(designed(design, TWO), 'involve').join(' ')).not.toContain('one after another');
    const rising = { descriptionModule: { briefSummary: 'A dose-escalation study.' } };
    expect(textsOf(designed(design, TWO, rising), 'involve').join(' ')).toContain(
      'one after another',
    );
  });

  it('speaks of higher doses only where the text does', () => {
    const study = designed({ interventionModel: 'SEQUENTIAL' }, TWO, {
      descriptionModule: { briefSummary: 'A dose-escalation study.' },
    });
    expect(textsOf(study, 'involve')).toContain(
      'Groups join one after another, often at a higher dose.',
    );
  });

  it('says when groups are not listed', () => {
    expect(textsOf(studyOf(), 'involve')[0]).toBe('The record does not list the groups.');
  });

  it('assigns nothing in an observational study', () => {
    const study = studyOf({ ...OBSERVED, armsInterventionsModule: TWO });
    expect(textsOf(study, 'involve').slice(0, 2)).toEqual([
      'No treatment is assigned for this study.',
      'The study looks at 2 groups of people.',
    ]);
  });
});

describe('tense', () => {
  const at = (overallStatus: string) =>
    textsOf(
      designed({ allocation: 'RANDOMIZED', maskingInfo: { masking: 'NONE' } }, TWO, {
        statusModule: { overallStatus },
      }),
      'involve',
    );

  it('is past for what is over and future for what has not begun', () => {
    expect(at('COMPLETED').slice(0, 2)).toEqual([
      'People were put into 2 groups.',
      'Chance decided which group each person was in.',
    ]);
    expect(at('NOT_YET_RECRUITING').slice(0, 2)).toEqual([
      'People will be put into 2 groups.',
      'Chance will decide which group each person is in.',
    ]);
  });

  it('is that of a plan where nobody knows or nobody joined', () => {
    for (const status of ['WITHDRAWN', 'UNKNOWN'])
      expect(at(status).slice(0, 2)).toEqual([
        'What follows is the plan of the study.',
        'People are put into 2 groups.',
      ]);
    const watched = studyOf({ ...OBSERVED, statusModule: { overallStatus: 'WITHDRAWN' } });
    expect(textsOf(watched, 'involve')[0]).toBe('What follows is the plan of the study.');
  });
});

describe('who knows', () => {
  const masked = (masking: string, whoMasked?: string[], arms = TWO) =>
    textsOf(designed({ maskingInfo: { masking, whoMasked } }, arms), 'involve').join(' ');

  it('open label is said for two groups and not for one', () => {
    expect(masked('NONE')).toContain('Everyone knows who gets what.');
    expect(masked('NONE', undefined, oneGroup('A'))).not.toContain('knows');
  });

  it('nobody of several is told, whether or not one person does it all', () => {
    const all = ['PARTICIPANT', 'CARE_PROVIDER', 'OUTCOMES_ASSESSOR'];
    expect(masked('TRIPLE', all)).toContain(
      'Those who give care or check the results are not told',
    );
    expect(
      textsOf(
        designed({ maskingInfo: { masking: 'TRIPLE', whoMasked: all } }, TWO),
        'involve',
        'es',
      ),
    ).toContain('Tampoco se les dice a quienes atienden a las personas o evalúan los resultados.');
  });

  it('participants are named only when the record names them', () => {
    expect(masked('DOUBLE', ['PARTICIPANT', 'INVESTIGATOR'])).toContain(
      'People in the study are not told which group they are in. Those who run the study are not told either.',
    );
    expect(masked('SINGLE', ['OUTCOMES_ASSESSOR'])).toContain(
      'Those who check the results are not told who gets what. People in the study know which group they are in.',
    );
  });

  it('nothing is said of what people know where a look-alike or other words doubt the list', () => {
    const maskingInfo = { masking: 'SINGLE', whoMasked: ['INVESTIGATOR'] };
    const known = (arms: Modules, briefSummary = 'A study.') =>
      textsOf(
        designed({ maskingInfo }, arms, { descriptionModule: { briefSummary } }),
        'involve',
      ).join(' ');
    expect(known(TWO)).toContain('People in the study know which group they are in.');
    expect(known(againstPlacebo('A'))).not.toContain('know which group');
    expect(known(TWO, 'A double-blind study.')).not.toContain('know which group');
  });

  it('nothing is inferred from “double”', () => {
    const text = masked('DOUBLE');
    expect(text).toContain('The record does not say who they are.');
    expect(text).not.toMatch(/People in the study (?:are not|know)/);
  });
});

describe('look-alikes', () => {
  it('a placebo is described by its form where the record tells it', () => {
    const arms = armsOf({ Drug: 'DRUG', 'Placebo oral tablet': 'DRUG' }, [
      { label: 'Drug', type: 'EXPERIMENTAL', gets: ['Drug'] },
      { label: 'Placebo', type: 'PLACEBO_COMPARATOR', gets: ['Placebo oral tablet'] },
    ]);
    expect(textsOf(designed({}, arms), 'involve')).toContain(
      'One group gets a placebo: a pill that looks the same but has no drug in it.',
    );
    expect(textsOf(designed({}, againstPlacebo('Drug')), 'involve')).toContain(
      'One group gets a placebo: a look-alike with no drug in it.',
    );
  });

  it('a placebo for something that is no medicine holds back on drugs', () => {
    expect(textsOf(designed({}, againstPlacebo('Lamp', 'DEVICE')), 'involve')).toContain(
      'One group gets a placebo: a look-alike of what is tested.',
    );
  });

  it('in an open study a group of that type gets none, where no word of it speaks of one', () => {
    const study = (label: string, masking: string) =>
      designed(
        { allocation: 'RANDOMIZED', maskingInfo: { masking } },
        armsOf({ Coaching: 'BEHAVIORAL', Leaflets: 'BEHAVIORAL' }, [
          { label: 'Coached', type: 'EXPERIMENTAL', gets: ['Coaching', 'Leaflets'] },
          { label, type: 'PLACEBO_COMPARATOR', gets: ['Leaflets'] },
        ]),
      );
    const said = (label: string, masking: string) =>
      (['summary', 'involve', 'wrong'] as const)
        .flatMap((section) => textsOf(study(label, masking), section))
        .join(' ');
    expect(said('Leaflets alone', 'NONE')).not.toMatch(/look-alike|the placebo instead/);
    expect(lists(study('Leaflets alone', 'NONE')).join(' ')).toContain('placebo group');
    expect(said('Leaflets alone', 'DOUBLE')).toContain('look-alike');
    expect(said('Placebo leaflets', 'NONE')).toContain('look-alike');
  });

  it('a placebo in groups of another type is still said', () => {
    const arms = armsOf({ A: 'DRUG', 'A placebo': 'DRUG' }, [
      { label: 'A', type: 'EXPERIMENTAL', gets: ['A', 'A placebo'] },
      { label: 'B', type: 'ACTIVE_COMPARATOR', gets: ['A placebo'] },
    ]);
    expect(textsOf(designed({}, arms), 'involve').join(' ')).toMatch(/A placebo is used/);
  });

  it('a sham is called a sham, never a treatment', () => {
    const arms = armsOf({ Coil: 'DEVICE', 'Sham coil': 'DEVICE' }, [
      { label: 'Coil', type: 'EXPERIMENTAL', gets: ['Coil'] },
      { label: 'Sham', type: 'SHAM_COMPARATOR', gets: ['Sham coil'] },
    ]);
    expect(textsOf(designed({}, arms), 'involve')).toContain(
      'One group gets a sham: it is made to seem real but is not.',
    );
  });

  it('a group with the type of a sham gets none where no word of the record tells of one', () => {
    const arms = armsOf({ Gel: 'PROCEDURE', Clips: 'PROCEDURE' }, [
      { label: 'Gel', type: 'EXPERIMENTAL', gets: ['Gel'] },
      { label: 'Usual way', type: 'SHAM_COMPARATOR', gets: ['Clips'] },
    ]);
    expect(textsOf(designed({}, arms), 'involve').join(' ')).not.toContain('made to seem real');
    const told = { descriptionModule: { briefSummary: 'Clips are used in a sham operation.' } };
    expect(textsOf(designed({}, arms, told), 'involve').join(' ')).toContain('made to seem real');
  });

  it('of groups that all have the type of a sham, only those that say so get one', () => {
    const arms = armsOf({ Coil: 'DEVICE' }, [
      { label: 'Coil', type: 'SHAM_COMPARATOR', gets: ['Coil'] },
      { label: 'Sham', type: 'SHAM_COMPARATOR', gets: ['Coil'] },
    ]);
    expect(textsOf(designed({}, arms), 'involve')).toContain(
      'One group gets a sham: it is made to seem real but is not.',
    );
  });

  it('tells what everyone gets besides', () => {
    const arms = armsOf({ New: 'DRUG', Old: 'DRUG', Placebo: 'DRUG' }, [
      { label: 'New', type: 'EXPERIMENTAL', gets: ['New', 'Old'] },
      { label: 'Placebo', type: 'PLACEBO_COMPARATOR', gets: ['Placebo', 'Old'] },
    ]);
    expect(textsOf(designed({}, arms), 'involve')).toContain('Everyone also gets “Old”.');
    const listed = arms.interventions as readonly unknown[];
    const twice = { ...arms, interventions: [...listed, ...listed] };
    expect(textsOf(designed({}, twice), 'involve')).toContain('Everyone also gets “Old”.');
  });

  it('does not say that everyone gets what people may take or leave', () => {
    const arms = armsOf({ New: 'DRUG', Old: 'DRUG', Placebo: 'DRUG' }, [
      { label: 'New', type: 'EXPERIMENTAL', gets: ['New', 'Old'] },
      { label: 'Placebo', type: 'PLACEBO_COMPARATOR', gets: ['Placebo', 'Old'] },
    ]);
    const interventions = (arms.interventions as { name: string }[]).map((item) =>
      item.name === 'Old' ? { ...item, description: 'Both groups are allowed to take it.' } : item,
    );
    expect(textsOf(designed({}, { ...arms, interventions }), 'involve').join(' ')).not.toContain(
      'Everyone also gets',
    );
  });
});

describe('the lists', () => {
  it('do not say that a group gets the tested treatment as its look-alike', () => {
    const arms = armsOf({ A: 'DRUG' }, [
      { label: 'Drug', type: 'EXPERIMENTAL', gets: ['A'] },
      { label: 'Placebo', type: 'PLACEBO_COMPARATOR', gets: ['A'] },
    ]);
    expect(lists(designed({}, arms))[0]).toBe(
      'What each group gets: “Drug” gets “A”. / “Placebo” is the placebo group. The record lists “A” for it.',
    );
    expect(lists(designed({}, arms), 'es')[0]).toContain(
      '“Placebo” es el grupo de placebo. El registro le asigna “A”.',
    );
    const compared = armsOf({ A: 'DRUG' }, [
      { label: 'Drug', type: 'ACTIVE_COMPARATOR', gets: ['A'] },
      { label: 'Placebo', type: 'PLACEBO_COMPARATOR', gets: ['A'] },
    ]);
    expect(lists(designed({}, compared))[0]).toContain('The record lists “A” for it.');
  });

  it('say what each group gets, and every intervention with its groups', () => {
    const arms = armsOf(
      {
        A: { type: 'DRUG', description: '20 mg once a day \\> 4 weeks' },
        B: 'DRUG',
        Waiting: 'BEHAVIORAL',
      },
      [
        { label: 'First', type: 'EXPERIMENTAL', gets: ['A', 'B'], description: 'By mouth.' },
        { label: 'Second', type: 'ACTIVE_COMPARATOR', gets: ['B'] },
        { label: 'Third', type: 'NO_INTERVENTION' },
        { label: 'Fourth', type: 'OTHER' },
      ],
    );
    expect(lists(designed({}, arms))).toEqual([
      'What each group gets: “First” gets “A” and “B”. / > “By mouth.” / “Second” gets “B”, to compare. / “Third” gets no study treatment. / “Fourth”: the record does not say what this group gets.',
      'What is given or done: “A”, listed as: drug, for “First” / > “20 mg once a day > 4 weeks” / “B”, listed as: drug, for “First” and “Second” / “Waiting”, listed as: behavior',
    ]);
    expect(lists(designed({}, arms), 'es')[0]).toContain('“Second”');
  });

  it('say “or” where a group’s own words do', () => {
    const gets = (description: string) =>
      lists(
        designed(
          {},
          armsOf({ A: 'DRUG', Placebo: 'DRUG' }, [
            { label: 'Low dose', type: 'EXPERIMENTAL', gets: ['A', 'Placebo'], description },
          ]),
        ),
      )[0];
    expect(gets('Eight people get A, or a placebo for two.')).toContain('gets “A” or “Placebo”.');
    expect(gets('A tablet and a placebo spray.')).toContain('gets “A” and “Placebo”.');
  });

  it('show a short first paragraph with the short ones after it', () => {
    const described = (description: string) =>
      lists(designed({}, armsOf({ A: 'DRUG' }, [{ label: 'All', gets: ['A'], description }])))[0]
        ?.split(' / > ')
        .slice(1);
    expect(described('* Cohort 1: one dose.\n* Cohort 2: two doses.')).toEqual([
      '“Cohort 1: one dose.”',
      '“Cohort 2: two doses.”',
    ]);
    const long = `${'word '.repeat(40)}end.`;
    expect(described(`${long}\n\nMore.`)).toEqual([`“${long}”`]);
    const item = `* ${'word '.repeat(23)}end`;
    expect(
      described(`Given to:\n\n* women\n\nIf it shows:\n\n${item}\n${item} 2\n${item} 3`),
    ).toEqual(['“Given to:”', '“women”']);
    expect(described(`Two courses of:\n\n${long}\n\n${long}`)).toEqual([
      '“Two courses of:”',
      `“${long}”`,
    ]);
  });

  it('quote no description that only repeats the name', () => {
    const described = (label: string, description: string) =>
      lists(designed({}, armsOf({ A: 'DRUG' }, [{ label, gets: ['A'], description }])))[0];
    expect(described('Group A', 'Group A')).toBe('What the group gets: “Group A” gets “A”.');
    expect(described('Group A', 'A')).toBe('What the group gets: “Group A” gets “A”.');
    expect(described('Group A', 'Given:\n\n- at noon')).toContain('“at noon”');
  });

  it('give the word for a code name, where the record has one', () => {
    const named = (otherNames: string[], lang: 'en' | 'es' = 'en') =>
      lists(designed({}, oneGroup('MK-0000', 'DRUG', { otherNames })), lang)[1];
    const added = { otherNames: ['Examplimab'], description: 'MK-0000 plus examplimab' };
    expect(lists(designed({}, oneGroup('MK-0000', 'DRUG', added)))[1]).not.toContain('also named');
    expect(named(['MK0000', 'Examplimab'])).toBe(
      'What is given or done: “MK-0000”, also named “Examplimab”, listed as: drug',
    );
    expect(named(['Examplimab'], 'es')).toContain('“MK-0000”, con otro nombre: “Examplimab”, ');
    expect(named(['MK0000'])).toBe('What is given or done: “MK-0000”, listed as: drug');
  });

  it('do not repeat the names of all groups', () => {
    const given = (labels: string[], lang: 'en' | 'es' = 'en') =>
      lists(
        designed(
          {},
          armsOf(
            { A: 'DRUG' },
            labels.map((label) => ({ label, gets: ['A'] })),
          ),
        ),
        lang,
      )[1];
    expect(given(['First', 'Second'])).toMatch(/listed as: drug, for both groups$/);
    expect(given(['First', 'Second', 'Third'])).toMatch(/for all groups$/);
    expect(given(['First', 'Second', 'Third'], 'es')).toMatch(/para todos los grupos$/);
  });

  it('show a long description in whole sentences and say the same once', () => {
    const long = `${'One two three four five. '.repeat(20)}`.trim();
    const arms = armsOf({ A: { type: 'DRUG', description: long } }, [
      { label: 'All', type: 'EXPERIMENTAL', gets: ['A'], description: long },
    ]);
    const [first, second] = lists(designed({}, arms));
    expect(first).toMatch(/five\.”$/);
    expect(first?.split(' ').length).toBeLessThan(80);
    expect(second).toBe('What is given or done: “A”, listed as: drug');
  });
});

describe('a group listed as getting nothing', () => {
  const said = (label: string, description: string, lang: 'en' | 'es' = 'en') =>
    lists(
      designed(
        {},
        armsOf({ A: 'DRUG' }, [
          { label: 'First', gets: ['A'] },
          { label, type: 'NO_INTERVENTION', description },
        ]),
      ),
      lang,
    )[0];

  it('gets none', () => {
    expect(said('Waiting', 'No placebo is given.')).toContain('“Waiting” gets no study treatment.');
  });

  it('is only said to be listed so where its own words tell of a look-alike or a dose', () => {
    const says = 'People receive starch 20 mg a day.';
    expect(said('Control', says)).toContain('“Control” is listed as getting no study treatment.');
    expect(said('Control + placebo', '')).toContain('is listed as getting no study treatment.');
    expect(said('Control', 'People undergo a short fusion.')).toContain('is listed as getting');
    expect(said('Control', 'People will not receive A.')).toContain('gets no study treatment.');
    expect(said('Control', says, 'es')).toContain(
      '“Control”: según el registro, sin tratamiento del estudio.',
    );
  });
});

describe('one person’s time (R32)', () => {
  it.each([
    ['The protocol will last six months.', true],
    ['2 g/day for 14 days.', true],
    ['Patients will be followed for up to 2 years.', true],
    ['The time between screening and treatment will last 3 weeks at most.', false],
    ['The study will last 3 years.', false],
    ['Visits every 12 weeks for a maximum period of 3 years.', true],
    ['Patients will be followed for 56 days and remain in follow-up for one year.', true],
    ['Subjects will be followed for 24 months with visits and calls.', true],
    ['In an earlier study patients were followed for 5 years.', false],
    ['The overall time to participate in this study is approximately 108 weeks.', true],
  ])('%s', (detailedDescription, told) => {
    const study = designed({}, oneGroup('A'), { descriptionModule: { detailedDescription } });
    expect(lists(study).at(-1)?.startsWith('How long for one person')).toBe(told);
  });

  it('is quoted from explicit words only', () => {
    const study = designed({}, oneGroup('A'), {
      descriptionModule: {
        detailedDescription:
          'Asthma is common. Each participant will be in the study for up to 64 weeks. More text.',
      },
    });
    expect(lists(study).at(-1)).toBe(
      'How long for one person, in the words of the record: “Each participant will be in the study for up to 64 weeks.”',
    );
    expect(textsOf(study, 'involve').join(' ')).not.toContain('does not say how long');
  });

  it('is read from the words of a group, which stand there already', () => {
    for (const description of [
      'People will be in the group for about 12 weeks.',
      'It goes on during the intervention for 12 weeks.',
      'for 12 weeks',
      '5.0 mg for 12 weeks, with an option to go on',
    ])
      expect(
        textsOf(
          designed({}, armsOf({ A: 'DRUG' }, [{ label: 'All', gets: ['A'], description }])),
          'involve',
        ).join(' '),
      ).not.toContain('does not say how long');
  });

  it('is nobody’s where a study looks at what is on record already', () => {
    const study = studyOf({
      designModule: {
        ...OBSERVED.designModule,
        designInfo: { timePerspective: 'RETROSPECTIVE', observationalModel: 'COHORT' },
      },
    });
    expect(textsOf(study, 'involve').join(' ')).not.toContain('how long');
  });

  it('is the registry’s follow-up time where it has one', () => {
    const study = studyOf({
      designModule: { ...OBSERVED.designModule, patientRegistry: true, targetDuration: '5 Years' },
    });
    expect(textsOf(study, 'involve')).toContain('Each person is followed for 5 years.');
    const over = studyOf({
      designModule: { ...OBSERVED.designModule, patientRegistry: true, targetDuration: '5 Years' },
      statusModule: { overallStatus: 'COMPLETED' },
    });
    expect(textsOf(over, 'involve')).toContain('Each person was followed for 5 years.');
    const once = studyOf({
      designModule: {
        studyType: 'OBSERVATIONAL',
        designInfo: { timePerspective: 'CROSS_SECTIONAL' },
        targetDuration: '5 Years',
      },
    });
    expect(textsOf(once, 'involve').join(' ')).not.toContain('followed');
  });

  it('is missed out loud', () => {
    expect(textsOf(designed({}, oneGroup('A')), 'involve').at(-1)).toBe(
      'The record does not say how long each person takes part.',
    );
  });
});
