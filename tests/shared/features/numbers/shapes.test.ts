import { describe, expect, it } from 'vitest';
import { tableOfCsv, tableOfJson } from '#shared/features/numbers/text-tables.ts';
import { lines, profileOf, readFiles, valuesOf } from './numbers-reading.ts';

const report = profileOf({
  file: { format: 'report', headings: ['Delivery Date/Time', 'Total Recipients'] },
  time: { column: 'Delivery Date/Time', grain: 'event' },
  numbers: [{ metric: 'emails_sent', rule: 'sum', column: 'Total Recipients' }],
});
const week = { from: '2026-11-02', until: '2026-11-08' };

describe('a report with its labels below each other', () => {
  const head = ['Email Campaign Report', '"Delivery Date/Time:","Wed, Nov 4, 2026 12:25"', ''];

  it('is one row', () => {
    const text = lines(...head, '"Total Recipients:","1,750"', '"Opened:","625 (35.9%)"');
    expect(valuesOf(readFiles([text], { profiles: [report], choices: week }))).toEqual({
      'emails_sent 2026-W45': 1750,
    });
  });

  it('that repeats a block adds the blocks up', () => {
    const blocks = [
      'Combination 1 Stats',
      '"Total Recipients:","100"',
      'Combination 2 Stats',
      '"Total Recipients:","50"',
    ];
    const read = readFiles([lines(...head, ...blocks)], { profiles: [report], choices: week });
    expect(valuesOf(read)).toEqual({ 'emails_sent 2026-W45': 150 });
  });

  it('covers nothing but its own day', () => {
    const read = readFiles([lines(...head, '"Total Recipients:","100"')], { profiles: [report] });
    expect(read.values).toEqual([]);
    expect(read.leftOut).toMatchObject([{ reason: 'partial', have: 1, of: 7 }]);
  });
});

describe('several tables in one file', () => {
  it('are each read below their own headings', () => {
    const channels = profileOf({
      name: 'channels',
      file: { headings: ['Channel', 'Clicks'] },
      time: { column: null, grain: 'range' },
      numbers: [{ metric: 'orders', rule: 'sum', column: 'Clicks' }],
    });
    const text = lines(
      '# 20261102-20261108',
      'Date,Visits',
      '2026-11-02,3',
      '2026-11-08,4',
      '',
      '# 20261102-20261108',
      'Channel,Clicks',
      'Email,5',
      '',
      'Browser,Clicks again',
      'Firefox,9',
    );
    expect(valuesOf(readFiles([text], { profiles: [profileOf({}), channels] }))).toEqual({
      'orders 2026-W45': 5,
      'sessions 2026-W45': 7,
    });
  });
});

describe('a question with marks from 0 to 10', () => {
  const asked = profileOf({
    file: { headings: ['Timestamp', '{nps}'] },
    time: { column: 'Timestamp', grain: 'event' },
    numbers: [{ metric: 'nps_promoters', rule: 'count', keep: [{ column: '{nps}', min: 9 }] }],
  });
  const builtIns = [{ profile: asked, way: { fr: '', en: '' } }];
  const read = (...rows: readonly string[]) =>
    readFiles([lines(...rows)], { profiles: [], builtIns, choices: week });

  it('is known by its words and its answers', () => {
    const one = read(
      'Timestamp,Would you recommend us?,Why',
      '2026-11-02 10:00,9,Clear',
      '2026-11-03 10:00,3,4',
    );
    expect(valuesOf(one)).toEqual({ 'nps_promoters 2026-W45': 1 });
  });

  it('is asked for where there are two, and none where the answers are others', () => {
    const two = read('Timestamp,Would you recommend us?,Our NPS?', '2026-11-02 10:00,9,10');
    expect(two.problems).toEqual([{ code: 'nps_question', file: 0 }]);
    const words = read('Timestamp,Would you recommend us?', '2026-11-02 10:00,yes');
    expect(words.problems).toMatchObject([{ code: 'file_unknown' }]);
  });
});

describe('a list of JSON', () => {
  const sales = profileOf({
    file: { format: 'json', headings: ['created.day', 'total'] },
    time: { column: 'created.day', grain: 'event' },
    numbers: [{ metric: 'revenue_scalable', rule: 'sum', column: 'total' }],
  });
  const list = [
    { id: 1, created: { day: '2026-11-02' }, total: 10.5 },
    { created: { day: '2026-11-03' }, total: '2.25' },
  ];

  it('is a table of its keys, wherever its path leads', () => {
    const texts = [JSON.stringify(list), JSON.stringify({ page: 1, data: list })];
    for (const text of texts) {
      const table = tableOfJson(text, null);
      if (typeof table === 'string') throw new Error(table);
      const file = {
        name: 'a.json',
        sha256: '',
        format: 'json',
        changedOn: null,
        tables: [table],
      } as const;
      expect(valuesOf(readFiles([file], { profiles: [sales], choices: week }))).toEqual({
        'revenue_scalable 2026-W45': 1275,
      });
    }
    expect(tableOfJson(JSON.stringify({ a: { rows: list } }), 'a.rows')).toMatchObject({
      form: 'list',
    });
  });

  it('that is none is damaged', () => {
    for (const text of ['{', '{"a":[1],"b":[2]}', '3', ''])
      expect(tableOfJson(text, null)).toBe('damaged');
  });
});

describe('a text of CSV', () => {
  it('that breaks its quotes, or is too wide, is no table', () => {
    expect(tableOfCsv('Date,Visits\n"2026-11-02,3\n', [])).toBe('damaged');
    expect(tableOfCsv('Date,Vi"sits\n2026-11-02,3\n', [])).toBe('damaged');
    expect(tableOfCsv(`${'a,'.repeat(500)}\n`, [])).toBe('too_large');
  });
});
