// Reads the plain read aloud with the browser's own voice, and stops.
import { useEffect, useState } from 'react';
import type { PlainRead } from '../../lib/summary/plainRead.ts';
import { Button } from '../shared/Button.tsx';
import { useStrings } from '../shared/hooks/useStrings.ts';
import { useSurroundings } from '../shared/hooks/useSurroundings.ts';
import { readAloud } from './readAsText.ts';

export function ListenButton({ read }: { read: PlainRead }) {
  const { words } = useStrings();
  const { voice } = useSurroundings();
  const [speaking, setSpeaking] = useState(false);

  useEffect(() => () => voice?.stop(), [voice]);

  if (voice === null) return null;
  const turn = () => {
    if (speaking) return voice.stop();
    setSpeaking(true);
    voice.speak(readAloud(read.sections, words), read.lang, () => setSpeaking(false));
  };
  return <Button onPress={turn}>{speaking ? words.head.stopListening : words.head.listen}</Button>;
}
