// How far along: the four phases as steps, with this study's own marked by shape and word.
import type { Stage } from '../../lib/summary/glance/stageOf.ts';
import { useStrings } from '../shared/hooks/useStrings.ts';

export function PhaseLadder({ stage }: { stage: Stage }) {
  const { words } = useStrings();
  const { ladder } = words;
  if (stage.kind === 'none') return <p>{ladder.none}</p>;
  if (stage.kind === 'observational') return <p>{ladder.observational}</p>;
  if (stage.kind === 'expandedAccess') return <p>{ladder.expandedAccess}</p>;
  if (stage.kind === 'missing') return <p>{ladder.missing}</p>;
  return (
    <>
      <ol className="ladder">
        {ladder.steps.map((step, index) => {
          const here = stage.rungs.includes(index + 1);
          return (
            <li key={step} className={here ? 'here' : undefined} aria-current={here && 'step'}>
              <span className="ladder-step">{step}</span>
              {here && <span className="ladder-here">{ladder.here}</span>}
              <span>{ladder.meaning[index]}</span>
            </li>
          );
        })}
      </ol>
      {stage.kind === 'early' && <p className="fine">{ladder.early}</p>}
    </>
  );
}
