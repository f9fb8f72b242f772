// Citations: every format from a record of ours, with hostile characters kept from breaking it.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readStudy } from '../../lib/registry/readStudy.ts';
import { cite } from '../../lib/share/citation.ts';
import { summarize } from '../../lib/summary/summarize.ts';
import type { Trial } from '../../lib/trial/trial.ts';

function trialOf(
  change: (record: {
    protocolSection: { identificationModule: { officialTitle: string } };
  }) => void = () => {},
): Trial {
  const record = JSON.parse(
    readFileSync(new URL('../fixtures/records/NCT07118319.json', import.meta.url), 'utf8'),
  );
  change(record);
  const trial = readStudy(record);
  if (!trial.ok) throw new Error(trial.error.detail);
  return trial.value;
}
const facts = [
  { heading: 'Design', rows: [{ label: 'Arms | groups', values: [{ text: 'a | b' }] }] },
];
const study = (trial: Trial) => ({
  trial,
  read: summarize(trial, { today: '2026-11-22', lang: 'en' as const }),
  facts,
});

describe('RIS', () => {
  it('is one tag a line, CRLF, closed by ER, with number, sponsor, date and address', () => {
    const { text, filename } = cite(study(trialOf()), 'ris', '2026-11-22');
    expect(filename).toBe('NCT07118319.ris');
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines).toContain('AN  - NCT07118319');
    expect(lines).toContain('AU  - Peking University Third Hospital');
    expect(lines).toContain('DA  - 2026/06/26');
    expect(lines).toContain('UR  - https://clinicaltrials.gov/study/NCT07118319');
    expect(lines).toContain('Y2  - 2026/11/22');
    expect(lines.at(-2)).toBe('ER  - ');
  });
  it('keeps a title of several lines on one', () => {
    const trial = trialOf((record) => {
      record.protocolSection.identificationModule.officialTitle = 'One\r\nER  - two';
    });
    expect(cite(study(trial), 'ris', '2026-11-22').text).toContain('TI  - One ER - two\r\n');
  });
});

describe('BibTeX', () => {
  it('escapes what BibTeX would read as a command', () => {
    const trial = trialOf((record) => {
      record.protocolSection.identificationModule.officialTitle = 'A & B: 50% {of} C_d \\ $x$ #1';
    });
    const { text } = cite(study(trial), 'bibtex', '2026-11-22');
    expect(text).toContain(
      'title = {{A \\& B: 50\\% \\{of\\} C\\_d \\textbackslash{} \\$x\\$ \\#1}}',
    );
    expect(text).toMatch(/^@misc\{NCT07118319,\n/);
  });
});

describe('text and Markdown', () => {
  it('hold the read and the facts', () => {
    const { text } = cite(study(trialOf()), 'text', '2026-11-22');
    expect(text).toContain('This study is looking for people now.');
    expect(text).toContain('Arms | groups: a | b');
  });
  it('escape Markdown signs of the registry', () => {
    const { text } = cite(study(trialOf()), 'markdown', '2026-11-22');
    expect(text).toContain('| Arms \\| groups | a \\| b |');
  });
});
