// `npm run --silent read -- PATH…`: plain reads with no browser; one line each as JSON, or text or Markdown for people.
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { createRegistryClient } from '../lib/registry/client.ts';
import { readAsMarkdown, readAsText } from '../lib/share/writeRead.ts';
import type { PlainRead } from '../lib/summary/plainRead.ts';
import { expandPaths } from './read/expandPaths.ts';
import { type ReadError, readInput } from './read/readInput.ts';
import { type Format, type ReadOptions, readOptions, USAGE } from './read/readOptions.ts';

const isError = (line: PlainRead | ReadError): line is ReadError => 'error' in line;

const BETWEEN: Record<Format, string> = { json: '', text: '\n\n', md: '\n---\n\n' };

/** Waits for a slow reader: what it has not taken yet would pile up in memory. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function write(
  answer: PlainRead | ReadError,
  format: Format,
  isFirst: boolean,
): Promise<void> {
  if (format === 'json') await print(`${JSON.stringify(answer)}\n`);
  else if (isError(answer))
    process.stderr.write(`${answer.path}: ${answer.error.kind}: ${answer.error.message}\n`);
  else {
    const words = format === 'md' ? readAsMarkdown(answer) : readAsText(answer);
    await print(`${isFirst ? '' : BETWEEN[format]}${words}\n`);
  }
}

function makeClient(api: string | undefined) {
  return createRegistryClient({
    fetch: globalThis.fetch,
    now: Date.now,
    sleep: (ms, signal) => wait(ms, undefined, signal && { signal }).catch(() => undefined),
    random: Math.random,
    log: () => {},
    ...(api !== undefined && { base: api.replace(/\/$/, '') }),
  });
}

async function run(options: ReadOptions): Promise<void> {
  const client = makeClient(options.api);
  const inputs = expandPaths(options.paths);
  let anyWritten = false;
  for (const [index, input] of inputs.entries()) {
    if (process.stderr.isTTY && inputs.length > 1)
      process.stderr.write(
        `\r${index + 1} of ${inputs.length}${index + 1 < inputs.length ? '' : '\n'}`,
      );
    const answer = await readInput(input, options, client);
    if (isError(answer)) process.exitCode = 1;
    await write(answer, options.format, !anyWritten);
    anyWritten ||= !isError(answer);
  }
}

// A reader that has seen enough (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await run(readOptions(process.argv.slice(2), new Date()));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n\n${USAGE}\n`);
  process.exitCode = 2;
}
