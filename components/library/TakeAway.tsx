// Saved trials to take along: files for other programs, text to paste, paper, and reminders for a calendar.
import { useState } from 'react';
import type { SavedTrial } from '../../lib/follow/saved.ts';
import { calendar } from '../../lib/share/calendar.ts';
import { savedCsv } from '../../lib/share/savedCsv.ts';
import { savedReminders } from '../../lib/share/savedReminders.ts';
import { savedBibtex, savedMarkdown, savedRis } from '../../lib/share/savedSources.ts';
import { statusTone } from '../../lib/summary/glance/statusTone.ts';
import { InputField } from '../pages/InputField.tsx';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { useAnnounce } from '../shared/hooks/useAnnounce.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { Menu } from '../shared/Menu.tsx';

export interface TakeAwayProps {
  trials: readonly SavedTrial[];
  /** True when these were chosen one by one, false when they are all that is shown. */
  chosen: boolean;
  onPrint: (trials: readonly SavedTrial[]) => void;
}

/** The day at the person's place, `YYYY-MM-DD`. */
function dayOf(ms: number): string {
  const day = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

export function TakeAway({ trials, chosen, onPrint }: TakeAwayProps) {
  const { saved: words } = usePageStrings();
  return (
    <Menu label={words.takeAway.button} face={words.takeAway.button} look="plain">
      {(close) => (
        <div className="choices">
          <p className="fine">{words.takeAway.what(trials.length, chosen)}</p>
          <Files trials={trials} close={close} onPrint={onPrint} />
          <Reminders trials={trials} close={close} />
        </div>
      )}
    </Menu>
  );
}

interface PartProps {
  trials: readonly SavedTrial[];
  close: () => void;
}

function Files({ trials, close, onPrint }: PartProps & Pick<TakeAwayProps, 'onPrint'>) {
  const { saved: words, library } = usePageStrings();
  const { words: panel } = useStrings();
  const { saveFile, copy, now } = useSurroundings();
  const announce = useAnnounce();
  const today = dayOf(now());
  const markdown = () =>
    savedMarkdown(trials, {
      title: library.title,
      notes: words.notes,
      tags: words.tag,
      status: (trial) => statusTone(trial.status, panel).text,
    });
  const files: [string, string, string, () => string][] = [
    [words.takeAway.csv, 'csv', 'text/csv', () => savedCsv(trials)],
    [
      words.takeAway.ris,
      'ris',
      'application/x-research-info-systems',
      () => savedRis(trials, today),
    ],
    [words.takeAway.bibtex, 'bib', 'application/x-bibtex', () => savedBibtex(trials, today)],
    [words.takeAway.markdown, 'md', 'text/markdown', markdown],
  ];
  const onCopy = async () => {
    announce((await copy(markdown())) ? words.takeAway.copied : words.takeAway.notCopied, 'seen');
    close();
  };
  return (
    <>
      {files.map(([label, extension, mime, write]) => (
        <Button
          key={extension}
          look="quiet"
          onPress={() => {
            saveFile(`plain-trial-${today}.${extension}`, mime, write());
            close();
          }}
        >
          {label}
        </Button>
      ))}
      <Button look="quiet" onPress={onCopy}>
        {words.takeAway.copy}
      </Button>
      <Button
        look="quiet"
        onPress={() => {
          close();
          onPrint(trials);
        }}
      >
        {words.takeAway.print}
      </Button>
    </>
  );
}

function Reminders({ trials, close }: PartProps) {
  const { saved: words } = usePageStrings();
  const { saveFile, now } = useSurroundings();
  const [planned, setPlanned] = useState(true);
  const [lookAgain, setLookAgain] = useState('');
  const today = dayOf(now());
  const reminders = savedReminders(
    trials,
    { today, planned, lookAgain: lookAgain === '' ? null : lookAgain },
    words.reminder,
  );
  const onSave = () => {
    const text = calendar(reminders, new Date(now()).toISOString());
    saveFile(`plain-trial-${today}.ics`, 'text/calendar', text);
    close();
  };
  return (
    <fieldset className="reminders">
      <legend>{words.takeAway.calendar}</legend>
      <Checkbox label={words.takeAway.planned} checked={planned} onTurn={setPlanned} />
      <InputField
        label={words.takeAway.lookAgain}
        type="date"
        min={today}
        value={lookAgain}
        onType={setLookAgain}
      />
      {reminders.length === 0 ? (
        <p className="fine">{words.takeAway.noReminder}</p>
      ) : (
        <Button onPress={onSave}>{words.takeAway.saveCalendar}</Button>
      )}
    </fieldset>
  );
}
