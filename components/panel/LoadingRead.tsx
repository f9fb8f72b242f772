// Shown while the registry is being asked: the shape of a headline and three facts, nothing more.
import { useStrings } from '../shared/hooks/useStrings.ts';

export function LoadingRead({ nctId }: { nctId: string }) {
  const { words } = useStrings();
  return (
    <div className="loading">
      <p className="fine">{words.say.loading(nctId)}…</p>
      <div aria-hidden="true">
        <span className="bone pill-bone" />
        <span className="bone" />
        <span className="bone short" />
        <span className="three">
          <span className="bone tall" />
          <span className="bone tall" />
          <span className="bone tall" />
        </span>
        <span className="bone thin" />
        <span className="bone thin" />
        <span className="bone thin short" />
      </div>
    </div>
  );
}
