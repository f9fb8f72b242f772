// The surroundings of a real panel or page: background, clock, clipboard and voice of the browser.
import { browser } from 'wxt/browser';
import { hostPattern } from '../../lib/detect/siteRules.ts';
import { onBroadcast } from '../../lib/messaging/onBroadcast.ts';
import { send } from '../../lib/messaging/send.ts';
import { copyText } from './copyText.ts';
import type { Surroundings } from './hooks/useSurroundings.ts';
import { saveFile } from './saveFile.ts';
import { speechVoice } from './speechVoice.ts';

const originsOf = (hosts: readonly string[]) => ({ origins: hosts.map(hostPattern) });

/** A browser that throws at a question has said no. */
const answered = (ask: () => Promise<boolean>): Promise<boolean> => ask().catch(() => false);

/** `root` is where helpers (a field to copy from, a link to save with) may stand for a moment. */
export function browserSurroundings(root: HTMLElement): Surroundings {
  return {
    ask: send,
    onChanged: onBroadcast,
    byPerson: (event) => event.isTrusted,
    now: () => Date.now(),
    copy: (text) => copyText(text, root),
    saveFile: (name, mime, text) => saveFile(root, name, mime, text),
    voice: 'speechSynthesis' in globalThis ? speechVoice(speechSynthesis) : null,
    hosts: {
      request: (hosts) => answered(() => browser.permissions.request(originsOf(hosts))),
      giveUp: (hosts) => answered(() => browser.permissions.remove(originsOf(hosts))),
    },
    version: browser.runtime.getManifest().version,
  };
}
