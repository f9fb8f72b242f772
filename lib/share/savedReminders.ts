// Which days of saved studies are worth a reminder: planned start and completion, and a day to look again.
import type { SavedTrial } from '../follow/saved.ts';
import type { Reminder } from './calendar.ts';
import { registryUrl } from './citeSource.ts';

const DATES = ['start', 'primaryCompletion', 'completion'] as const;

export interface ReminderWords {
  lookAgain: string;
  planned: Record<(typeof DATES)[number], (nctId: string) => string>;
  /** Said where the registry gives no day of the month. */
  monthOnly: string;
  /** Said in every reminder of a planned day. */
  mayMove: string;
}

const named = (trial: SavedTrial): string =>
  `${trial.headline}\n${trial.nctId}: ${registryUrl(trial.nctId)}`;

function plannedOf(trial: SavedTrial, today: string, words: ReminderWords): Reminder[] {
  return DATES.flatMap((kind) => {
    const date = trial.dates?.[kind];
    if (date === undefined) return [];
    const monthOnly = date.length === 7;
    const day = monthOnly ? `${date}-01` : date;
    if (day < today) return [];
    return {
      uid: `${trial.nctId}-${kind}@plain-trial`,
      day,
      title: words.planned[kind](trial.nctId),
      text: [named(trial), ...(monthOnly ? [words.monthOnly] : []), words.mayMove].join('\n\n'),
      url: registryUrl(trial.nctId),
    };
  });
}

export interface ReminderChoice {
  /** `YYYY-MM-DD`: planned days before it are left out. */
  today: string;
  /** Whether planned days are wanted. */
  planned: boolean;
  /** `YYYY-MM-DD`: the day of one reminder to look at all of these again. */
  lookAgain: string | null;
}

/** The reminders a person chose for these studies; possibly none. */
export function savedReminders(
  trials: readonly SavedTrial[],
  { today, planned, lookAgain }: ReminderChoice,
  words: ReminderWords,
): Reminder[] {
  const again: Reminder[] =
    lookAgain === null || trials.length === 0
      ? []
      : [
          {
            uid: `look-again-${lookAgain}@plain-trial`,
            day: lookAgain,
            title: words.lookAgain,
            text: trials.map(named).join('\n\n'),
          },
        ];
  return planned ? [...again, ...trials.flatMap((trial) => plannedOf(trial, today, words))] : again;
}
