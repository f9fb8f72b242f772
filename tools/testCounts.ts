// Counts what a Vitest run passed and failed, from its JSON report and its exit code, and names what did not go smoothly.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

export interface Counts {
  passed: number;
  failed: number;
}

export interface Outcome extends Counts {
  skipped: number;
  /** A line each for what failed, and for what passed only when it was tried again. */
  notes: string[];
}

interface Test {
  status: string;
  fullName: string;
  failureMessages: string[];
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: Test[] }[];
}

type File = Report['testResults'][number];

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';

function noteOf(file: string, { status, fullName, failureMessages }: Test): string[] {
  const [message] = failureMessages;
  if (message === undefined) return [];
  const how = status === 'failed' ? 'failed' : 'passed at its second attempt';
  return [`${how}: ${file} > ${fullName}: ${firstLine(message)}`];
}

const isBroken = (file: File): boolean =>
  file.status === 'failed' && file.assertionResults.every((one) => one.status !== 'failed');

/**
 * A file that could not be loaded counts as one failure, and so does a run that failed without saying where:
 * nothing that went wrong may look like nothing at all.
 */
export function readOutcome(reportFile: string, exitCode: number): Outcome {
  if (!existsSync(reportFile))
    return { passed: 0, failed: 1, skipped: 0, notes: ['failed: the run left no report'] };
  const report: Report = JSON.parse(readFileSync(reportFile, 'utf8'));
  const notes = report.testResults.flatMap((file) => {
    const name = relative(process.cwd(), file.name);
    const broken = isBroken(file) ? [`failed: ${name}: ${firstLine(file.message)}`] : [];
    return [...broken, ...file.assertionResults.flatMap((test) => noteOf(name, test))];
  });
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + report.testResults.filter(isBroken).length;
  const skipped = report.numPendingTests;
  if (failed > 0 || (exitCode === 0 && passed > 0)) return { passed, failed, skipped, notes };
  return {
    passed,
    failed: 1,
    skipped,
    notes: [...notes, `failed: the run ended with code ${exitCode} and names no failed test`],
  };
}
