// Section "involve": groups, how people get into them, who knows, and what each group gets (R24–R30, R34–R39).
import { type Source, type Sourced, sourceOf } from '../../trial/sourced.ts';
import type { Trial } from '../../trial/trial.ts';
import { wholeRecord } from '../absence.ts';
import { findWords } from '../freeText.ts';
import type { Draft, SectionRules, Statement } from '../statement.ts';
import { say } from '../statement.ts';
import { type Tense, tenseOf } from '../tense.ts';
import {
  isRandomized,
  listsParts,
  listsTooFew,
  mayCrossOver,
  mixedGroups,
  ownControl,
  takesFromOthers,
} from './design.ts';
import { type InvolveListPhrases, involveLists } from './involveLists.ts';
import { type LookAlikePhrases, lookAlikes } from './lookAlikes.ts';
import { type MaskingPhrases, masking } from './masking.ts';
import { type PersonTimePhrases, personTime } from './personTime.ts';
import { rising } from './risingDose.ts';

export interface InvolvePhrases
  extends InvolveListPhrases,
    LookAlikePhrases,
    MaskingPhrases,
    PersonTimePhrases {
  'involve.planned': Record<string, never>;
  'involve.observe': { tense: Tense };
  'involve.access': Record<string, never>;
  'involve.groups': {
    count: number;
    observed: boolean;
    ownControl: boolean;
    moves: boolean;
    tense: Tense;
  };
  'involve.oneGroup': { observed: boolean; tense: Tense };
  'involve.oneGroupListed': Record<string, never>;
  'involve.oneGroupModel': { tense: Tense };
  'involve.noGroups': Record<string, never>;
  'involve.random': { ownControl: boolean; tense: Tense };
  'involve.notRandom': { tense: Tense; oneGroup: boolean };
  'involve.randomOneGroup': Record<string, never>;
  'involve.allocationMissing': Record<string, never>;
  'involve.ratio': { text: string };
  'involve.crossover': { tense: Tense };
  'involve.crossoverListed': Record<string, never>;
  'involve.inTurn': { tense: Tense; rising: boolean };
  'involve.factorial': { tense: Tense };
}

const stated = (rule: string, ...fields: (Sourced | undefined)[]) => ({
  rule,
  certainty: 'stated' as const,
  sources: fields.flatMap((field) => (field ? [sourceOf(field)] : [])),
});

const isStudyOf = (trial: Trial, type: string): boolean => trial.design.studyType?.value === type;

function groups(trial: Trial): Statement[] {
  const { armGroups } = trial.arms;
  const tense = tenseOf(trial);
  const observed = isStudyOf(trial, 'OBSERVATIONAL');
  const count = armGroups.items.length;
  const how = {
    rule: 'R30',
    certainty: 'computed' as const,
    sources: [sourceOf(armGroups)],
  };
  // What the groups are then, the summary says.
  if (listsParts(trial) || mixedGroups(trial)) return [];
  const own = ownControl(trial);
  const moves = observed ? undefined : takesFromOthers(trial);
  if (count > 1)
    return [
      say(
        'involve.groups',
        {
          count,
          observed,
          ownControl: own !== undefined,
          moves: moves !== undefined,
          tense,
        },
        { ...how, sources: [...how.sources, ...(own ? [own] : [])] },
      ),
    ];
  if (count === 1 && !observed && listsTooFew(trial))
    // That chance decides, and one group is listed, is told with how people come into the groups.
    return isRandomized(trial) ? [] : [say('involve.oneGroupListed', {}, { ...how, rule: 'R26' })];
  if (count === 1) return [say('involve.oneGroup', { observed, tense }, { ...how, rule: 'R26' })];
  const { interventionModel } = trial.design;
  if (observed || isStudyOf(trial, 'EXPANDED_ACCESS')) return [];
  return interventionModel?.value === 'SINGLE_GROUP'
    ? [say('involve.oneGroupModel', { tense }, stated('R26', interventionModel))]
    : [
        say(
          'involve.noGroups',
          {},
          { rule: 'R30', certainty: 'stated', sources: wholeRecord(trial) },
        ),
      ];
}

function allocation(trial: Trial): Statement[] {
  const { allocation: at } = trial.design;
  const tense = tenseOf(trial);
  const { armGroups } = trial.arms;
  const count = armGroups.items.length;
  if (mixedGroups(trial)) return ratio(trial);
  if (at?.value === 'RANDOMIZED')
    return count === 1
      ? [
          say(
            'involve.randomOneGroup',
            {},
            {
              rule: 'R24',
              certainty: 'computed',
              sources: [sourceOf(at), sourceOf(armGroups)],
            },
          ),
        ]
      : [
          say(
            'involve.random',
            { ownControl: ownControl(trial) !== undefined, tense },
            stated('R24', at),
          ),
          ...ratio(trial),
        ];
  if (at?.value === 'NON_RANDOMIZED')
    return [say('involve.notRandom', { tense, oneGroup: count < 2 }, stated('R25', at))];
  return count > 1 && isStudyOf(trial, 'INTERVENTIONAL')
    ? [
        say(
          'involve.allocationMissing',
          {},
          {
            rule: 'R24',
            certainty: 'stated',
            sources: at ? [sourceOf(at)] : wholeRecord(trial),
          },
        ),
      ]
    : [];
}

const RATIO =
  /\b(?:random\w*|allocat\w+)[^.;\n]{0,25}\b[1-9]\s?:\s?[1-9](?:\s?:\s?[1-9])*|\b(?:[1-9]\s?:\s?[1-9](?:\s?:\s?[1-9])*\s+(?:ratio|randomi\w+|allocation)|ratio of [1-9]\s?:\s?[1-9](?:\s?:\s?[1-9])*)/i;

const SHARES = /[1-9]\s?:\s?[1-9](?:\s?:\s?[1-9])*/;

/** The shares of the groups are no field of the registry; the registrant's words are quoted. */
function ratio(trial: Trial): Statement[] {
  const { interventionModelDescription, maskingDescription } = trial.design;
  const { officialTitle } = trial.identification;
  const { briefSummary, detailedDescription } = trial.description;
  const source: Source | undefined = findWords(
    [
      interventionModelDescription,
      officialTitle,
      briefSummary,
      detailedDescription,
      maskingDescription,
    ],
    RATIO,
    /[1-9]\s?:\s?[1-9]/,
  );
  const shares = source && SHARES.exec(source.value)?.[0];
  // Shares of other groups than those that are listed tell nobody theirs.
  const ofThese = shares?.split(':').length === trial.arms.armGroups.items.length;
  return source && shares && ofThese && !shares.includes('\n')
    ? [
        say(
          'involve.ratio',
          { text: shares },
          { rule: 'R24', certainty: 'quoted', sources: [{ ...source, value: shares }] },
        ),
      ]
    : [];
}

function model(trial: Trial): Statement[] {
  const { interventionModel: at } = trial.design;
  const tense = tenseOf(trial);
  const { armGroups, interventions } = trial.arms;
  if (armGroups.items.length === 1) return [];
  // Of one thing, and no groups, nobody can tell what the options are.
  if (at?.value === 'CROSSOVER' && armGroups.items.length + interventions.items.length < 2)
    return [say('involve.crossoverListed', {}, stated('R27', at))];
  if (at?.value === 'CROSSOVER')
    return mayCrossOver(trial) || mixedGroups(trial)
      ? [say('involve.crossoverListed', {}, stated('R27', at))]
      : [say('involve.crossover', { tense }, stated('R27', at))];
  if (at?.value === 'FACTORIAL') return [say('involve.factorial', { tense }, stated('R29', at))];
  if (at?.value !== 'SEQUENTIAL' || takesFromOthers(trial)) return [];
  const doses = rising(trial);
  // Where chance places people, all groups may be open at once.
  if (doses === undefined && trial.design.allocation?.value === 'RANDOMIZED') return [];
  return [
    say(
      'involve.inTurn',
      { tense, rising: doses !== undefined },
      {
        rule: 'R28',
        certainty: 'paraphrased',
        sources: [sourceOf(at), ...(doses ? [doses] : [])],
      },
    ),
  ];
}

function kindOfStudy(trial: Trial): Statement[] {
  const { studyType } = trial.design;
  if (isStudyOf(trial, 'OBSERVATIONAL'))
    return [say('involve.observe', { tense: tenseOf(trial) }, stated('R23', studyType))];
  return isStudyOf(trial, 'EXPANDED_ACCESS')
    ? [say('involve.access', {}, stated('R23', studyType))]
    : [];
}

/** Nobody knows, or nobody took part: what the record says of groups is a plan. */
function planned(trial: Trial): Statement[] {
  const { overallStatus } = trial.status;
  if (!overallStatus || tenseOf(trial) !== 'intended' || isStudyOf(trial, 'EXPANDED_ACCESS'))
    return [];
  return [say('involve.planned', {}, stated('R98', overallStatus))];
}

function draft(trial: Trial): Draft {
  const { lists, quotes } = involveLists(trial);
  const time = personTime(trial, quotes);
  const all = [...lists, ...time.lists];
  return {
    statements: [
      ...planned(trial),
      ...kindOfStudy(trial),
      ...groups(trial),
      ...allocation(trial),
      ...model(trial),
      ...masking(trial),
      ...lookAlikes(trial),
      ...time.statements,
    ],
    ...(all.length > 0 && { lists: all }),
  };
}

export const involve: SectionRules = { id: 'involve', draft };
