import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayFromNumber } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import { runs } from '#tests/support/runs.ts';
import { csvFile, lines, profileOf, readFiles, valuesOf } from './numbers-reading.ts';

const visits = profileOf({});

/** A row a day, each with one visit more than the one before. */
function daily(from: string, days: number): string[] {
  return Array.from({ length: days }, (_, index) => `${addDays(from, index)},${index + 1}`);
}

describe('days and months that may be either', () => {
  const text = lines('Date,Visits', '02/11/2026,1', '03/11/2026,2');

  it('are asked for, and never guessed', () => {
    const asked = readFiles([text], { profiles: [visits] });
    expect(asked.problems).toEqual([{ code: 'day_or_month', file: 0 }]);
    expect(asked.values).toEqual([]);
  });

  it('are read as the user or the profile says, and as the column proves above all', () => {
    const firstDay = (rows: string, order: 'dmy' | 'mdy' | null, said?: 'dmy' | 'mdy') => {
      const profile = profileOf({ file: said ? { day_order: said } : {} });
      const read = readFiles([rows], { profiles: [profile], choices: { dayOrder: order } });
      return dayFromNumber(read.parts[0]?.read.rows[0]?.day ?? 0);
    };
    expect(firstDay(text, 'dmy')).toBe('2026-11-02');
    expect(firstDay(text, 'mdy')).toBe('2026-02-11');
    expect(firstDay(text, null, 'mdy')).toBe('2026-02-11');
    expect(firstDay(lines('Date,Visits', '02/11/2026,1', '02/13/2026,1'), 'dmy')).toBe(
      '2026-02-11',
    );
  });
});

describe('the same thing twice', () => {
  it('in a file counts once where a key tells it', () => {
    const keyed = profileOf({ key: ['Id'], file: { headings: ['Id', 'Date', 'Visits'] } });
    const rows = ['1,2026-11-02,5', '1,2026-11-02,5', '2,2026-11-08,5'];
    const read = readFiles([lines('Id,Date,Visits', ...rows)], { profiles: [keyed] });
    expect(valuesOf(read)).toEqual({ 'sessions 2026-W45': 10 });
    expect(read.parts[0]?.read.counts.left_out.doubled).toBe(1);
  });

  it('in two files is one; halves of a week are a whole, in any order', () => {
    const whole = daily('2026-11-02', 7);
    const [early, late] = [
      lines('Date,Visits', ...whole.slice(0, 4)),
      lines('Date,Visits', ...whole.slice(3)),
    ];
    const all = lines('Date,Visits', ...whole);
    for (const files of [
      [early, late],
      [late, early],
      [all, all],
      [all, early, late],
      [late, all],
    ]) {
      expect(valuesOf(readFiles(files, { profiles: [visits] }))).toEqual({
        'sessions 2026-W45': 28,
      });
    }
    expect(readFiles([early], { profiles: [visits] }).values).toEqual([]);
  });

  it('in overlapping parts that are said to tell of the same days is one; a newer file stands alone', () => {
    const sales = profileOf({ time: { grain: 'event' } });
    const rows = ['02,1', '02,1', '03,5', '05,2', '05,2', '08,4'].map((row) => `2026-11-${row}`);
    const choices = { from: '2026-11-02', until: '2026-11-08' };
    const read = (...files: Parameters<typeof readFiles>[0]) =>
      valuesOf(readFiles(files, { profiles: [sales], choices }))['sessions 2026-W45'];
    for (let from = 0; from < rows.length; from += 1) {
      for (let until = from + 1; until <= rows.length; until += 1) {
        const early = lines('Date,Visits', ...rows.slice(0, until));
        const late = lines('Date,Visits', ...rows.slice(from));
        expect([read(early, late), read(late, early)]).toEqual([15, 15]);
      }
    }
    const profiles = [{ profile: sales, how: 'own' as const }];
    const saved = (changedOn: string, ...kept: readonly string[]) =>
      csvFile(lines('Date,Visits', ...kept), profiles, { changedOn });
    // A sale that was taken back is in no newer export.
    const [older, newer] = [saved('2026-11-16', ...rows), saved('2026-11-17', ...rows.slice(1))];
    expect([read(older, newer), read(newer, older)]).toEqual([14, 14]);
  });

  it('of a day that grew, the file that reaches further tells it', () => {
    const monday = lines('Date,Visits', ...daily('2026-11-02', 6), '2026-11-08,1');
    const tuesday = lines('Date,Visits', '2026-11-08,40', '2026-11-09,1');
    for (const files of [
      [monday, tuesday],
      [tuesday, monday],
    ]) {
      expect(valuesOf(readFiles(files, { profiles: [visits] }))).toEqual({
        'sessions 2026-W45': 61,
      });
    }
  });
});

describe('which profile reads a file', () => {
  const text = lines('Date,Visits,Users', ...daily('2026-11-02', 7));

  it('is the one that needs most of its headings; one’s own come first', () => {
    const larger = profileOf({ name: 'larger', file: { headings: ['Date', 'Visits', 'Users'] } });
    const shipped = (profile: typeof visits) => ({ profile, way: { fr: '', en: '' } });
    const builtIns = [shipped(visits), shipped(larger)];
    expect(readFiles([text], { profiles: [], builtIns }).parts[0]?.found.profile.name).toBe(
      'larger',
    );
    const own = readFiles([text], { profiles: [visits], builtIns: [shipped(larger)] });
    expect(own.parts[0]?.found).toMatchObject({ how: 'own', profile: { name: 'visits' } });
  });

  it('is asked for where two fit alike', () => {
    const other = profileOf({ name: 'other' });
    const { problems } = readFiles([text], { profiles: [visits, other] });
    expect(problems).toEqual([{ code: 'profiles_tie', file: 0, names: ['visits', 'other'] }]);
  });

  it('is none where a heading is gone, and the nearest one is named with it', () => {
    const { problems } = readFiles([lines('Date,Besuche,Users', '2026-11-02,1,2')], {
      profiles: [profileOf({ file: { headings: ['Date', 'Visits', 'Users'] } })],
    });
    expect(problems).toEqual([
      { code: 'file_unknown', file: 0, nearest: { name: 'visits', lacks: ['Visits'] } },
    ]);
  });

  it('is none by half of its headings: names and addresses stand in files of every tool', () => {
    const { problems } = readFiles([lines('Email,First name,Order', 'a@b.c,Ada,1')], {
      profiles: [profileOf({ file: { headings: ['Date', 'Visits', 'Email', 'First name'] } })],
    });
    expect(problems).toEqual([{ code: 'file_unknown', file: 0, nearest: null }]);
  });

  it('is that of the title above the headings, where it has one', () => {
    const titled = (title: string) =>
      profileOf({ name: title, file: { title, headings: ['Date', 'Visits'] } });
    const file = (title: string) => lines('sep=,', title, 'Date,Visits', ...daily('2026-11-02', 7));
    const nameOf = (one: string) =>
      readFiles([one], { profiles: [titled('Facebook visits'), titled('Reach')] }).parts[0]?.found
        .profile.name;
    expect(nameOf(file('"Facebook visits"'))).toBe('Facebook visits');
    expect(nameOf(file('REACH'))).toBe('Reach');
    const other = readFiles([file('Follows')], { profiles: [titled('Reach')] });
    expect(other.problems).toEqual([{ code: 'file_unknown', file: 0, nearest: null }]);
    expect(valuesOf(readFiles([file('Follows')], { profiles: [visits] }))).toEqual({
      'sessions 2026-W45': 28,
    });
  });

  it('knows its headings below a preamble, in any order and with others between', () => {
    const read = readFiles(
      [lines('Campaign report', '', 'X,Visits,Date', 'a,3,2026-11-02', 'b,4,2026-11-08')],
      {
        profiles: [visits],
      },
    );
    expect(valuesOf(read)).toEqual({ 'sessions 2026-W45': 7 });
    expect(read.parts[0]?.unused).toEqual(['X']);
  });

  it('reads the same whatever parts its cells, and however it is encoded', () => {
    const want = valuesOf(readFiles([text], { profiles: [visits] }));
    const variants = [
      text.replaceAll(',', ';'),
      text.replaceAll(',', '\t'),
      `\ufeff${text}`,
      text.replaceAll('\n', '\r\n'),
      `sep=;\r\n${text.replaceAll(',', ';')}`,
      text.replaceAll(/[^,\n]+/g, '"$&"'),
    ];
    for (const variant of variants) {
      expect(valuesOf(readFiles([variant], { profiles: [visits] }))).toEqual(want);
    }
  });
});

describe('whatever the days', () => {
  const series = fc.array(
    fc.record({ day: fc.integer({ min: 20_300, max: 20_700 }), visits: fc.nat(1000) }),
    { minLength: 1, maxLength: 80 },
  );

  it('sums of days are sums of periods, and no period that is not whole has a value', () => {
    const property = fc.property(series, fc.constantFrom('week', 'month'), (rows, kind) => {
      const text = lines(
        'Date,Visits',
        ...rows.map(({ day, visits: count }) => `${dayFromNumber(day)},${count}`),
      );
      const { values } = readFiles([text], { profiles: [visits], choices: { kind } });
      const days = rows.map(({ day }) => day);
      const [first, last] = [dayFromNumber(Math.min(...days)), dayFromNumber(Math.max(...days))];
      const sums = new Map<string, number>();
      for (const { day, visits: count } of rows) {
        const { key, start, end } = periodContaining(kind, dayFromNumber(day), {
          yearStartMonth: 1,
        });
        if (start >= first && end <= last) sums.set(key, (sums.get(key) ?? 0) + count);
      }
      for (const { period, value } of values) {
        expect(period.start >= first && period.end <= last).toBe(true);
        expect(value).toBe(sums.get(period.key) ?? 0);
      }
      expect(values.reduce((sum, { value }) => sum + value, 0)).toBe(
        [...sums.values()].reduce((sum, value) => sum + value, 0),
      );
    });
    fc.assert(property, { numRuns: runs(100) });
  });

  it('a file that is cut at any row is the whole file, in either order', () => {
    const events = profileOf({
      file: { headings: ['Date', 'Who', 'Visits'] },
      time: { grain: 'event' },
    });
    const property = fc.property(series, fc.nat(80), fc.boolean(), (rows, at, isSwapped) => {
      const body = rows.map(
        ({ day, visits: count }, index) => `${dayFromNumber(day)},w${index},${count}`,
      );
      const halves = [body.slice(0, at), body.slice(at)].filter((half) => half.length > 0);
      const texts = halves.map((half) => lines('Date,Who,Visits', ...half));
      const request = { profiles: [events] };
      const cut = readFiles(isSwapped ? texts.toReversed() : texts, request);
      expect(valuesOf(cut)).toEqual(
        valuesOf(readFiles([lines('Date,Who,Visits', ...body)], request)),
      );
    });
    fc.assert(property, { numRuns: runs(100) });
  });
});
