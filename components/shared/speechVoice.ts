// Reads texts aloud with the browser's speech synthesis.
import type { Voice } from './hooks/useSurroundings.ts';

/** One text at a time: Chromium falls silent in the middle of long utterances. */
export function speechVoice(synthesis: SpeechSynthesis): Voice {
  let turn = 0;
  let endLast = () => {};

  const stop = () => {
    turn += 1;
    synthesis.cancel();
    endLast();
    endLast = () => {};
  };

  return {
    stop,
    speak(texts, lang, ended) {
      stop();
      const mine = turn;
      endLast = ended;
      const next = (index: number): void => {
        const text = texts[index];
        if (mine !== turn) return;
        if (text === undefined) {
          stop();
          return;
        }
        const utterance = new SpeechSynthesisUtterance(text);
        utterance.lang = lang;
        utterance.onend = () => next(index + 1);
        utterance.onerror = stop;
        synthesis.speak(utterance);
      };
      next(0);
    },
  };
}
