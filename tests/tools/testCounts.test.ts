// Nothing that went wrong in a test run may look like nothing at all.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCounts } from '../../tools/testCounts.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function report(passed: number, failed: number, files: [string, string[]][] = []): string {
  const file = join(folder, 'report.json');
  const testResults = files.map(([status, tests]) => ({
    status,
    assertionResults: tests.map((one) => ({ status: one })),
  }));
  writeFileSync(
    file,
    JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults }),
  );
  return file;
}

describe('readCounts', () => {
  it('gives the counts of a run', () => {
    expect(readCounts(report(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
    const failing = report(3, 1, [['failed', ['passed', 'failed']]]);
    expect(readCounts(failing, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const broken = report(3, 0, [
      ['failed', []],
      ['passed', ['passed']],
    ]);
    expect(readCounts(broken, 1)).toEqual({ passed: 3, failed: 1 });
  });

  it('counts a run that failed without a failing test, that ran nothing, or that left no report', () => {
    expect(readCounts(report(3, 0), 1)).toEqual({ passed: 3, failed: 1 });
    expect(readCounts(report(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
    expect(readCounts(join(folder, 'missing.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
