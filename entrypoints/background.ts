// The one place with the network and the database: puts the parts together and listens. What happens is in lib/app.
import { defineBackground } from 'wxt/utils/define-background';
import { createApp } from '../lib/app/createApp.ts';
import { reader } from '../lib/app/reader.ts';
import { createRouter } from '../lib/messaging/router.ts';
import { frameAddress, senderKind } from '../lib/messaging/whoMayAsk.ts';
import { sleep, systemClock } from '../lib/platform/clock.ts';
import { createPlatform } from '../lib/platform/createPlatform.ts';
import { keepScriptsForLater, loadReader } from '../lib/platform/lateScripts.ts';
import { listen } from '../lib/platform/listen.ts';
import { permittedFetch } from '../lib/platform/permittedFetch.ts';
import { ownIdentity } from '../lib/platform/senders.ts';
import { BATCH_SIZE, createRegistryClient } from '../lib/registry/client.ts';
import { readStudy } from '../lib/registry/readStudy.ts';
import { cite } from '../lib/share/citation.ts';
import { createStore } from '../lib/store/createStore.ts';

export default defineBackground(() => {
  keepScriptsForLater();
  const registry = createRegistryClient({
    fetch: permittedFetch,
    now: systemClock.now,
    sleep,
    random: Math.random,
    log: (row) => void app.logRequest(row),
  });
  const app = createApp({
    store: createStore(),
    registry,
    batchSize: BATCH_SIZE,
    registryHost: 'clinicaltrials.gov',
    platform: createPlatform(),
    clock: systemClock,
    random: Math.random,
    newToken: () => crypto.randomUUID(),
    readStudy,
    loadReader: async (lang) => {
      await loadReader(lang);
      return reader;
    },
    cite,
  });
  const route = createRouter({
    handlers: app.handlers,
    kindOf: async (sender) => senderKind(sender, await ownIdentity({ url: frameAddress(sender) })),
    onBug: (message, error) => console.error(message, error),
  });
  listen({ ...app, onMessage: route });
  void app.onWake();
});
