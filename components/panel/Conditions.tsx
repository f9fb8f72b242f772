// Conditions in plain words, and exactly as the registrant listed them.
import { useId } from 'react';
import type { PlainCondition } from '../../lib/summary/plainCondition.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { LongList } from '../shared/LongList.tsx';
import { Askable } from './Askable.tsx';
import { SourceNote } from './SourceNote.tsx';

export function Conditions({ conditions }: { conditions: readonly PlainCondition[] }) {
  const { words } = useStrings();
  const id = useId();
  const plain = conditions.filter((condition) => condition.plain !== undefined);
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>{words.conditions.heading}</h3>
      </div>
      {conditions.length === 0 && <p className="missing">{words.conditions.none}</p>}
      {plain.length > 0 && (
        <>
          <h4>{words.conditions.plain}</h4>
          <LongList
            items={plain}
            className="points"
            keyOf={(condition) => condition.ptr}
            render={(condition) => (
              <>
                {condition.plain}
                {condition.line !== undefined && <span className="fine">: {condition.line}</span>}
              </>
            )}
          />
        </>
      )}
      {conditions.length > 0 && (
        <>
          <h4>{words.conditions.listed}</h4>
          <LongList
            items={conditions}
            className="points"
            keyOf={(condition) => condition.ptr}
            render={(condition) => <Listed condition={condition} />}
          />
        </>
      )}
    </section>
  );
}

function Listed({ condition }: { condition: PlainCondition }) {
  const sources = [{ ptr: condition.ptr, value: condition.listed }];
  const id = `condition-${condition.ptr}`;
  return (
    <>
      <Askable id={id} sources={sources}>
        <span lang="en">{condition.listed}</span>
      </Askable>
      <SourceNote id={id} certainty="quoted" sources={sources} />
    </>
  );
}
