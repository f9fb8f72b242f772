// One change told in words, and both sides of each thing it is made of.
import type { Change } from '../../lib/follow/change.ts';
import { ChangedWords } from './ChangedWords.tsx';

export function ChangeSides({ change }: { change: Change }) {
  const sides = change.details ?? [{ before: change.before, after: change.after }];
  return (
    <>
      <p>{change.text}</p>
      {sides.map((side) => (
        <div key={`${side.label} ${side.before} ${side.after}`}>
          {side.label !== undefined && <h4>{side.label}</h4>}
          <ChangedWords before={side.before} after={side.after} />
        </div>
      ))}
    </>
  );
}
