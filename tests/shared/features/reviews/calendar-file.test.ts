import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from '#shared/features/reviews/calendar-file.ts';
import { dayFromNumber } from '#shared/kernel/day.ts';
import { daysOfRule, readCalendar, unescapeText, valueOfProperty } from './read-calendar.ts';

const WORDS = { summary: 'Point du lundi', description: 'Quatre minutes' };
const REQUEST = {
  today: '2026-11-22',
  now: '2026-11-22T12:34:56.789Z',
  id: '2026-11-02T08:00:00.123Z',
  calendar: { yearStartMonth: 1 },
  name: 'Solocap',
  words: { weekly: WORDS, monthly: WORDS, quarterly: WORDS },
};

const eventsIn = (file: string) => readCalendar(file).components;

describe('the calendar file', () => {
  it('holds three appointments that come again, each with its own name', () => {
    const events = eventsIn(calendarFile(REQUEST));
    expect(events.map(({ name }) => name)).toEqual(['VEVENT', 'VEVENT', 'VEVENT']);
    expect(new Set(events.map((event) => valueOfProperty(event, 'UID'))).size).toBe(3);
    for (const event of events) {
      expect(valueOfProperty(event, 'DTSTAMP')).toBe('20261122T123456Z');
      const [alarm] = event.components;
      expect(alarm && valueOfProperty(alarm, 'TRIGGER')).toBe('PT0S');
    }
    const file = readCalendar(calendarFile(REQUEST));
    expect(valueOfProperty(file, 'VERSION')).toBe('2.0');
    expect(valueOfProperty(file, 'PRODID')).not.toBe('');
  });

  it('keeps their names when it is written again, so that nothing stands twice', () => {
    const names = (today: string) =>
      eventsIn(calendarFile({ ...REQUEST, today })).map((event) => valueOfProperty(event, 'UID'));
    expect(names('2027-03-01')).toEqual(names('2026-11-22'));
  });

  it('comes every Monday, on the first working day of a month and of a quarter', () => {
    const [weekly, monthly, quarterly] = eventsIn(calendarFile(REQUEST)).map((event) =>
      daysOfRule(valueOfProperty(event, 'DTSTART'), valueOfProperty(event, 'RRULE'), '2027-04-30'),
    );
    expect(weekly?.slice(0, 3)).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
    expect(monthly).toEqual(['2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01']);
    expect(quarterly).toEqual(['2027-01-01', '2027-04-01']);
  });

  it('has floating times, which no time zone and no clock change moves', () => {
    for (const event of eventsIn(calendarFile(REQUEST))) {
      for (const name of ['DTSTART', 'DTEND']) {
        expect(valueOfProperty(event, name)).toMatch(/^\d{8}T\d{6}$/);
      }
      expect(valueOfProperty(event, 'DTSTART') < valueOfProperty(event, 'DTEND')).toBe(true);
    }
  });

  it('starts on a day for which its own rule holds, whatever today and the business year are', () => {
    const days = fc.integer({ min: 14_000, max: 30_000 }).map(dayFromNumber);
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 12 }), (today, yearStartMonth) => {
        const file = calendarFile({ ...REQUEST, today, calendar: { yearStartMonth } });
        for (const event of eventsIn(file)) {
          const start = valueOfProperty(event, 'DTSTART');
          const day = `${start.slice(0, 4)}-${start.slice(4, 6)}-${start.slice(6, 8)}`;
          expect(day >= today).toBe(true);
          expect(daysOfRule(start, valueOfProperty(event, 'RRULE'), day)).toEqual([day]);
        }
      }),
    );
  });

  it('can say anything: marks are escaped, long lines folded between characters', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((raw) => raw.replace(/\r/g, ''));
    fc.assert(
      fc.property(text, text, (summary, description) => {
        const words = { summary, description };
        const [event] = eventsIn(
          calendarFile({ ...REQUEST, words: { ...REQUEST.words, weekly: words } }),
        );
        if (!event) throw new Error('no appointment');
        expect(unescapeText(valueOfProperty(event, 'SUMMARY'))).toBe(summary);
        expect(unescapeText(valueOfProperty(event, 'DESCRIPTION'))).toBe(description);
      }),
    );
  });
});

describe('the lines of the calendar file', () => {
  const name = (text: string) => calendarFile({ ...REQUEST, name: text }).split('\r\n');
  const HEAD = 'X-WR-CALNAME:';
  const room = 75 - HEAD.length;

  it.each([
    ['a', 1],
    ['é', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['€', 3],
    ['\uffee', 3],
    ['🧭', 4],
  ])('hold 75 octets of %s and not one more', (character, octets) => {
    const fits = Math.floor(room / octets);
    const full = character.repeat(fits);
    const lines = name(`${full}${character}`);
    const at = lines.indexOf(`${HEAD}${full}`);
    expect(at).toBeGreaterThan(0);
    expect(lines[at + 1]).toBe(` ${character}`);
    expect(name(full)).toHaveLength(lines.length - 1);
  });

  it('go on after a space that counts among the 75', () => {
    const lines = name('x'.repeat(room + 74 + 1));
    const at = lines.indexOf(`${HEAD}${'x'.repeat(room)}`);
    expect(lines.slice(at + 1, at + 3)).toEqual([` ${'x'.repeat(74)}`, ' x']);
  });

  it('name the business by its letters and figures alone', () => {
    expect(calendarFile(REQUEST)).toContain('UID:weekly-20261102T080000123Z@solocap.invalid');
  });
});
