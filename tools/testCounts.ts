// Counts what a Vitest run passed and failed, from its JSON reports and its exit code, and names what did not go smoothly.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

export interface Counts {
  passed: number;
  failed: number;
}

export interface Outcome extends Counts {
  skipped: number;
  /** A line each for what failed, and for what passed only when its file was tried again. */
  notes: string[];
}

interface Test {
  status: string;
  fullName: string;
  failureMessages: string[];
}

interface File {
  name: string;
  status: string;
  message: string;
  assertionResults: Test[];
}

const filesIn = (report: string): File[] =>
  existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];

const firstLine = (text = ''): string => text.trim().split('\n', 1)[0] ?? '';

/** A line for each fault of a file: one that could not be loaded, or could not be set up, has a fault of its own. */
function faultsOf(file: File): string[] {
  const name = relative(process.cwd(), file.name);
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  if (file.status === 'failed' && failed.length === 0)
    return [`${name}: ${firstLine(file.message) || 'its set-up failed'}`];
  return failed.map(
    ({ fullName, failureMessages }) => `${name} > ${fullName}: ${firstLine(failureMessages[0])}`,
  );
}

/** The files of a run in which something failed, as paths from here. */
export const failedFiles = (report: string): string[] =>
  filesIn(report)
    .filter((file) => faultsOf(file).length > 0)
    .map(({ name }) => relative(process.cwd(), name));

/**
 * What a run came to. `firstReport` is that of an attempt before: its files count as they went in the later one if they
 * are there too, and what had failed in them is still named. A file that could not be loaded counts as one failure, and
 * so does a run that failed without saying where: nothing that went wrong may look like nothing at all.
 */
export function readOutcome(report: string, exitCode: number, firstReport?: string): Outcome {
  const last = filesIn(report);
  const first = firstReport === undefined ? [] : filesIn(firstReport);
  const isRepeated = ({ name }: File) => last.some((file) => file.name === name);
  const files = [...last, ...first.filter((file) => !isRepeated(file))];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const faults = files.flatMap(faultsOf);
  const firstFaults = first.filter(isRepeated).flatMap(faultsOf);
  const outcome: Outcome = {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: faults.length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').length,
    notes: [
      ...faults.map((fault) => `failed: ${fault}`),
      ...firstFaults.map((fault) => `failed at the first attempt: ${fault}`),
    ],
  };
  if (outcome.failed > 0 || (exitCode === 0 && outcome.passed > 0)) return outcome;
  const silence = existsSync(report)
    ? `the run ended with code ${exitCode} and names no failed test`
    : 'the run left no report';
  return { ...outcome, failed: 1, notes: [...outcome.notes, `failed: ${silence}`] };
}
