// The local registry behind the real one's address, for a browser that goes through its proxy.
import { createCertificate } from './browsers/certificate.ts';
import { startConnectProxy } from './browsers/connectProxy.ts';
import { loadRecords } from './registry/loadRecords.ts';
import { startRegistry } from './registry/startRegistry.ts';
import { textAt } from './registry/study.ts';

const HOSTS = ['clinicaltrials.gov', 'www.clinicaltrials.gov'];
const VERSION = 'https://clinicaltrials.gov/api/v2/version';
const PATIENCE_MS = 4000;

export interface LocalRegistry {
  proxyPort: number;
  folder: string;
  count: number;
  /** The wanted study if it is on the shelf, else the first one. */
  firstStudy(wanted: string): string;
  /** The study's record as JSON text. */
  record(nctId: string): string;
  close(): Promise<void>;
}

/** Throws when the folder cannot be read or holds no study. */
export async function startLocalRegistry(folder: string): Promise<LocalRegistry> {
  const { studies, skipped } = loadRecords(folder);
  for (const { file, why } of skipped) console.error(`Left out ${file}: ${why}`);
  const ids = studies.map((one) => textAt(one, 'protocolSection.identificationModule.nctId'));
  const first = ids[0];
  if (first === undefined) throw new Error(`No study in ${folder}`);
  const tls = await createCertificate(HOSTS);
  const registry = await startRegistry({ records: studies, tls });
  const proxy = await startConnectProxy(HOSTS, registry.port);
  return {
    proxyPort: proxy.port,
    folder,
    count: studies.length,
    firstStudy: (wanted) => (ids.includes(wanted) ? wanted : first),
    record: (nctId) => JSON.stringify(registry.getRecord(nctId)),
    close: async () => {
      await proxy.close();
      await registry.close();
    },
  };
}

/** Whether the real registry answers within a few seconds. */
export async function canReachRegistry(): Promise<boolean> {
  try {
    const answer = await fetch(VERSION, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return answer.ok && (answer.headers.get('content-type') ?? '').includes('json');
  } catch {
    // No network, a firewall, a time-out: all mean that it cannot be reached.
    return false;
  }
}
