import { describe, expect, it } from 'vitest';
import { builtInProfiles } from '#shared/features/numbers/profiles/built-ins.ts';
import { csvFile, leftOutOf, lines, profileOf, readFiles, valuesOf } from './numbers-reading.ts';

const builtIns = builtInProfiles(7);
const known = builtIns.map(({ profile, without }) => ({
  profile,
  how: 'built_in' as const,
  ...(without && { without }),
}));
const request = { profiles: [], builtIns, cadence: 'week' } as const;

function plausible(...rows: readonly (readonly [day: string, visits: number])[]): string {
  return lines(
    'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration',
    ...rows.map(([day, visits]) => `${day},${visits},${visits},${visits},1,50,60`),
  );
}

describe('no value comes of what is not known or not whole', () => {
  it('a total of people counts once, however often its report is handed in', () => {
    const report = lines(
      '# 20261001-20261031',
      '',
      'Session primary channel group (Default Channel Group),Sessions,Active users',
      'Direct,6,5',
      'Email,4,4',
      'Grand total,10,8',
    );
    const month = { ...request, cadence: 'month' } as const;
    const once = valuesOf(readFiles([report], month));
    expect(once).toMatchObject({ 'users 2026-10': 8 });
    expect(valuesOf(readFiles([report, report], month))).toEqual(once);
    const half = report.replace('20261031', '20261015').replace('10,8', '10,6');
    expect(valuesOf(readFiles([report, half], month))).toEqual(once);
  });

  it('a day of its own that nobody can read is told, and no period is 0 for it', () => {
    const deals = lines(
      'Deal - ID,Deal - Status,Deal - Deal created,Deal - Won time',
      '1,won,2026-10-05,le 3 brumaire',
      '2,open,2026-11-09,',
    );
    const read = readFiles([deals], request);
    expect(Object.keys(valuesOf(read)).filter((key) => key.startsWith('quotes_won'))).toEqual([]);
    expect(leftOutOf(read)).toMatchObject({ 'quotes_won 2026-W41': 'unreadable' });
    expect(read.doubts).toMatchObject([{ code: 'unreadable', line: 2, text: 'le 3 brumaire' }]);
  });

  it('rows of which nothing is known are not 0', () => {
    const costs = (cost: string) =>
      lines('# 20261102-20261115', 'Campaign,Day,Cost', `A,2026-11-02,${cost}`, 'A,2026-11-09,3');
    const unknown = readFiles([costs('--')], request);
    expect(valuesOf(unknown)).toEqual({ 'acquisition_spend/Google Ads 2026-W46': 300 });
    expect(leftOutOf(unknown)).toEqual({ 'acquisition_spend 2026-W45': 'unreadable' });
    expect(valuesOf(readFiles([costs('0')], request))).toMatchObject({
      'acquisition_spend/Google Ads 2026-W45': 0,
    });
  });

  it('what is taken off an amount is not 0 where nobody knows it', () => {
    const visits = (engaged: string) =>
      lines(
        '# 20261102-20261108',
        '',
        'Date,Session primary channel group (Default Channel Group),Sessions,Engaged sessions',
        `20261102,Direct,10,${engaged}`,
        '20261103,Direct,10,4',
      );
    const unknown = readFiles([visits('--')], request);
    expect(valuesOf(unknown)).toEqual({ 'sessions/Direct 2026-W45': 20 });
    expect(leftOutOf(unknown)).toEqual({ 'bounces 2026-W45': 'unreadable' });
    expect(valuesOf(readFiles([visits('3')], request))).toMatchObject({
      'bounces/Direct 2026-W45': 13,
    });
  });

  it('a file by the week makes no week’s people of another file’s days', () => {
    const days = Array.from({ length: 14 }, (_, at) => {
      return [`2026-10-${String(5 + at).padStart(2, '0')}`, 10 + at] as const;
    });
    const weeks = plausible(['2026-10-19', 70], ['2026-10-26', 71], ['2026-11-02', 72]);
    for (const files of [
      [plausible(...days), weeks],
      [weeks, plausible(...days)],
    ]) {
      expect(valuesOf(readFiles(files, request))).toMatchObject({
        'active_daily 2026-W41': 13,
        'sessions 2026-W42': 140,
        'sessions 2026-W43': 70,
        'users 2026-W43': 70,
      });
      const { values } = readFiles(files, request);
      const people = values.filter(({ metric }) => metric === 'users');
      expect(people.map(({ period }) => period.key)).toEqual(['2026-W43', '2026-W44', '2026-W45']);
    }
  });

  it('the day on which a file was saved is not over, whenever it is read', () => {
    const weeks = plausible(['2026-10-19', 70], ['2026-10-26', 71], ['2026-11-02', 9]);
    const read = readFiles([csvFile(weeks, known, { changedOn: '2026-11-04' })], request);
    expect(leftOutOf(read)).toMatchObject({ 'sessions 2026-W45': 'partial 2/7' });
    expect(valuesOf(read)).not.toHaveProperty('sessions 2026-W45');
    const ahead = `# 20261102-20261108\n${lines('Date,Visits', '2026-11-02,5')}`;
    const own = [{ profile: profileOf({}), how: 'own' as const }];
    const early = readFiles([csvFile(ahead, own, { changedOn: '2026-11-03' })], {
      profiles: [profileOf({})],
    });
    expect(leftOutOf(early)).toEqual({ 'sessions 2026-W45': 'partial 1/7' });
  });

  it('a range above the table whose days may be others covers nothing', () => {
    const text = `Report 03/02/2026 - 03/08/2026\n${lines('Date,Visits', '2026-03-02,5', '2026-03-08,5')}`;
    const own = { profiles: [profileOf({})] };
    const week = { 'sessions 2026-W10': 10 };
    expect(valuesOf(readFiles([text], own))).toEqual(week);
    const told = readFiles([text], { ...own, choices: { dayOrder: 'mdy' } });
    expect(valuesOf(told)).toEqual(week);
    expect(told.parts[0]?.coverage.by).toBe('preamble');
  });

  it('a file with a blank line behind each row, or long blanks in its headings, is answered', () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `2026-10-05,a${at},${at}`);
    const blank = `a${' '.repeat(10_000)}b`;
    const wide = Array.from({ length: 50 }, () => blank).join(',');
    for (const text of [`Day,What,Many\n\n${rows.join('\n\n')}\n`, `${wide}\n${wide}\n`]) {
      expect(readFiles([text], request).problems).toMatchObject([{ code: 'file_unknown' }]);
    }
  });
});
