// The keys that lead to a read from anywhere, and where the browser lets them be changed.
import { useAnswer } from '../pages/useAnswer.ts';
import { usePageStrings } from '../pages/usePageStrings.ts';
import { Button } from '../shared/Button.tsx';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';

const NOTHING = {};

export function Keys() {
  const { options: words } = usePageStrings();
  const { ask } = useSurroundings();
  const { value: shortcuts = [] } = useAnswer('ui-bg-shortcuts', NOTHING, []);
  return (
    <section className="card">
      <h2>{words.keys}</h2>
      <ul className="plain-list">
        {shortcuts.map(({ name, keys }) => (
          <li key={name}>
            {words.keyNames[name]}: {keys === '' ? words.noKey : <kbd>{keys}</kbd>}
          </li>
        ))}
      </ul>
      <p className="fine">{words.addressBar}</p>
      <Button onPress={() => ask('ui-bg-change-shortcuts', NOTHING)}>{words.changeKeys}</Button>
    </section>
  );
}
