// Reminders as an iCalendar file (RFC 5545): whole-day events that a calendar program reads. Checked against the RFC's text.

export interface Reminder {
  /** Stays the same from one export to the next, so that a calendar replaces instead of doubling. */
  uid: string;
  /** `YYYY-MM-DD`. */
  day: string;
  title: string;
  text: string;
  url?: string;
}

/** Octets a line may have without its line end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const octets = new TextEncoder();

/** Backslash, semicolon, comma and line ends written as 3.3.11 wants; other control characters have no place in a text. */
const escaped = (text: string): string =>
  text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** One content line, cut into pieces of 75 octets at most, never within a character. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let length = 0;
  for (const character of line) {
    const more = octets.encode(character).length;
    if (length + more > LONGEST_LINE) {
      pieces.push(piece);
      piece = ' ';
      length = 1;
    }
    piece += character;
    length += more;
  }
  return [...pieces, piece].join('\r\n');
}

const compact = (day: string): string => day.replaceAll('-', '');

function nextDay(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Whole-day, free time, with an alarm at nine in the morning wherever the person is. */
const event = (reminder: Reminder, stamp: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${escaped(reminder.uid)}`,
  `DTSTAMP:${stamp}`,
  `DTSTART;VALUE=DATE:${compact(reminder.day)}`,
  `DTEND;VALUE=DATE:${compact(nextDay(reminder.day))}`,
  `SUMMARY:${escaped(reminder.title)}`,
  `DESCRIPTION:${escaped(reminder.text)}`,
  ...(reminder.url === undefined ? [] : [`URL:${reminder.url}`]),
  'TRANSP:TRANSPARENT',
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  'TRIGGER:PT9H',
  `DESCRIPTION:${escaped(reminder.title)}`,
  'END:VALARM',
  'END:VEVENT',
];

/** The file. `now` is ISO 8601 UTC. */
export function calendar(reminders: readonly Reminder[], now: string): string {
  const stamp = `${now.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Plain Trial//Reminders//EN',
    'CALSCALE:GREGORIAN',
    ...reminders.flatMap((reminder) => event(reminder, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
