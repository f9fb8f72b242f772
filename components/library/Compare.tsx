// Two to four saved trials side by side, rows that differ marked with a word.
import type { SavedTrial } from '../../lib/follow/saved.ts';
import { statusTone } from '../../lib/summary/glance/statusTone.ts';
import { PageFrame } from '../pages/PageFrame.tsx';
import { useAnswer } from '../pages/useAnswer.ts';
import { goTo } from '../pages/useHash.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';

const NOTHING = {};

export function Compare({ nctIds }: { nctIds: readonly string[] }) {
  const { compare: words, loading } = usePageStrings();
  const { words: panel, formats } = useStrings();
  const { value, failure, reload } = useAnswer('ui-bg-list-saved', NOTHING, ['saved']);
  const trials = nctIds.flatMap((id) => value?.find((trial) => trial.nctId === id) ?? []);
  const stages: Partial<Record<string, string>> = panel.stage;
  const list = (items: readonly string[]) =>
    items.length === 0 ? words.none : formats.list(items);
  const date = (day: string | undefined) => (day === undefined ? words.none : formats.date(day));
  const rows: [string, (trial: SavedTrial) => string][] = [
    [words.rows.headline, (trial) => trial.headline],
    [words.rows.status, (trial) => statusTone(trial.status, panel).text],
    [words.rows.phase, (trial) => list(trial.phases.map((phase) => stages[phase] ?? phase))],
    [words.rows.conditions, (trial) => list(trial.conditions)],
    [words.rows.interventions, (trial) => list(trial.interventions ?? [])],
    [words.rows.sponsor, (trial) => trial.sponsor || words.none],
    [words.rows.start, (trial) => date(trial.dates?.start)],
    [words.rows.primaryCompletion, (trial) => date(trial.dates?.primaryCompletion)],
    [words.rows.completion, (trial) => date(trial.dates?.completion)],
    [words.rows.countries, (trial) => list(trial.countries)],
    [words.rows.results, (trial) => (trial.hasResults ? words.yes : words.no)],
    [words.rows.notes, (trial) => trial.notes || words.none],
  ];
  return (
    <PageFrame
      title={words.title}
      aside={
        <Button look="quiet" onPress={() => goTo('saved')}>
          {words.back}
        </Button>
      }
    >
      {failure && <ErrorNotice failure={failure} onRetry={reload} />}
      {value === undefined && !failure && <p className="fine">{loading}</p>}
      {trials.length > 0 && (
        <>
          <p className="fine">{words.hint}</p>
          <div className="table-scroll">
            <table className="compare">
              <thead>
                <tr>
                  <th scope="col">{words.rows.id}</th>
                  {trials.map((trial) => (
                    <th key={trial.nctId} scope="col">
                      {trial.nctId}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(([label, cell]) => {
                  const differs = new Set(trials.map(cell)).size > 1;
                  return (
                    <tr key={label} className={differs ? 'differs' : undefined}>
                      <th scope="row">
                        {label}
                        {differs && <small> ({words.differs})</small>}
                      </th>
                      {trials.map((trial) => (
                        <td key={trial.nctId}>{cell(trial)}</td>
                      ))}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </PageFrame>
  );
}
