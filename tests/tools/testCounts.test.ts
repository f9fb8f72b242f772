// Nothing that went wrong in a test run may look like nothing at all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failedFiles, readOutcome } from '../../tools/testCounts.ts';

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

/** A report of files by name; a text instead of tests says why the file could not be loaded. */
function report(files: Record<string, Test[] | string>, name = 'report.json'): string {
  const path = join(folder, name);
  const testResults = Object.entries(files).map(([file, tests]) => ({
    name: resolve(file),
    status:
      Array.isArray(tests) && tests.every((one) => one.status !== 'failed') ? 'passed' : 'failed',
    message: Array.isArray(tests) ? '' : tests,
    assertionResults: Array.isArray(tests) ? tests : [],
  }));
  writeFileSync(path, JSON.stringify({ testResults }));
  return path;
}

const late = test('failed', 'waits', 'Error: too late\n    at here');

describe('readOutcome', () => {
  it('gives the counts of a run', () => {
    const fine = report({
      'a.test.ts': [test('passed'), test('skipped')],
      'b.test.ts': [test('passed')],
    });
    expect(readOutcome(fine, 0)).toEqual({ passed: 2, failed: 0, skipped: 1, notes: [] });
  });

  it('names each failed test with the first line of what it said', () => {
    expect(readOutcome(report({ 'a.test.ts': [test('passed'), late] }), 1)).toMatchObject({
      passed: 1,
      failed: 1,
      notes: ['failed: a.test.ts > waits: Error: too late'],
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const broken = report({
      'a.test.ts': 'SyntaxError: no such name\nmore',
      'b.test.ts': [test('passed')],
    });
    expect(readOutcome(broken, 1)).toMatchObject({
      passed: 1,
      failed: 1,
      notes: ['failed: a.test.ts: SyntaxError: no such name'],
    });
  });

  it('counts a file whose set-up failed, which leaves its tests skipped, as a failure', () => {
    const unset = report({ 'a.test.ts': [test('passed')], 'b.test.ts': '' });
    expect(readOutcome(unset, 1)).toMatchObject({
      passed: 1,
      failed: 1,
      notes: ['failed: b.test.ts: its set-up failed'],
    });
  });

  it('counts a run that failed without a failing test, that ran nothing, or that left no report', () => {
    const silent = 'failed: the run ended with code 1 and names no failed test';
    const passing = report({ 'a.test.ts': [test('passed')] });
    expect(readOutcome(passing, 1)).toMatchObject({ passed: 1, failed: 1, notes: [silent] });
    expect(readOutcome(report({}), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(readOutcome(join(folder, 'missing.json'), 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      notes: ['failed: the run left no report'],
    });
  });

  it('lets a file that was tried again count as it went then, and names what had failed', () => {
    const first = report({ 'a.test.ts': [test('passed'), late], 'b.test.ts': [test('passed')] });
    const second = report(
      { 'a.test.ts': [test('passed'), test('passed', 'waits')] },
      'second.json',
    );
    expect(readOutcome(second, 0, first)).toEqual({
      passed: 3,
      failed: 0,
      skipped: 0,
      notes: ['failed at the first attempt: a.test.ts > waits: Error: too late'],
    });
  });

  it('stays failed when the second attempt fails or leaves no report', () => {
    const first = report({ 'a.test.ts': [late], 'b.test.ts': [test('passed')] });
    const second = report({ 'a.test.ts': [late] }, 'second.json');
    expect(readOutcome(second, 1, first)).toMatchObject({ passed: 1, failed: 1 });
    expect(readOutcome(join(folder, 'missing.json'), 1, first)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });
});

describe('failedFiles', () => {
  it('names the files with a failed test and those that could not be loaded', () => {
    const files = {
      'a.test.ts': [late],
      'b.test.ts': [test('passed')],
      'c.test.ts': 'SyntaxError',
    };
    expect(failedFiles(report(files))).toEqual(['a.test.ts', 'c.test.ts']);
  });
});
