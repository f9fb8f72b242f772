// Reminders as RFC 5545 wants them, whatever the texts hold.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, type Reminder } from '../../lib/share/calendar.ts';

const NOW = '2026-11-28T16:30:00.123Z';

const reminder = (fields: Partial<Reminder> = {}): Reminder => ({
  uid: 'NCT00000001-completion@plain-trial',
  day: '2027-02-28',
  title: 'NCT00000001: planned end',
  text: 'It may move.',
  url: 'https://clinicaltrials.gov/study/NCT00000001',
  ...fields,
});

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Read back by the rules of the RFC: unfold (3.1), split at the first colon, unescape a TEXT (3.3.11). */
function readBack(file: string, name: string): string | undefined {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const line = lines.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name};`));
  return line
    ?.slice(line.indexOf(':') + 1)
    .replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
}

/** Any text without the control characters that a calendar may not hold. */
const texts = fc
  .string({ unit: 'grapheme', maxLength: 400 })
  .map((text) => text.replace(/[^\P{Cc}\n]|[\u2028\u2029]/gu, ''));

describe('a calendar file', () => {
  it('holds whole-day events that end the day after, with an id that stays and an alarm', () => {
    const file = calendar([reminder()], NOW);
    expect(file.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
    expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
    expect(readBack(file, 'UID')).toBe('NCT00000001-completion@plain-trial');
    expect(readBack(file, 'DTSTAMP')).toBe('20261128T163000Z');
    expect(file).toContain('DTSTART;VALUE=DATE:20270228\r\n');
    expect(file).toContain('DTEND;VALUE=DATE:20270301\r\n');
    expect(file).toContain('BEGIN:VALARM');
  });

  it('keeps every line to 75 octets and cuts no character, whatever the text', () => {
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const lines = calendar([reminder({ title, text })], NOW).split('\r\n');
        for (const line of lines) {
          expect(octets(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
          expect(line.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it('gives back title and text as they were', () => {
    fc.assert(
      fc.property(texts, texts, (title, text) => {
        const file = calendar([reminder({ title, text })], NOW);
        expect(readBack(file, 'SUMMARY')).toBe(title);
        expect(readBack(file, 'DESCRIPTION')).toBe(text);
      }),
    );
  });

  it('lets no text add a line of its own', () => {
    const file = calendar([reminder({ title: 'x\r\nATTACH:https://evil.example\u2028y' })], NOW);
    expect(file.split('\r\n').some((line) => line.startsWith('ATTACH'))).toBe(false);
    expect(readBack(file, 'SUMMARY')).toBe('x\nATTACH:https://evil.example\ny');
  });
});
