import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, openDesk } from '#tests/support/desk.ts';

describe('the printed report of a quarter', () => {
  it('is written where it is wanted, under the name of the business and of the quarter', async () => {
    const desk = openDesk();
    desk.desktop.savesTo = fileOf(desk, 'bilan.pdf');
    await desk.call('settings.change', { business_name: 'Studio Azimut' });
    const { path } = await desk.call('reviews.printReport', { quarter: '2026-Q3' });
    expect(path).toBe(desk.desktop.savesTo);
    expect(readFileSync(path ?? '', 'utf8')).toBe('%PDF of /reviews/report/2026-Q3');
    expect(desk.desktop.printed).toEqual([
      { place: '/reviews/report/2026-Q3', foot: 'Studio Azimut · T3 2026' },
    ]);
  });

  it('is not even printed where the user thought better of it', async () => {
    const desk = openDesk();
    expect(await desk.call('reviews.printReport', { quarter: '2026-Q3' })).toEqual({ path: null });
    expect(desk.desktop.printed).toEqual([]);
  });

  it('is of a quarter, and of no other period', async () => {
    const desk = openDesk();
    desk.desktop.savesTo = fileOf(desk, 'bilan.pdf');
    for (const quarter of ['2026-09', '2026', '2026-Q7']) {
      expect(await desk.attempt('reviews.printReport', { quarter })).toMatchObject({ ok: false });
    }
    expect(desk.desktop.printed).toEqual([]);
  });
});
