import { addDays, dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { Calendar } from '#shared/kernel/period.ts';
import { REVIEW_KINDS } from './model.ts';
import type { ReviewKind } from './model.ts';
import { REVIEWED } from './rules.ts';

/** What the appointments are called, and what is asked for in them. */
export type AppointmentWords = { readonly summary: string; readonly description: string };

export type CalendarFileRequest = {
  readonly today: Day;
  /** ISO 8601, UTC: when the file was written. */
  readonly now: string;
  /** Names the business: the same one again replaces its appointments and does not double them. */
  readonly id: string;
  readonly calendar: Calendar;
  readonly name: string;
  readonly words: Readonly<Record<ReviewKind, AppointmentWords>>;
};

/** Octets of a line before its break (RFC 5545, 3.1). */
const LINE_OCTETS = 75;
const FIRST_WORKDAY = 'BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1';

/** When each ritual takes place: one after the other where they meet on a day. */
const APPOINTMENTS = {
  weekly: { rule: 'FREQ=WEEKLY;BYDAY=MO', begins: '090000', ends: '091000' },
  monthly: { rule: `FREQ=MONTHLY;${FIRST_WORKDAY}`, begins: '091500', ends: '093000' },
  quarterly: { rule: `FREQ=MONTHLY;INTERVAL=3;${FIRST_WORKDAY}`, begins: '093000', ends: '100000' },
} as const;

/**
 * The rituals as recurring appointments, in iCalendar (RFC 5545). Their times are floating: nine in
 * the morning wherever one is, and no clock change moves them.
 */
export function calendarFile(request: CalendarFileRequest): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Solocap//Reviews//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(request.name)}`,
    ...REVIEW_KINDS.flatMap((kind) => appointment(kind, request)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function appointment(kind: ReviewKind, request: CalendarFileRequest): string[] {
  const { rule, begins, ends } = APPOINTMENTS[kind];
  const date = firstDay(kind, request).replaceAll('-', '');
  const { summary, description } = request.words[kind];
  return [
    'BEGIN:VEVENT',
    `UID:${kind}-${request.id.replace(/[^\dA-Za-z]/g, '')}@solocap.invalid`,
    `DTSTAMP:${request.now.slice(0, 19).replace(/[-:]/g, '')}Z`,
    `DTSTART:${date}T${begins}`,
    `DTEND:${date}T${ends}`,
    `RRULE:${rule}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(summary)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** The first appointment from today on: the rule has to hold for it (RFC 5545, 3.8.5.3). */
function firstDay(kind: ReviewKind, { today, calendar }: CalendarFileRequest): Day {
  const running = periodContaining(REVIEWED[kind], today, calendar);
  const here = workdayFrom(running.start);
  return here >= today ? here : workdayFrom(shiftPeriod(running, 1, calendar).start);
}

/** The day itself, or the Monday after it where it falls on a weekend. */
function workdayFrom(day: Day): Day {
  const weekday = (((dayNumber(day) + 3) % 7) + 7) % 7;
  return weekday < 5 ? day : addDays(day, 7 - weekday);
}

/** RFC 5545, 3.3.11: a text holds no control characters. */
function escapeText(text: string): string {
  const escaped = text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
  return escaped.replace(/\p{Cc}/gu, ' ');
}

/** Breaks a line between characters, never inside one; what goes on begins with a space. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LINE_OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** Octets of one character in UTF-8. */
function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}
