// What's new: changes of followed studies by weight, and new studies of followed conditions.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Change, ChangeWeight } from '../../lib/follow/change.ts';
import type { NewStudy } from '../../lib/follow/saved.ts';
import type { Failure } from '../../lib/result/result.ts';
import { useAnswer } from '../pages/useAnswer.ts';
import { goTo } from '../pages/useHash.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { ErrorNotice } from '../shared/ErrorNotice.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { ChangeSides } from './ChangeSides.tsx';
import { LastCheck } from './LastCheck.tsx';

const NOTHING = {};
const WEIGHTS: readonly ChangeWeight[] = ['important', 'notable', 'minor'];

/** Ids a new study is marked as seen by. */
export const newStudyId = (study: NewStudy): string => `${study.condition}/${study.nctId}`;

/** `wanted`: the id of a change or the number of a new study that the address points at, or empty. */
export function Inbox({ wanted }: { wanted: string }) {
  const { inbox: words, loading } = usePageStrings();
  const { ask } = useSurroundings();
  const { value, failure, reload } = useAnswer('ui-bg-list-changes', NOTHING, ['changes']);
  const [withSeen, setWithSeen] = useState(false);
  const [refusal, setRefusal] = useState<Failure>();
  const markSeen = async (ids: string[]) => {
    const reply = await ask('ui-bg-mark-seen', { ids });
    setRefusal(reply.ok ? undefined : reply.error);
    reload();
  };
  if (value === undefined)
    return failure ? (
      <ErrorNotice failure={failure} onRetry={reload} />
    ) : (
      <p className="fine">{loading}</p>
    );
  const changes = value.changes.filter(({ seen, id }) => withSeen || !seen || id === wanted);
  const studies = value.newStudies.filter(
    ({ seen, nctId }) => withSeen || !seen || nctId === wanted,
  );
  const unseen = [
    ...value.changes.filter(({ seen }) => !seen).map(({ id }) => id),
    ...value.newStudies.filter(({ seen }) => !seen).map(newStudyId),
  ];
  return (
    <>
      <LastCheck />
      <div className="row">
        <Checkbox label={words.showSeen} checked={withSeen} onTurn={setWithSeen} />
        {unseen.length > 0 && (
          <Button writes onPress={() => markSeen(unseen)}>
            {words.markAll}
          </Button>
        )}
      </div>
      {refusal && <ErrorNotice failure={refusal} />}
      {changes.length + studies.length === 0 && <p>{words.empty}</p>}
      {WEIGHTS.map((weight) => (
        <ChangesOfWeight
          key={weight}
          weight={weight}
          changes={changes.filter((change) => change.weight === weight)}
          headlines={value.headlines}
          wanted={wanted}
          onSeen={(id) => markSeen([id])}
        />
      ))}
      <NewStudies
        studies={studies}
        wanted={wanted}
        onSeen={(study) => markSeen([newStudyId(study)])}
      />
    </>
  );
}

/** One thing that is new. The one a notification led to is marked, and has the focus once it is there. */
function Card({ wanted, children }: { wanted: boolean; children: ReactNode }) {
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (wanted) card.current?.focus();
  }, [wanted]);
  return (
    <li
      ref={card}
      className="card"
      {...(wanted && { 'aria-current': 'true' as const, tabIndex: -1 })}
    >
      {children}
    </li>
  );
}

interface ChangesProps {
  weight: ChangeWeight;
  changes: readonly Change[];
  headlines: Readonly<Record<string, string>>;
  wanted: string;
  onSeen: (id: string) => void;
}

function ChangesOfWeight({ weight, changes, headlines, wanted, onSeen }: ChangesProps) {
  const { inbox: words } = usePageStrings();
  if (changes.length === 0) return null;
  return (
    <section>
      <h2>{words.weights[weight]}</h2>
      <ul className="plain-list">
        {changes.map((change) => (
          <Card key={change.id} wanted={change.id === wanted}>
            <ChangeCard
              change={change}
              headline={headlines[change.nctId] ?? change.nctId}
              onSeen={() => onSeen(change.id)}
            />
          </Card>
        ))}
      </ul>
    </section>
  );
}

interface ChangeCardProps {
  change: Change;
  headline: string;
  onSeen: () => void;
}

function ChangeCard({ change, headline, onSeen }: ChangeCardProps) {
  const { inbox: words, saved } = usePageStrings();
  const { formats } = useStrings();
  return (
    <>
      <h3>
        <a href={`#trial/${change.nctId}`}>{headline}</a>
      </h3>
      <ChangeSides change={change} />
      <div className="row fine">
        <span>{change.nctId}</span>
        <a href={`#history/${change.nctId}`}>{saved.history}</a>
        <span>{words.found(formats.date(change.foundAt))}</span>
        {change.seen ? (
          <span>{words.seen}</span>
        ) : (
          <Button writes look="quiet" onPress={onSeen}>
            {words.markSeen}
          </Button>
        )}
      </div>
    </>
  );
}

function NewStudies({
  studies,
  wanted,
  onSeen,
}: {
  studies: readonly NewStudy[];
  wanted: string;
  onSeen: (study: NewStudy) => void;
}) {
  const { inbox: words } = usePageStrings();
  const { formats } = useStrings();
  if (studies.length === 0) return null;
  return (
    <section>
      <h2>{words.newStudies}</h2>
      <ul className="plain-list">
        {studies.map((study) => (
          <Card key={newStudyId(study)} wanted={study.nctId === wanted}>
            {study.headline !== '' && (
              <p>{[study.headline, study.stage, study.place].filter(Boolean).join(' · ')}</p>
            )}
            <p lang="en" {...(study.headline !== '' && { className: 'fine' })}>
              {study.briefTitle}
            </p>
            <div className="row fine">
              <Button look="link" onPress={() => goTo('trial', study.nctId)}>
                {study.nctId}
              </Button>
              <span lang="en">{study.condition}</span>
              <span>{words.found(formats.date(study.foundAt))}</span>
              {!study.seen && (
                <Button writes look="quiet" onPress={() => onSeen(study)}>
                  {words.markSeen}
                </Button>
              )}
            </div>
          </Card>
        ))}
      </ul>
    </section>
  );
}
