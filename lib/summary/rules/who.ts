// Section "who": whom the study takes, by age, sex and health, and its own rules for joining (R90–R97).
import { type Age, ageInDays, parseAge } from '../../trial/age.ts';
import { type Source, sliceSource, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import { findWords } from '../freeText.ts';
import type { Draft, SectionRules, Statement, StatementList } from '../statement.ts';
import { say } from '../statement.ts';
import { joiningTense, statusSource, type Tense } from '../tense.ts';
import { quotes } from './quotes.ts';
import { watchesHealthy } from './whoHasIt.ts';
import { type WhoRulePhrases, whoRules } from './whoRules.ts';

export interface WhoPhrases extends WhoRulePhrases {
  'who.people': {
    sex: 'ALL' | 'FEMALE' | 'MALE' | undefined;
    from: Age | undefined;
    to: Age | undefined;
    /** Whether people under or over 18 years are among them. */
    children: boolean;
    adults: boolean;
    /** An age is recorded that is none. */
    unread: boolean;
    tense: Tense;
  };
  'who.peopleMissing': Record<string, never>;
  'who.sexAsRecorded': { sex: string };
  'who.healthy': { can: boolean; tense: Tense };
  /** What stands where an age should. */
  'who.ageAsRecorded': { which: 'lowest' | 'highest'; age: string };
  'who.agesCrossed': Record<string, never>;
  'who.healthyMissing': Record<string, never>;
  'who.onHold': Record<string, never>;
  'who.gender': { tense: Tense };
  'who.list.gender': Record<string, never>;
  'who.list.population': Record<string, never>;
}

/** How other forms of the record write that there is no limit. */
const NO_LIMIT = /^\s*(?:n\/?a|none|no limit)\s*$/i;
const SEXES = ['ALL', 'FEMALE', 'MALE'];
const ADULT: Age = { count: 18, unit: 'year' };

function people(trial: Trial): Statement[] {
  const { sex, minimumAge, maximumAge } = trial.eligibility;
  const from = minimumAge && parseAge(minimumAge.value);
  const to = maximumAge && parseAge(maximumAge.value);
  const odd = [
    { which: 'lowest' as const, at: minimumAge, read: from },
    { which: 'highest' as const, at: maximumAge, read: to },
  ].flatMap(({ which, at, read }) =>
    at && !read && !NO_LIMIT.test(at.value) ? [{ which, at }] : [],
  );
  const titles = [trial.identification.briefTitle, trial.identification.officialTitle];
  // Of transgender people, a recorded sex says neither "women" nor "men".
  const words = sex?.value !== 'ALL' && findWords(titles, /\btransgender/i) ? ['ALL'] : SEXES;
  const known = words.find((value) => value === sex?.value);
  const fields = [sex, minimumAge, maximumAge].filter((field) => field !== undefined);
  const sources: Source[] = fields.map(sourceOf);
  if (fields.length === 0)
    return [
      say(
        'who.peopleMissing',
        {},
        { rule: 'R90', certainty: 'stated', sources: wholeRecord(trial) },
      ),
    ];
  return [
    say(
      'who.people',
      {
        sex: known as 'ALL' | 'FEMALE' | 'MALE' | undefined,
        from,
        to,
        children: from === undefined || ageInDays(from) < ageInDays(ADULT),
        adults: to === undefined || ageInDays(to) >= ageInDays(ADULT),
        unread: odd.length > 0,
        tense: joiningTense(trial),
      },
      { rule: 'R90', certainty: 'stated', sources },
    ),
    ...odd.map(({ which, at }) =>
      say(
        'who.ageAsRecorded',
        { which, age: at.value },
        { rule: 'R90', certainty: 'quoted', sources: [sourceOf(at)] },
      ),
    ),
    ...(from && to && ageInDays(from) > ageInDays(to)
      ? [say('who.agesCrossed', {}, { rule: 'R90', certainty: 'computed', sources })]
      : []),
    ...(sex && !known
      ? [
          say(
            'who.sexAsRecorded',
            { sex: sex.value },
            { rule: 'R91', certainty: 'stated', sources: [sourceOf(sex)] },
          ),
        ]
      : []),
  ];
}

function gender(trial: Trial): { statements: Statement[]; lists: StatementList[] } {
  const { genderBased, genderDescription } = trial.eligibility;
  const how = { rule: 'R91', certainty: 'stated' } as const;
  return {
    statements:
      genderBased?.value === true
        ? [
            say(
              'who.gender',
              { tense: joiningTense(trial) },
              { ...how, sources: [sourceOf(genderBased)] },
            ),
          ]
        : [],
    lists: genderDescription
      ? [
          {
            label: say('who.list.gender', {}, { ...how, sources: [] }),
            items: quotes(genderDescription, 'R91'),
          },
        ]
      : [],
  };
}

function healthy(trial: Trial): Statement[] {
  const { healthyVolunteers } = trial.eligibility;
  const how = { rule: 'R92', certainty: 'stated' } as const;
  if (healthyVolunteers === undefined)
    return [say('who.healthyMissing', {}, { ...how, sources: wholeRecord(trial) })];
  // A record that says no and lists a group of healthy people says nothing clear.
  if (!healthyVolunteers.value && watchesHealthy(trial)) return [];
  return [
    say(
      'who.healthy',
      { can: healthyVolunteers.value, tense: joiningTense(trial) },
      { ...how, sources: [sourceOf(healthyVolunteers)] },
    ),
  ];
}

/** The rules stand, but nobody is let in while a study is on hold. */
function onHold(trial: Trial): Statement[] {
  const how = { rule: 'R98', certainty: 'stated' as const, sources: statusSource(trial) };
  return trial.status.overallStatus?.value === 'SUSPENDED' ? [say('who.onHold', {}, how)] : [];
}

/** The registrant's description of the people, unless the rules say the same words. */
function population(trial: Trial): StatementList[] {
  const { studyPopulation, criteria } = trial.eligibility;
  if (!studyPopulation || criteria?.value.includes(studyPopulation.value)) return [];
  const items = quotes(studyPopulation, 'R90');
  const sources = [sliceSource(studyPopulation, studyPopulation.value.slice(0, 200))];
  const how = { rule: 'R90', certainty: 'quoted', sources } as const;
  return items.length === 0
    ? []
    : [{ label: say('who.list.population', {}, { ...how, sources: [...sources] }), items }];
}

function draft(trial: Trial): Draft {
  const rules = whoRules(trial);
  const byGender = gender(trial);
  const lists = [...rules.lists, ...byGender.lists, ...population(trial)];
  return {
    statements: [
      ...onHold(trial),
      ...people(trial),
      ...byGender.statements,
      ...healthy(trial),
      ...rules.statements,
    ],
    ...(lists.length > 0 && { lists }),
  };
}

export const who: SectionRules = { id: 'who', draft };
