// One change told in words, both sides of each thing it is made of, and where the record says so.
import type { Change } from '../../lib/follow/change.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { fieldName } from '../panel/fieldName.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { OutLink } from '../shared/OutLink.tsx';
import { studyPage } from '../shared/registryLinks.ts';
import { ChangedWords } from './ChangedWords.tsx';

export function ChangeSides({ change }: { change: Change }) {
  const { inbox: words } = usePageStrings();
  const sides = change.details ?? [{ before: change.before, after: change.after }];
  return (
    <>
      <p>{change.text}</p>
      {sides.map((side) => (
        <div key={`${side.label} ${side.before} ${side.after}`}>
          {side.label !== undefined && <h4>{side.label}</h4>}
          <ChangedWords
            before={side.before}
            after={side.after}
            isRecorded={change.recorded === undefined}
          />
        </div>
      ))}
      <Disclosure summary={words.where}>{() => <Where change={change} />}</Disclosure>
    </>
  );
}

/** The field and part of the record, its own wording where that was put into words, and its page. */
function Where({ change: { nctId, ptr, recorded } }: { change: Change }) {
  const { inbox: words } = usePageStrings();
  const { words: panel } = useStrings();
  const { field, part } = fieldName(ptr, panel.fields);
  return (
    <>
      <p>
        {panel.source.from} {[field, part].filter(Boolean).join(' · ')}
      </p>
      {recorded && (
        <ChangedWords before={recorded.before} after={recorded.after} isRecorded={true} />
      )}
      <OutLink href={studyPage(nctId)}>{words.registryPage}</OutLink>
    </>
  );
}
