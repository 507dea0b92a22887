import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dueReminder, reminderKey } from '#main/features/reviews/reminders.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { readCalendar, valueOfProperty } from '#tests/shared/features/reviews/read-calendar.ts';

/** Looks every day for so long, as the running app does; gives what was told, and when. */
function liveThrough(desk: Desk, days: readonly string[]): string[] {
  const told = new Set<string>();
  return days.flatMap((day) => {
    const at = { today: day, calendar: { yearStartMonth: 1 } };
    const place = dueReminder(desk.business().readable, at, told);
    if (!place) return [];
    told.add(reminderKey(place));
    return [`${day}: ${reminderKey(place)}`];
  });
}

async function begun(): Promise<Desk> {
  const desk = openDesk();
  await desk.call('metrics.follow', { metrics: ['leads'], isFollowed: true });
  return desk;
}

describe('a reminder', () => {
  it('is told once for each review, and never again for one that was missed', async () => {
    const desk = await begun();
    const days = [
      '2026-11-22',
      '2026-11-23',
      '2026-11-24',
      '2026-11-30',
      '2026-12-01',
      '2026-12-02',
    ];
    expect(liveThrough(desk, days)).toEqual([
      '2026-11-23: weekly 2026-W47',
      '2026-11-30: weekly 2026-W48',
      '2026-12-01: monthly 2026-11',
    ]);
  });

  it('is not told of what was begun, kept or let go of', async () => {
    const desk = await begun();
    desk.goTo('2026-12-01');
    const week = { kind: 'weekly', period: '2026-W48' } as const;
    await desk.call('reviews.save', { ...week, answers: { step: 'moved' } });
    await desk.call('reviews.finish', { kind: 'monthly', period: '2026-11', closes: false });
    expect(liveThrough(desk, ['2026-12-01', '2026-12-02'])).toEqual([]);
    await desk.call('reviews.letGo', { reviews: [week] });
    expect(liveThrough(desk, ['2026-12-01'])).toEqual([]);
  });
});

describe('the calendar file', () => {
  const namesIn = (path: string) =>
    readCalendar(readFileSync(path, 'utf8')).components.map((event) => ({
      uid: valueOfProperty(event, 'UID'),
      summary: valueOfProperty(event, 'SUMMARY'),
    }));

  it('is written where it is wanted, in the language of the business, under lasting names', async () => {
    const desk = await begun();
    desk.desktop.savesTo = fileOf(desk, 'bilans.ics');
    const { path } = await desk.call('reviews.exportCalendar', {});
    const first = namesIn(path ?? '');
    expect(first.map(({ summary }) => summary)).toEqual([
      'Point du lundi',
      'Bilan du mois',
      'Bilan du trimestre',
    ]);
    desk.goTo('2027-02-03');
    await desk.call('settings.change', { language: 'en' });
    await desk.call('reviews.exportCalendar', {});
    const later = namesIn(path ?? '');
    expect(later[0]?.summary).toBe('Monday check-in');
    expect(later.map(({ uid }) => uid)).toEqual(first.map(({ uid }) => uid));
  });

  it('is not written where the user thought better of it', async () => {
    const desk = await begun();
    expect(await desk.call('reviews.exportCalendar', {})).toEqual({ path: null });
  });
});
