// `npm run bench [-- NAME… [--OPTION…]]`: every benchmark of tools/bench in turn, one JSON object a line. Options are those
// of the benchmark.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runCommand } from './runCommand.ts';

const FOLDER = join(ROOT, 'tools/bench');
/** Shared by the benchmarks; no benchmark itself. */
const HELPERS = ['benchLine'];

const all = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .filter((name) => !HELPERS.includes(name))
  .sort();
const given = process.argv.slice(2);
const split = given.findIndex((one) => one.startsWith('--'));
const asked = split < 0 ? given : given.slice(0, split);
const options = split < 0 ? [] : given.slice(split);
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. There are: ${all.join(', ')}.`);
  process.exit(2);
}

let failed = 0;
for (const name of asked.length > 0 ? asked : all) {
  // One after the other, each in a process of its own: none warms up or slows down another.
  const code = await runCommand('node', [join(FOLDER, `${name}.ts`), ...options]);
  if (code !== 0) failed += 1;
}
process.exitCode = failed === 0 ? 0 : 1;
