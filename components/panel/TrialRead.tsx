// A study that could be read: head, switch between plain read and study facts, and what is behind them.
import { useState } from 'react';
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { OutLink } from '../shared/OutLink.tsx';
import { studyPage } from '../shared/registryLinks.ts';
import { Tabs } from '../shared/Tabs.tsx';
import { useFollow } from './hooks/useFollow.ts';
import { PlainReadTab } from './PlainReadTab.tsx';
import { StudyFacts } from './StudyFacts.tsx';
import { TrialHeader } from './TrialHeader.tsx';

const isEmpty = ({ read }: TrialAnswer) =>
  read.sections.every(
    ({ sentences, lists, missing }) =>
      sentences.length === 0 && missing === undefined && (lists ?? []).length === 0,
  );

export function TrialRead({ answer }: { answer: TrialAnswer }) {
  const { words } = useStrings();
  const follow = useFollow(answer.read.nctId, answer.follow);
  const [view, setView] = useState<'read' | 'facts'>('read');
  return (
    <>
      <TrialHeader answer={answer} follow={follow} />
      {isEmpty(answer) && (
        <p className="notice">
          {words.read.empty}{' '}
          <OutLink href={studyPage(answer.read.nctId)}>{words.error.openRegistry}</OutLink>
        </p>
      )}
      <Tabs
        label={words.tabs.label}
        chosen={view}
        onChoose={setView}
        tabs={[
          {
            key: 'read',
            label: words.tabs.read,
            content: () => <PlainReadTab answer={answer} follow={follow} />,
          },
          {
            key: 'facts',
            label: words.tabs.facts,
            content: () => <StudyFacts answer={answer} />,
          },
        ]}
      />
    </>
  );
}
