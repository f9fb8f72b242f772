// Eligibility text to rules: headings of every shape, cohorts, nesting, and nothing lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CriteriaGroup } from '../../../lib/summary/criteria/criteriaGroups.ts';
import { parseCriteria } from '../../../lib/summary/criteria/parseCriteria.ts';
import { rawSlice } from '../../../lib/trial/markupSource.ts';
import type { Markup } from '../../../lib/trial/sourced.ts';

const parse = (text: string) => parseCriteria(text as Markup);

/** `in: rule / > nested rule; out(Part A): rule` */
const shown = (groups: readonly CriteriaGroup[]): string[] =>
  groups.map(
    ({ kind, labels, items }) =>
      `${kind}${labels.length > 0 ? `(${labels.join(' · ')})` : ''}: ${items
        .map(({ text, depth }) => `${'> '.repeat(depth)}${text}`)
        .join(' / ')}`,
  );

describe('the headings of a criteria text (R93)', () => {
  it('splits rules to join from rules that keep out', () => {
    expect(
      shown(
        parse('Inclusion Criteria:\n\n* Adults\n* Has asthma\n\nExclusion Criteria:\n\n* Smokers'),
      ),
    ).toEqual(['in: Adults / Has asthma', 'out: Smokers']);
  });

  it.each([
    'Key Inclusion Criteria:',
    'Main Inclusion Criteria :',
    'Inclusion Criteria',
    'Inclusion criteria were as follows:',
    'Inclusion Criteria include:',
    'List of inclusion criteria:',
    'Inclusion:',
    '• Inclusion Criteria:',
    'Major Eligibility Criteria:',
    'Patient Inclusion Criteria:',
  ])('knows “%s” as a heading that names nobody in particular', (heading) => {
    expect(shown(parse(`${heading}\n\n* Adults`))).toEqual(['in: Adults']);
  });

  it.each([
    ['Criterios de inclusión:', 'Criterios de exclusión:'],
    ["Critères d'inclusion", 'Critères de non-inclusion :'],
    ['Critères d’inclusion :', 'Critères d’exclusion :'],
    ['Einschlusskriterien:', 'Ausschlusskriterien:'],
    ['Critérios de inclusão:', 'Critérios de não inclusão:'],
    ['Criteri di inclusione:', 'Criteri di esclusione:'],
    ['Критерии включения:', 'Критерии исключения:'],
    ['入选标准：', '排除标准：'],
    ['纳入标准', '排除标准'],
    ['選択基準', '除外基準'],
    ['선정 기준:', '제외기준:'],
  ])('knows “%s” and “%s”', (inclusion, exclusion) => {
    const text = `${inclusion}\n\n* Asthma\n* Adults\n\n${exclusion}\n\n* Smokers`;
    expect(shown(parse(text))).toEqual(['in: Asthma / Adults', 'out: Smokers']);
  });

  it('reads lists as they are numbered in Chinese', () => {
    expect(
      shown(parse('入选标准：\n1、年龄18岁以上；\n2、哮喘患者。\n\n排除标准：吸烟者。')),
    ).toEqual(['in: 年龄18岁以上； / 哮喘患者。', 'out: 吸烟者。']);
  });

  it('reads a rule typed behind the heading', () => {
    expect(shown(parse('Inclusion Criteria: Men over 40.\n\nExclusion Criteria: none'))).toEqual([
      'in: Men over 40.',
      'out: none',
    ]);
    expect(shown(parse('Inclusion criteria. Age 22 or more. Speaks English.'))).toEqual([
      'in: Age 22 or more. Speaks English.',
    ]);
  });

  it('reads both lists when they were run together on one line', () => {
    expect(
      shown(
        parse(
          'Inclusion Criteria:- Men with asthma- Stable dose Exclusion Criteria:- Cancer- Stroke within 6 months',
        ),
      ),
    ).toEqual(['in: Men with asthma / Stable dose', 'out: Cancer / Stroke within 6 months']);
  });

  it('knows a heading that stands inside the list', () => {
    expect(
      shown(parse('Inclusion Criteria:\n\n* Adults\n* Exclusion Criteria:\n* Smokers')),
    ).toEqual(['in: Adults', 'out: Smokers']);
  });

  it('knows headings that are list items with lists of their own', () => {
    const text =
      '1. Inclusion Criteria\n\n   1. Adults\n   2. Has asthma\n2. Exclusion Criteria\n\n   1. Smokers';
    expect(shown(parse(text))).toEqual(['in: Adults / Has asthma', 'out: Smokers']);
  });

  it('cuts a heading stuck to the end of a rule', () => {
    const text = 'Inclusion Criteria:\n\n* Adults who agree Inclusion Criteria Partner\n* Women';
    expect(shown(parse(text))).toEqual([
      'in: Adults who agree',
      'in(Inclusion Criteria Partner): Women',
    ]);
  });

  it('takes the order as it comes: rules that keep out may stand first', () => {
    const text = 'Exclusion Criteria:\n\n* Smokers\n\nInclusion Criteria:\n\n* Adults';
    expect(shown(parse(text))).toEqual(['out: Smokers', 'in: Adults']);
  });

  it('does not take a rule that speaks of criteria for a heading', () => {
    const rules = [
      'Other exclusion criteria apply according to US Product Information',
      'Not meeting inclusion criteria',
      'Patient meets the inclusion criteria for trial entry',
      '29 Additional Exclusion Criteria',
    ];
    expect(
      shown(parse(`Exclusion Criteria:\n\n${rules.map((rule) => `* ${rule}`).join('\n')}`)),
    ).toEqual([`out: ${rules.join(' / ')}`]);
  });

  it('calls rules without any heading just rules', () => {
    expect(shown(parse('* At least 2 attacks\n* Adults'))).toEqual([
      'rules: At least 2 attacks / Adults',
    ]);
  });

  it('takes rules before the first heading for rules to join when a list of exclusions follows', () => {
    expect(shown(parse('* Adults\n\nExclusion Criteria:\n\n* Smokers'))).toEqual([
      'in: Adults',
      'out: Smokers',
    ]);
  });
});

describe('lines that announce a list (R93c)', () => {
  it('leaves out a line that says no more than the heading', () => {
    const text =
      'Inclusion Criteria:\n\n* A participant will be eligible if all of the following criteria are met:\n\n  1. Adults\n  2. Has asthma';
    expect(shown(parse(text))).toEqual(['in: Adults / Has asthma']);
  });

  it('lets it say which list it is where no heading does', () => {
    const text =
      'To be eligible, participants must:\n\n* Be adults\n\nParticipants must not:\n\n* Smoke\n* Drink';
    expect(shown(parse(text))).toEqual(['in: Be adults', 'out: Smoke / Drink']);
  });

  it('keeps it when leaving it out would change the rules', () => {
    expect(
      shown(
        parse('Inclusion Criteria:\n\n* At least one of the following:\n\n  * Asthma\n  * COPD'),
      ),
    ).toEqual(['in: At least one of the following: / > Asthma / > COPD']);
    expect(
      shown(parse('Inclusion Criteria:\n\n* Adults\n\nPatients may not be:\n\n* Smokers')),
    ).toEqual(['in: Adults / Patients may not be: / > Smokers']);
  });
});

describe('cohorts (R93d)', () => {
  it('labels rules with the line over their list', () => {
    const text =
      'Inclusion Criteria:\n\nPart A\n\n* Men\n\nCaregiver:\n\n* Adults\n\nExclusion Criteria:\n\nPart A\n\n* Smokers';
    expect(shown(parse(text))).toEqual([
      'in(Part A): Men',
      'in(Caregiver): Adults',
      'out(Part A): Smokers',
    ]);
  });

  it('labels both lists with a line over their headings', () => {
    const text =
      'PATIENTS\n\nInclusion Criteria:\n\n* Ill\n\nExclusion Criteria:\n\n* Smokers\n\nCONTROLS\n\nInclusion Criteria:\n\n* Well';
    expect(shown(parse(text))).toEqual([
      'in(PATIENTS): Ill',
      'out(PATIENTS): Smokers',
      'in(CONTROLS): Well',
    ]);
  });

  it('keeps what a heading names', () => {
    const text =
      'Donor Inclusion Criteria:\n\n* Matched\n\nExclusion Criteria for healthy people:\n\n* Ill';
    expect(shown(parse(text))).toEqual([
      'in(Donor Inclusion Criteria): Matched',
      'out(healthy people): Ill',
    ]);
  });

  it('keeps of a heading only whom or what it is for', () => {
    const text =
      'Inclusion criteria for participation in R3:\n\n* Asthma\n\nExclusion Criteria for all groups:\n\n* Smokers';
    expect(shown(parse(text))).toEqual(['in(R3): Asthma', 'out(all groups): Smokers']);
  });

  it('keeps a label in capitals over the labels under it', () => {
    const text = 'PATIENT CHARACTERISTICS:\n\nAge\n\n* 18 and over\n\nRenal\n\n* Not specified';
    expect(shown(parse(text))).toEqual([
      'rules(PATIENT CHARACTERISTICS · Age): 18 and over',
      'rules(PATIENT CHARACTERISTICS · Renal): Not specified',
    ]);
  });

  it('keeps a short line that turns out to have no list as a rule', () => {
    expect(
      shown(parse('Inclusion Criteria:\n\nAge 40 to 70\n\nExclusion Criteria:\n\nPrior skill')),
    ).toEqual(['in: Age 40 to 70', 'out: Prior skill']);
  });
});

describe('a label over all rules', () => {
  it('that names nobody in particular is left out', () => {
    expect(
      shown(parse('Exclusion Criteria:\n\nParticipant:\n\n1. Is pregnant\n2. Smokes')),
    ).toEqual(['out: Is pregnant / Smokes']);
  });

  it('stays where others have one of their own', () => {
    const text = 'Inclusion Criteria:\n\nPatients:\n\n* Asthma\n\nControls:\n\n* No asthma';
    expect(shown(parse(text))).toEqual(['in(Patients): Asthma', 'in(Controls): No asthma']);
  });
});

describe('rules (R94)', () => {
  it('takes off marks typed by hand and keeps numbers that are no marks', () => {
    expect(
      shown(
        parse(
          'Inclusion Criteria:\n\n• 1. The first\n\n(2) The second\n\n1 month to 2 years\n\n0.5 mg or less',
        ),
      ),
    ).toEqual(['in: The first / The second / 1 month to 2 years / 0.5 mg or less']);
  });

  it('joins lines of one rule and unescapes it', () => {
    expect(shown(parse('Inclusion Criteria:\n\n* Platelets \\> 100\n  per unit'))).toEqual([
      'in: Platelets > 100 per unit',
    ]);
  });

  it('keeps nesting, step by step', () => {
    const text =
      'Exclusion Criteria:\n\n* Any of:\n\n  * Heart\n\n    * Stroke\n  * Liver\n* Smokers';
    expect(shown(parse(text))).toEqual(['out: Any of: / > Heart / > > Stroke / > Liver / Smokers']);
  });

  it('ends what a colon opened where the list around it goes on', () => {
    const text =
      '1. Women:\n\n   A woman must meet one of these:\n   1. No womb\n   2. Uses the pill\n2. Consents';
    expect(shown(parse(text))).toEqual([
      'rules: Women: / > A woman must meet one of these: / > > No womb / > > Uses the pill / Consents',
    ]);
  });

  it('puts a paragraph after a colon under its rule', () => {
    const text = 'Exclusion Criteria:\n\n* Heart disease such as:\n\nStroke; angina.\n\n* Smokers';
    expect(shown(parse(text))).toEqual([
      'out: Heart disease such as: / > Stroke; angina. / Smokers',
    ]);
  });

  it('parts rules numbered inside one line', () => {
    expect(
      shown(
        parse(
          'Exclusion Criteria:\n\n- 1. Men with angina. 2. Men with ulcers 3. Presence of cancer',
        ),
      ),
    ).toEqual(['out: Men with angina. / Men with ulcers / Presence of cancer']);
    expect(shown(parse('Inclusion Criteria:\n\n* Good liver; (9) stable weight'))).toEqual([
      'in: Good liver; / stable weight',
    ]);
  });

  it('joins a lone OR to the line it leads to', () => {
    expect(
      shown(parse('Inclusion Criteria:\n\n* New users\n\nOR\n\nCurrent users with an account')),
    ).toEqual(['in: New users / OR Current users with an account']);
  });

  it('sets remarks apart', () => {
    expect(
      shown(
        parse(
          'Inclusion Criteria:\n\n* Adults\n\nNote: Other protocol-defined criteria may apply.',
        ),
      ),
    ).toEqual(['in: Adults', 'remarks: Note: Other protocol-defined criteria may apply.']);
  });

  it('drops a number kept free', () => {
    expect(
      shown(parse('Inclusion Criteria:\n\n1. Adults\n2. \\[Intentionally left blank\\].')),
    ).toEqual(['in: Adults']);
  });

  it('reads anything without throwing, and every rule stands in the text', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'Inclusion Criteria:',
        'Exclusion Criteria',
        '* Adults',
        '  * Asthma',
        '1. Age \\> 18',
        'OR',
        '',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n') as Markup;
        for (const group of parseCriteria(text))
          for (const item of group.items) expect(item.text.trim()).not.toBe('');
      }),
    );
  });

  // How long this takes is measured by `npm run bench -- read`, against half as long a text.
  it.each([
    [540, `Inclusion Criteria: ${'Adults who can; (2) walk and talk. '.repeat(540)}`],
    [1, `* ${'a '.repeat(9_500)}`],
  ])('reads %i rules out of 19,000 characters on one line', (count, text) => {
    const rules = parseCriteria(text as Markup).flatMap((group) => group.items);
    expect(rules.length).toBeGreaterThanOrEqual(count);
    expect(rules.every((rule) => text.includes(rule.text))).toBe(true);
  });
});

it('finds a rule again in the raw field', () => {
  const raw = 'Inclusion Criteria:\n\n* Platelets \\> 100\n  per unit' as Markup;
  const [rule] = parseCriteria(raw)[0]?.items ?? [];
  expect(rawSlice(raw, rule?.text ?? '')).toBe('Platelets \\> 100\n  per unit');
});

it('parts a list typed inside a rule, and puts it under the rule', () => {
  expect(
    shown(
      parse('Inclusion Criteria:\n\n* Any of the following: i. Asthma ii. COPD\n* Age over 18'),
    ),
  ).toEqual(['in: Any of the following: / > Asthma / > COPD / Age over 18']);
  expect(
    shown(parse('Inclusion Criteria:\n\n* One of these tests: 1) an MRI scan 2) an X-ray')),
  ).toEqual(['in: One of these tests: / > an MRI scan / > an X-ray']);
  expect(
    shown(parse('Exclusion Criteria:\n\n* Side effects, except: a. hair loss; b. tiredness')),
  ).toEqual(['out: Side effects, except: / > hair loss; / > tiredness']);
  expect(shown(parse('Exclusion Criteria:\n\n* Metal in the body\n\n  i.e. shrapnel'))).toEqual([
    'out: Metal in the body / > i.e. shrapnel',
  ]);
  expect(shown(parse('Inclusion Criteria:\n\n* Vitamin B. 2 tablets a day'))).toEqual([
    'in: Vitamin B. 2 tablets a day',
  ]);
});
