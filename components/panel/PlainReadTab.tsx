// The plain read from three facts to disclaimer, in the order of the design.
import { useDeferredValue } from 'react';
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import type { SectionId } from '../../lib/summary/plainRead.ts';
import { Timeline } from '../charts/Timeline.tsx';
import { Checkbox } from '../shared/Checkbox.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { ChangesSection } from './ChangesSection.tsx';
import { Conditions } from './Conditions.tsx';
import { ContactsAndLocations } from './ContactsAndLocations.tsx';
import { CouldMean } from './CouldMean.tsx';
import { GetUpdates } from './GetUpdates.tsx';
import { HowFarAlong } from './HowFarAlong.tsx';
import type { Follow } from './hooks/useFollow.ts';
import { useReading } from './hooks/useReading.ts';
import { PrivateCheck } from './PrivateCheck.tsx';
import { ReadSection } from './ReadSection.tsx';
import { ThreeFacts } from './ThreeFacts.tsx';

export interface PlainReadTabProps {
  answer: TrialAnswer;
  follow: Follow;
}

export function PlainReadTab({ answer, follow }: PlainReadTabProps) {
  const { words } = useStrings();
  const { settings, change } = useReading();
  const { trial, changes } = answer;
  // What is far down is drawn right after the first picture: a person reads the top meanwhile, and sooner.
  const isLate = useDeferredValue(true, false);
  return (
    <>
      <ThreeFacts trial={trial} />
      <Checkbox
        label={words.read.showSources}
        checked={settings.showSources}
        onTurn={(showSources) => change({ showSources })}
      />
      <Part answer={answer} id="summary" />
      <CouldMean answer={answer} />
      {isLate && (
        <>
          <Part answer={answer} id="involve" />
          <Part answer={answer} id="who">
            <PrivateCheck rules={answer.joinRules} />
          </Part>
          <Part answer={answer} id="where" />
          <Part answer={answer} id="when">
            <Timeline status={trial.status} />
          </Part>
          <HowFarAlong trial={trial} />
          <Part answer={answer} id="results" />
        </>
      )}
      {follow.state.following && <ChangesSection changes={changes} since={follow.state.since} />}
      {isLate && <Part answer={answer} id="questions" />}
      <GetUpdates follow={follow} conditions={answer.conditions} />
      <Conditions conditions={answer.conditions} />
      <ContactsAndLocations {...answer} />
      <Part answer={answer} id="disclaimer" />
    </>
  );
}

interface PartProps {
  answer: TrialAnswer;
  id: SectionId;
  children?: React.ReactNode;
}

/** A section of the read, or nothing when the read does not have it. */
function Part({ answer, id, children }: PartProps) {
  const section = answer.read.sections.find((each) => each.id === id);
  if (section === undefined) return null;
  const { sentences, lists = [], missing } = section;
  if (sentences.length === 0 && lists.length === 0 && missing === undefined) return null;
  return (
    <ReadSection section={section} verbatim={answer.verbatim[id]}>
      {children}
    </ReadSection>
  );
}
