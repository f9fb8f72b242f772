// Nothing that went wrong in a test run may look like nothing at all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readOutcome } from '../../tools/testCounts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Test {
  status: string;
  fullName: string;
  failureMessages: string[];
}

const test = (status: string, fullName = 'adds', ...failureMessages: string[]): Test => ({
  status,
  fullName,
  failureMessages,
});

function report(passed: number, failed: number, files: [string, Test[], string?][] = []): string {
  const file = join(folder, 'report.json');
  const testResults = files.map(([status, assertionResults, message = ''], index) => ({
    name: resolve(`tests/file${index}.test.ts`),
    status,
    message,
    assertionResults,
  }));
  writeFileSync(
    file,
    JSON.stringify({
      numPassedTests: passed,
      numFailedTests: failed,
      numPendingTests: 2,
      testResults,
    }),
  );
  return file;
}

describe('readOutcome', () => {
  it('gives the counts of a run', () => {
    expect(readOutcome(report(12, 0, [['passed', [test('passed')]]]), 0)).toEqual({
      passed: 12,
      failed: 0,
      skipped: 2,
      notes: [],
    });
  });

  it('names each failed test with the first line of what it said', () => {
    const failing = report(3, 1, [
      ['failed', [test('passed'), test('failed', 'sums up', 'Error: 1 is not 2\n    at here')]],
    ]);
    expect(readOutcome(failing, 1)).toMatchObject({
      passed: 3,
      failed: 1,
      notes: ['failed: tests/file0.test.ts > sums up: Error: 1 is not 2'],
    });
  });

  it('names a test that passed only when it was tried again', () => {
    const unsteady = report(1, 0, [['passed', [test('passed', 'waits', 'Error: too late\n at')]]]);
    expect(readOutcome(unsteady, 0)).toMatchObject({
      passed: 1,
      failed: 0,
      notes: ['passed at its second attempt: tests/file0.test.ts > waits: Error: too late'],
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const broken = report(3, 0, [
      ['failed', [], 'SyntaxError: no such name\nmore'],
      ['passed', [test('passed')]],
    ]);
    expect(readOutcome(broken, 1)).toMatchObject({
      passed: 3,
      failed: 1,
      notes: ['failed: tests/file0.test.ts: SyntaxError: no such name'],
    });
  });

  it('counts a run that failed without a failing test, that ran nothing, or that left no report', () => {
    const silent = 'failed: the run ended with code 1 and names no failed test';
    expect(readOutcome(report(3, 0), 1)).toMatchObject({ passed: 3, failed: 1, notes: [silent] });
    expect(readOutcome(report(0, 0), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(readOutcome(join(folder, 'missing.json'), 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      notes: ['failed: the run left no report'],
    });
  });
});
