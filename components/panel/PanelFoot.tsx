// The foot: what this is not, and more about it in place.
import { useId, useState } from 'react';
import type { TrialAnswer } from '../../lib/messaging/protocol.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { OutLink } from '../shared/OutLink.tsx';
import { studyPage } from '../shared/registryLinks.ts';

export function PanelFoot({ answer }: { answer: TrialAnswer | null }) {
  const { words } = useStrings();
  const [open, setOpen] = useState(false);
  const id = useId();
  const disclaimer = answer?.read.sections.find((section) => section.id === 'disclaimer');
  return (
    <footer className="foot">
      <div id={id} hidden={!open}>
        {disclaimer?.sentences.map((sentence) => (
          <p key={sentence.id}>{sentence.text}</p>
        ))}
        {answer !== null && (
          <p>
            <OutLink href={studyPage(answer.read.nctId)}>{words.error.openRegistry}</OutLink>
          </p>
        )}
      </div>
      <p>
        {words.foot.line}{' '}
        {answer !== null && (
          <button
            type="button"
            className="button link"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {words.foot.readMore}
          </button>
        )}
      </p>
    </footer>
  );
}
