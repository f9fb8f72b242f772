// `npm run registry`: serves records on this machine until it is stopped.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Fault, readFaults } from './faults.ts';
import { loadRecords, SAMPLE_RECORDS } from './loadRecords.ts';
import { startRegistry } from './startRegistry.ts';

const USAGE = 'npm run registry -- [--records DIR] [--port N] [--faults FILE]';

function fail(message: string): never {
  console.error(`${message}\n${USAGE}`);
  process.exit(1);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        records: { type: 'string', default: SAMPLE_RECORDS },
        port: { type: 'string', default: '8765' },
        faults: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function faultsOf(file: string | undefined): Fault[] {
  if (file === undefined) return [];
  const faults = readFaults(readFileSync(file, 'utf8'));
  return typeof faults === 'string' ? fail(`${file}: ${faults}`) : faults;
}

const options = readOptions();
const { studies, skipped } = loadRecords(options.records);
for (const { file, why } of skipped) console.error(`Left out ${file}: ${why}`);
const registry = await startRegistry({
  records: studies,
  port: Number(options.port),
  faults: faultsOf(options.faults),
});
console.log(`${studies.length} studies at ${registry.url}`);
console.log(`  ${registry.url}/search?  ${registry.url}/api/v2/studies`);
