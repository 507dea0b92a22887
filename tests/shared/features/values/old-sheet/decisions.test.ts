import { describe, expect, it } from 'vitest';
import { readOldSheet } from '#shared/features/values/old-sheet/read.ts';
import {
  doubtsOf,
  fatesOf,
  NEW_BUSINESS,
  pasted,
  placesOfDoubt,
  readSheet,
  valuesOf,
} from './known-business.ts';

const month = (...rows: readonly (readonly string[])[]) =>
  pasted(['KPI', '01/2026', '02/2026'], ...rows);
const fateOf = (label: string) => fatesOf(readSheet(month([label, '3', '4'])))[0];

describe('the name of a row', () => {
  it.each([
    ['Leads', 'leads'],
    ['leads', 'leads'],
    ['Prospects', 'leads'],
    ['Nouveaux prospects', 'leads'],
    ['Nb de leads', 'leads'],
    ['Abonnés newsletter', 'list_size'],
    ['Newsletter subscribers', 'list_size'],
    ['Nouveaux clients', 'customers_new'],
    ['New clients', 'customers_new'],
    ['Clients perdus', 'customers_lost'],
    ['Devis envoyés', 'quotes_sent'],
    ['Devis envoyées', 'quotes_sent'],
    ['Proposals sent', 'quotes_sent'],
    ['MRR (€)', 'mrr'],
    ['Revenu récurrent mensuel', 'mrr'],
    ['CA prestations', 'revenue_time'],
    ['Dépenses pub', 'acquisition_spend'],
    ['Ad spend', 'acquisition_spend'],
    ['Visites', 'sessions'],
    ['Unique visitors', 'users'],
    ['Désabonnements', 'list_left'],
    ['Factures impayées', 'receivables'],
    ['Followers LinkedIn', 'followers'],
    ['Avis Google', 'reviews'],
  ])('“%s” is the metric %s', (label, metric) => {
    expect(fateOf(label)).toBe(metric);
  });

  it.each([
    ['Bénéfice', 'computed'],
    ['NPS', 'computed'],
    ['Taux de conversion', 'computed'],
    ['Win rate', 'computed'],
  ])('“%s” is computed here, and its figures are left out and told', (label, why) => {
    const read = readSheet(month([label, '3', '4']));
    expect(fatesOf(read)).toEqual([why]);
    expect(placesOfDoubt(read, 'computed')).toEqual(['2']);
  });

  it.each(['CA', 'Chiffre d’affaires', 'Revenue'])(
    '“%s” goes to what the business lives on where the sheet tells nothing of its sources',
    (label) => {
      const read = readSheet(month([label, '3', '4']));
      expect(fatesOf(read)).toEqual(['revenue_time']);
      expect(read.reading.doubts).toMatchObject([
        { code: 'turnover_source', place: '2', reading: 'revenue_time' },
      ]);
      const selling = { mainSource: 'revenue_scalable' } as const;
      expect(fatesOf(readSheet(month([label, '3', '4']), {}, selling))).toEqual([
        'revenue_scalable',
      ]);
      const split = readSheet(month([label, '3', '4'], ['CA formations', '1', '2']));
      expect(fatesOf(split)).toEqual(['computed', 'revenue_scalable']);
    },
  );

  it('near a metric that counts is one of its own where its figures are money or percent', () => {
    const fateWith = (...texts: readonly string[]) =>
      fatesOf(readSheet(month(['Fees per lead', ...texts])));
    expect(fateWith('£12.40', '£11.90')).toEqual(['own Fees per lead (flow, money)']);
    expect(fateWith('12 %', '11 %')).toEqual(['own Fees per lead (rate, percent)']);
    expect(fateWith('12', '11')).toEqual(['leads']);
  });

  it.each([
    ['Pages du livre écrites', 'own Pages du livre écrites (flow, count)'],
    ['Montant', 'own Montant (flow, money)'],
    ['Loyer bureau (€)', 'own Loyer bureau (€) (flow, money)'],
    ['Taux de no-show', 'own Taux de no-show (rate, percent)'],
    ['Heures de sport', 'own Heures de sport (flow, count)'],
    ['Satisfaction moyenne', 'own Satisfaction moyenne (score, score)'],
    ['Épisodes du podcast publiés', 'own Épisodes du podcast publiés (flow, count)'],
  ])('“%s” becomes a metric of one’s own', (label, fate) => {
    expect(fateOf(label)).toBe(fate);
  });

  it('that fits only more or less is told, with what else it could be', () => {
    const read = readSheet(month(['Taille de la liste emails clients', '3', '4']));
    expect(doubtsOf(read)).toContain('unsure_name');
    expect(read.reading.rows[0]?.others.length).toBeGreaterThan(0);
  });

  it('of two own metrics under two headings is told apart by them', () => {
    const read = readSheet(
      month(['Blog', '', ''], ['Articles', '1', '2'], ['Podcast', '', ''], ['Articles', '3', '4']),
    );
    expect(fatesOf(read)).toEqual([
      'heading',
      'own Articles (flow, count)',
      'heading',
      'own Podcast – Articles (flow, count)',
    ]);
  });

  it('may be changed, to another metric, to an own one, or to nothing', () => {
    const text = month(['Machin', '1', '2'], ['Leads', '3', '4'], ['MQL', '5', '6']);
    const read = readSheet(text, {
      rows: [
        { line: 1, fate: { type: 'metric', metric: 'sql', segment: 'Salon' } },
        { line: 2, fate: { type: 'own', name: 'Contacts', kind: 'stock', unit: 'count' } },
        { line: 3, fate: { type: 'skip' } },
      ],
    });
    expect(valuesOf(read)).toEqual({
      'sql Salon 2026-01': 1,
      'sql Salon 2026-02': 2,
      'contacts 2026-01': 3,
      'contacts 2026-02': 4,
    });
  });
});

describe('a total', () => {
  it('named so without more is left out, whatever it says', () => {
    expect(fatesOf(readSheet(month(['Leads', '1', '2'], ['TOTAL', '9', '9'])))).toEqual([
      'leads',
      'total',
    ]);
  });

  it('with a name of its own is left out where it is the sum of what stands above', () => {
    const text = month(
      ['Blog lu', '1', '2'],
      ['Podcast écouté', '3', '4'],
      ['Total audience perso', '4', '6'],
    );
    expect(fatesOf(readSheet(text)).at(-1)).toBe('total');
  });

  it('that is no sum is kept and told', () => {
    const text = month(
      ['Blog lu', '1', '2'],
      ['Podcast écouté', '3', '4'],
      ['Total kilomètres', '40', '60'],
    );
    const read = readSheet(text);
    expect(fatesOf(read).at(-1)).toMatch(/^own Total kilomètres/);
    expect(placesOfDoubt(read, 'total_unproven')).toEqual(['4']);
  });
});

describe('what is not sure', () => {
  it('asks for the year where none is named, and guesses the newest that has begun', () => {
    const read = readSheet(pasted(['', 'Janvier', 'Février'], ['Leads', '1', '2']));
    expect(read.reading.firstYear).toBe(2026);
    expect(placesOfDoubt(read, 'year_missing')).toEqual(['B']);
    expect(doubtsOf(readSheet(pasted(['', 'Décembre'], ['Leads', '1'])))).toContain('year_missing');
    expect(readSheet(pasted(['', 'Décembre'], ['Leads', '1'])).reading.firstYear).toBe(2025);
  });

  it('asks about 1.000 with each place, until it is told', () => {
    const text = month(['Charges', '1.000', '2.000']);
    const read = readSheet(text);
    expect(placesOfDoubt(read, 'thousands_or_decimal')).toEqual(['B2', 'C2']);
    expect(doubtsOf(readSheet(text, { decimal: ',' }))).toEqual([]);
  });

  it('asks which is the day where both readings make sense', () => {
    const text = pasted(['KPI', '01/02/2026'], ['Leads', '1']);
    const read = readSheet(text);
    expect(doubtsOf(read)).toEqual(['day_or_month']);
    expect(valuesOf(readSheet(text, { dayOrder: 'mdy' }))).toEqual({ 'leads 2026-01': 1 });
    expect(doubtsOf(readSheet(text, { dayOrder: 'dmy' }))).toEqual([]);
  });

  it('tells of a cell that holds no number, and reads what is put in its place', () => {
    const text = month(['Leads', 'une dizaine', '12'], ['MQL', '1', '2']);
    expect(placesOfDoubt(readSheet(text), 'unreadable')).toEqual(['B2']);
    const read = readSheet(text, { cells: [{ row: 1, column: 1, text: '10' }] });
    expect(valuesOf(read)).toMatchObject({ 'leads 2026-01': 10, 'leads 2026-02': 12 });
    expect(doubtsOf(read)).toEqual([]);
  });

  it('tells places as the sheet lies, also where the metrics run across', () => {
    const text = pasted(['Mois', 'Leads', 'MQL'], ['01/2026', '1', '2'], ['02/2026', 'plein', '3']);
    const read = readSheet(text);
    expect(placesOfDoubt(read, 'unreadable')).toEqual(['B3']);
    const doubt = read.reading.doubts.find(({ code }) => code === 'unreadable');
    expect(doubt?.cell).toEqual({ row: 2, column: 1 });
    const mended = readSheet(text, { cells: [{ ...doubt?.cell, row: 2, column: 1, text: '4' }] });
    expect(valuesOf(mended)).toMatchObject({ 'leads 2026-02': 4 });
  });

  it('tells of formulas that had failed, shares of one, and thousands in a name', () => {
    const read = readSheet(
      month(
        ['Leads', '#DIV/0!', '2'],
        ['Taux perso', '0,12', '0,15'],
        ['Charges (k€)', '1,5', '2'],
      ),
    );
    expect(doubtsOf(read)).toEqual([
      'failed_formula',
      'percent_without_parts',
      'fractions',
      'thousands_in_name',
    ]);
    const told = readSheet(month(['Taux perso', '0,12', '0,15']), {
      rows: [{ line: 1, factor: 100 }],
    });
    expect(Object.values(valuesOf(told))).toEqual([12, 15]);
  });

  it('tells of periods that are closed, and leaves them as they are', () => {
    const text = month(['Leads', '1', '2']);
    const read = readSheet(text, {}, { isClosed: ({ key }) => key === '2026-01' });
    expect(placesOfDoubt(read, 'closed_period')).toEqual(['B']);
    expect(valuesOf(read)).toEqual({ 'leads 2026-02': 2 });
  });

  it('tells of periods that lie ahead', () => {
    const text = pasted(['KPI', '11/2026', '12/2026'], ['Leads', '1', '0']);
    expect(placesOfDoubt(readSheet(text), 'future_period')).toEqual(['C']);
  });

  it('tells of a metric that is entered at another rhythm', () => {
    const metrics = NEW_BUSINESS.metrics.map((metric) =>
      metric.id === 'leads' ? { ...metric, hasValues: true, cadence: 'week' as const } : metric,
    );
    const named = (name: string) => metrics.find(({ names }) => names.includes(name)) ?? null;
    const read = readSheet(month(['leads', '1', '2']), {}, { metrics, named });
    expect(fatesOf(read)).toEqual(['other_cadence']);
    expect(doubtsOf(read)).toEqual(['other_cadence']);
  });
});

describe('accents that a wrong encoding broke', () => {
  it.each([
    ['DÃ©sabonnements', 'Désabonnements'],
    ['D√©sabonnements', 'Désabonnements'],
    ['DÃƒÂ©sabonnements', 'Désabonnements'],
    ['CoÃ»ts dâ€™acquisition', 'Coûts d’acquisition'],
  ])('are recognised in “%s”, and repaired when that is asked for', (before, after) => {
    const text = month([before, '1', '2']);
    expect(readSheet(text).reading.accents).toEqual({ before, after, isRepaired: false });
    const repaired = readSheet(text, { repairsAccents: true }).reading;
    expect(repaired.rows[0]?.label).toBe(after);
    expect(repaired.accents).toEqual({ before, after, isRepaired: true });
  });

  it.each(['Été', 'Pâques', 'À faire', 'Ça marche', 'Größe', 'Señor', '√ racine', 'ÉTÉ © 2026'])(
    'are not seen where there are none: “%s”',
    (label) => {
      expect(readSheet(month([label, '1', '2'])).reading.accents).toBeNull();
    },
  );

  it('that are gone for good are told', () => {
    expect(doubtsOf(readSheet(month(['R\ufffdtention perso', '1', '2'])))).toContain(
      'lost_letters',
    );
  });
});

describe('values that are there already', () => {
  const text = month(['Leads', '1', '2'], ['MQL', '3', '4']);
  const storedAt = (metric: string, period: string) =>
    metric === 'leads' && period === '2026-01' ? 7 : metric === 'mql' ? 3 : null;

  it('are shown where they differ, and kept', () => {
    const read = readSheet(text, {}, { storedAt });
    expect(
      read.reading.conflicts.map(({ metric, period, mine, theirs }) => [
        metric,
        period,
        mine,
        theirs,
      ]),
    ).toEqual([
      ['leads', '2026-01', 7, 1],
      ['mql', '2026-02', 3, 4],
    ]);
    expect(valuesOf(read)).toEqual({ 'leads 2026-02': 2, 'mql 2026-01': 3 });
  });

  it('give way where the user says so, for all or for a row', () => {
    expect(
      Object.keys(valuesOf(readSheet(text, { conflicts: 'take' }, { storedAt }))),
    ).toHaveLength(4);
    const one = readSheet(text, { rows: [{ line: 1, conflicts: 'take' }] }, { storedAt });
    expect(valuesOf(one)).toMatchObject({ 'leads 2026-01': 1 });
    expect(valuesOf(one)).not.toHaveProperty('mql 2026-02');
  });
});

describe('what is no sheet of figures', () => {
  const errorOf = (text: string) => {
    const read = readOldSheet(text, {}, NEW_BUSINESS);
    return read.ok ? null : read.error.code;
  };

  it.each([
    ['', 'sheet_empty'],
    ['\n\t\t\n  \t\n', 'sheet_empty'],
    ['Bonjour, ceci est une lettre.', 'sheet_without_periods'],
    [pasted(['Nom', 'Prénom'], ['Durand', 'Zoé']), 'sheet_without_periods'],
    ['a\n'.repeat(2001), 'sheet_too_large'],
    [`KPI${'\t1'.repeat(1100)}`, 'sheet_too_large'],
  ])('is refused with its reason', (text, code) => {
    expect(errorOf(text)).toBe(code);
  });
});

describe('broken letters', () => {
  const broken =
    'KPI;01/2026;02/2026\nDÃ©sabonnements;12;15\nDÃ©penses;1 200,50 â‚¬;3\nIdÃ©es;1;2\n';

  it('are understood in known names and in figures before anyone asks for a repair', () => {
    const read = readSheet(broken);
    expect(valuesOf(read)).toMatchObject({
      'list_left 2026-01': 12,
      'expenses 2026-01': 120_050,
    });
    expect(read.reading.accents).toMatchObject({ isRepaired: false });
    expect(read.reading.rows[2]?.fate).toMatchObject({ type: 'own', name: 'IdÃ©es' });
  });
});
