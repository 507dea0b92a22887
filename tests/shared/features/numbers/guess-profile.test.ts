import { describe, expect, test } from 'vitest';
import { catalogue } from '#shared/features/metrics/catalogue/catalogue.ts';
import {
  earlierAnswers,
  numberOf,
  profileOfDraft,
  withMetric,
  withSegment,
} from '#shared/features/numbers/draft-profile.ts';
import { guessHeadingRow, guessProfile } from '#shared/features/numbers/guess-profile.ts';
import type { GuessGround, TableHead } from '#shared/features/numbers/guess-profile.ts';
import { meantMetric } from '#renderer/features/numbers/mapper/meant-metric.ts';
import { titleAbove } from '#shared/features/numbers/table.ts';
import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import { parseCsv } from '#shared/kernel/csv.ts';

const metrics = catalogue.map((entry) => ({
  ...entry,
  hasValues: false,
  isOwn: false,
  names: [entry.id, entry.words.name.fr, entry.words.name.en],
}));

const GROUND: GuessGround = {
  fileName: 'Visites 2026-10.csv',
  hoursPerDay: 7,
  metricFor: meantMetric(metrics),
};

function head(text: string, more: Partial<TableHead> = {}): TableHead {
  const parsed = parseCsv(text, ';');
  if (!parsed.ok) throw new Error('no CSV');
  return { entry: null, sheet: null, isList: false, rows: parsed.value, ...more };
}

function guess(text: string, ground: Partial<GuessGround> = {}) {
  return guessProfile([head(text)], { ...GROUND, ...ground });
}

function daysOf(month: string, cells: string): string {
  const days = Array.from({ length: 14 }, (_, at) => String(at + 1).padStart(2, '0'));
  return days.map((day) => `${month}-${day};${cells}`).join('\n');
}

describe('what a file seems to be', () => {
  test('a series by the day: its day, its grain, and the numbers that catalogue and habit name', () => {
    const { draft } = guess(`Date;Visites;Pages vues\n${daysOf('2026-10', '12;30')}`);
    expect(draft).toMatchObject({
      name: 'Visites',
      time: { column: 'Date', grain: 'day', missing: 'unknown' },
      numbers: [
        { metric: 'sessions', rule: 'sum', column: 'Visites' },
        { metric: 'page_views', rule: 'sum', column: 'Pages vues' },
      ],
    });
  });

  test('a level is taken as it stands last', () => {
    const { draft } = guess(`Jour;Abonnés newsletter\n${daysOf('2026-10', '812')}`);
    expect(draft.numbers).toEqual([
      { metric: 'list_size', rule: 'last', column: 'Abonnés newsletter' },
    ]);
  });

  test('the headings are the line with most words above days and numbers', () => {
    const rows = head(
      'Rapport mensuel\nDu 1 au 31 octobre\n\nDate;Visites;Pays\n2026-10-01;12;France\n2026-10-02;9;France',
    ).rows;
    expect(rows[guessHeadingRow(rows)]).toEqual(['Date', 'Visites', 'Pays']);
  });

  test.each([
    'Clicks',
    'Clics',
    'Impressions',
    'Bounces',
    'Rebonds',
    'Revenue',
    'Revenu',
    'Total',
    'Amount',
    'Montant',
    'Users',
    'Utilisateurs',
    'Visiteurs uniques',
    'Conversions',
    'Total sessions',
  ])('%s is asked, never guessed', (heading) => {
    expect(guess(`Date;${heading}\n${daysOf('2026-10', '12')}`).draft.numbers).toEqual([]);
  });

  test('rows with a time of day are things that happened, told apart by their number', () => {
    const { draft } = guess(
      'ID;Date;Prix\n7;2026-10-01 10:12;12,50\n8;2026-10-01 11:40;9,00\n9;2026-10-03 09:00;9,00',
    );
    expect(draft.time).toEqual({ column: 'Date', grain: 'event', missing: 'zero' });
    expect(draft.key).toEqual(['ID']);
  });

  test('days that come once for each channel are days, each channel a segment', () => {
    const { draft } = guess(
      'Date;Canal;Visites\n2026-10-01;Direct;3\n2026-10-01;Email;4\n2026-10-02;Direct;5\n2026-10-02;Email;1',
    );
    expect(draft.time).toMatchObject({ grain: 'day', missing: 'zero' });
    expect(draft.numbers[0]?.segment).toEqual({ column: 'Canal' });
  });

  test('the first days of months are months', () => {
    const { draft } = guess(
      'Mois;Visites\n01/07/2026;3\n01/08/2026;4\n01/09/2026;4\n01/10/2026;5\n',
    );
    expect(draft.time.grain).toBe('month');
  });

  test('of a workbook the widest sheet, named where another one has the same headings', () => {
    const table = 'Date;Visites\n2026-10-01;3';
    const heads = [
      head('Notes\nrien', { sheet: 'Lisez-moi' }),
      head(table, { sheet: 'Site' }),
      head(table, { sheet: 'Blog' }),
    ];
    const { table: place, draft } = guessProfile(heads, GROUND);
    expect(place).toBe(1);
    expect(draft.file.sheet).toBe('Site');
  });

  test('a file without a day is about one range', () => {
    expect(guess('Canal;Visites\nDirect;3\nEmail;4').draft.time).toEqual({
      column: null,
      grain: 'range',
    });
  });
});

describe('what is kept', () => {
  const sessions = metrics.find(({ id }) => id === 'sessions');
  if (!sessions) throw new Error('the catalogue has no sessions');

  test('nothing, while no number is told', () => {
    const { draft } = guess('Date;Truc\n2026-10-01;3');
    expect(profileOfDraft(draft, ['Date', 'Truc'])).toBeNull();
    const told = withMetric(draft, 'Truc', { metric: sessions, divide: null, isClock: false });
    expect(numberOf(told, 'Truc')).toMatchObject({ metric: 'sessions', rule: 'sum' });
    expect(profileOfDraft(told, ['Date', 'Truc'])?.file.headings).toEqual(['Date', 'Truc']);
  });

  test('the title above few headings, which are those of several files of a tool; not the days in it', () => {
    const { draft } = guess('Date;Truc\n2026-10-01;3');
    const told = withMetric(draft, 'Truc', { metric: sessions, divide: null, isClock: false });
    const titleOf = (headings: readonly string[], above: string | null) =>
      profileOfDraft(told, headings, above === null ? null : titleAbove([[above], headings], 1))
        ?.file.title;
    expect(titleOf(['Date', 'Truc'], 'Visits')).toBe('Visits');
    expect(titleOf(['Date', 'Truc'], '2 – 8 Nov')).toBeUndefined();
    expect(titleOf(['Date', 'Truc'], null)).toBeUndefined();
    expect(titleOf(['Date', 'Truc', 'Machin'], 'Visits')).toBeUndefined();
  });

  test('the columns that are looked at, so that others may come and go; all where these are few', () => {
    const { draft } = guess(
      'Date;Canal;Visites;Pays\n2026-10-01;Direct;3;France\n2026-10-01;Email;3;France',
    );
    const all = ['Date', 'Canal', 'Visites', 'Pays'];
    expect(profileOfDraft(draft, all)?.file.headings).toEqual(['Date', 'Canal', 'Visites']);
    const whole = withSegment(draft, null);
    expect(profileOfDraft(whole, all)?.file.headings).toEqual(all);
  });

  test('rows are counted without a column', () => {
    const { draft } = guess('Date;Objet\n2026-10-01 10:00;Bonjour');
    const told = withMetric(draft, null, { metric: sessions, divide: null, isClock: false });
    expect(profileOfDraft(told, ['Date', 'Objet'])?.numbers).toEqual([
      { metric: 'sessions', rule: 'count' },
    ]);
  });
});

test('of a file that lost a column the answers to all others stand', () => {
  const earlier: NumbersProfile = {
    profile: 1,
    name: 'Mes visites',
    tool: 'Mes visites',
    file: { format: 'csv', headings: ['Date', 'Visites', 'Pages'] },
    time: { column: 'Date', grain: 'day', missing: 'zero' },
    numbers: [
      { metric: 'sessions', rule: 'sum', column: 'Visites' },
      { metric: 'page_views', rule: 'sum', column: 'Pages' },
    ],
  };
  const { draft } = guess(`Jour;visites\n${daysOf('2026-11', '3')}`);
  expect(earlierAnswers(earlier, ['Jour', 'visites'], draft)).toMatchObject({
    name: 'Mes visites',
    time: { column: 'Jour', grain: 'day' },
    numbers: [{ metric: 'sessions', column: 'visites' }],
  });
});
