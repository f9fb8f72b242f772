// The head of a read: status and stage, headline, dates, and the buttons Follow, Listen, Print.
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import { stageOf } from '../../lib/summary/glance/stageOf.ts';
import { statusTone } from '../../lib/summary/glance/statusTone.ts';
import { useNow } from '../shared/hooks/useNow.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { Pill } from '../shared/Pill.tsx';
import { Askable } from './Askable.tsx';
import { FollowButton } from './FollowButton.tsx';
import type { Follow } from './hooks/useFollow.ts';
import { ListenButton } from './ListenButton.tsx';
import { PrintButton } from './PrintButton.tsx';
import { SentenceRun } from './SentenceRun.tsx';
import { SourceNote } from './SourceNote.tsx';

export interface TrialHeaderProps {
  answer: TrialAnswer;
  follow: Follow;
}

export function TrialHeader({ answer, follow }: TrialHeaderProps) {
  const { words } = useStrings();
  const { read, trial } = answer;
  const [headline, ...beneath] =
    read.sections.find((section) => section.id === 'headline')?.sentences ?? [];
  const status = read.sections.find((section) => section.id === 'status');
  const title = trial.identification.briefTitle?.value;
  return (
    <div className="head">
      <Pills answer={answer} />
      <h2 className="headline">
        {headline === undefined ? (
          (title ?? read.nctId)
        ) : (
          <Askable id={headline.id} sources={headline.sources}>
            {headline.text}
          </Askable>
        )}
      </h2>
      {headline !== undefined && (
        <SourceNote id={headline.id} certainty={headline.certainty} sources={headline.sources} />
      )}
      <div className="beneath">
        <SentenceRun sentences={beneath} />
      </div>
      {answer.asked !== read.nctId && (
        <p className="notice">
          {words.head[answer.asked.startsWith('NCT') ? 'merged' : 'listed'](
            answer.asked,
            read.nctId,
          )}
        </p>
      )}
      <DatesLine answer={answer} />
      {status !== undefined && (
        <div className="status-text">
          <SentenceRun sentences={status.sentences} />
          {status.sentences.length === 0 && status.missing !== undefined && <p>{status.missing}</p>}
        </div>
      )}
      <div className="row actions">
        <FollowButton follow={follow} />
        <ListenButton read={read} />
        <PrintButton nctId={read.nctId} />
      </div>
    </div>
  );
}

function Pills({ answer }: { answer: TrialAnswer }) {
  const { words } = useStrings();
  const { overallStatus } = answer.trial.status;
  const { studyType, phases } = answer.trial.design;
  const status = overallStatus === undefined ? undefined : statusTone(overallStatus.value, words);
  const stage = stageOf(
    studyType?.value,
    phases.items.map((phase) => phase.value),
    words,
  );
  return (
    <p className="pills">
      <Pill tone={status?.tone ?? 'caution'}>{status?.text ?? words.statusMissing}</Pill>{' '}
      <Pill>{stage.text}</Pill>
    </p>
  );
}

function DatesLine({ answer }: { answer: TrialAnswer }) {
  const { words, formats } = useStrings();
  const ago = formats.ago(answer.fetchedAt, useNow());
  const { firstPostDate, lastUpdatePostDate } = answer.trial.status;
  const parts = [
    ...(firstPostDate ? [words.head.firstPosted(formats.date(firstPostDate.date.value))] : []),
    ...(lastUpdatePostDate
      ? [words.head.updated(formats.date(lastUpdatePostDate.date.value))]
      : []),
    ago === null ? words.head.checkedNow : words.head.checked(ago),
  ];
  return <p className="fine">{parts.join(' · ')}</p>;
}
