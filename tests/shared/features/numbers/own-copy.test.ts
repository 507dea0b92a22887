import { describe, expect, it } from 'vitest';
import { builtInProfiles } from '#shared/features/numbers/profiles/built-ins.ts';
import { lines, readFiles, valuesOf } from './numbers-reading.ts';

const builtIns = builtInProfiles(7);

describe('a profile of one’s own for the headings of a known export', () => {
  it('knows which columns mean something else, and takes what it says without being asked', () => {
    const ads = builtIns.find(({ profile }) => profile.name === 'google-ads')?.profile;
    if (!ads) throw new Error('no profile');
    const text = lines(
      '# 20261102-20261108',
      'Campaign,Day,Cost,Clicks,Conversions',
      'A,2026-11-02,3,40,2',
    );
    const request = { profiles: [{ ...ads, name: 'My ads' }], builtIns, cadence: 'week' } as const;
    const read = readFiles([text], request);
    expect(read.parts[0]?.notTaken).toMatchObject([
      { column: 'Clicks', metric: 'ad_clicks', reason: 'other_meaning' },
    ]);
    expect(valuesOf(read)).toEqual({
      'acquisition_spend/Google Ads 2026-W45': 300,
      'conversions_hard/Google Ads 2026-W45': 2,
    });
  });

  it('says nothing of a file that lacks none of the headings', () => {
    const headings = 'Session primary channel group (Default Channel Group),Date range,Sessions';
    const read = readFiles([lines(headings, 'Direct,"Oct 1 - Oct 31, 2026",6')], {
      profiles: [],
      builtIns: builtIns.filter(({ profile }) => profile.name === 'ga4-report'),
    });
    expect(read.problems).toEqual([{ code: 'file_unknown', file: 0, nearest: null }]);
  });
});
