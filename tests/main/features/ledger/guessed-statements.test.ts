import { describe, expect, it } from 'vitest';
import { columnsOfFile, readMapped } from '#main/features/ledger/statement-reading.ts';
import { agreedMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { cautionsOf } from '#shared/features/ledger/imports/reading-cautions.ts';

/** A statement of a bank that nobody knows, read as it seems. */
function seen(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const columns = columnsOfFile('releve.csv', bytes, null);
  if (columns === null) throw new Error('no table');
  const reading = readMapped(bytes, columns.mapping, { isDayFirst: null });
  if (!reading.ok) throw new Error(reading.error.code);
  const { rows, skipped } = reading.value;
  return {
    bytes,
    reading: reading.value,
    mapping: columns.mapping,
    moved: rows.map(({ paidOn, amount, currency }) => [paidOn, amount, currency]),
    rows,
    reasons: skipped.map(({ reason }) => reason),
    cautions: cautionsOf(reading.value, true),
    roleOf: (heading: string) =>
      columns.mapping.columns.find(({ header }) => header === heading)?.role,
  };
}

describe('a statement without a currency', () => {
  const ROWS = ['Date;Libellé;Débit;Crédit', '13/10/2026;Loyer;1200.00;', '14/10/2026;Zoé;;300.00'];

  it('is of the country that its IBAN names, which is asked about and then remembered', () => {
    const { bytes, reading, mapping, moved, cautions } = seen(
      'IBAN;CH93 0076 2011 6238 5295 7;;',
      ...ROWS,
    );
    expect(moved).toEqual([
      ['2026-10-13', -120_000, 'CHF'],
      ['2026-10-14', 30_000, 'CHF'],
    ]);
    expect(cautions).toEqual(['currency']);
    const again = readMapped(bytes, agreedMapping(mapping, reading), { isDayFirst: null });
    expect(again.ok && cautionsOf(again.value, true)).toEqual([]);
    const euros = readMapped(bytes, { ...mapping, currency: 'EUR' }, { isDayFirst: null });
    expect(euros.ok && cautionsOf(euros.value, true)).toEqual([]);
    expect(euros.ok && euros.value.rows[0]?.currency).toBe('EUR');
  });

  it('is of the country of its bank, or of the headings that only banks there have', () => {
    expect(seen('PostFinance SA;;;', ...ROWS)).toMatchObject({ cautions: ['currency'] });
    const british = seen(
      'Date,Sort Code,Description,Amount',
      '13/10/2026,12-34-56,Rent,-1200.00',
      '14/10/2026,12-34-56,Zoe,300.00',
    );
    expect(british.rows[0]?.currency).toBe('GBP');
    expect(british.cautions).toEqual(['currency']);
  });

  it('is in dollars where the month comes first, which is asked about, too', () => {
    const { rows, cautions } = seen(
      'Date,Description,Amount',
      '10/13/2026,Rent,-1200.00',
      '10/14/2026,Zoe,300.00',
    );
    expect([rows[0]?.currency, cautions]).toEqual(['USD', ['currency']]);
  });

  it('is Swiss by its own account on each row, or as only the Swiss write amounts', () => {
    const own = seen(
      'IBAN;Booked At;Text;Amount',
      'CH9300762011623852957;2026-10-13;Rent;-1200.00',
      'CH9300762011623852957;2026-10-14;Zoe;300.00',
    );
    const thousands = seen(
      'Data;Testo;Addebiti;Accrediti',
      "13.10.2026;Affitto;1'200.00;",
      '14.10.2026;Zoe;;300.00',
    );
    const points = seen(
      'Datum;Buchungstext;Betrag',
      '13.10.2026;Miete;-1200.00',
      '14.10.2026;Zoe;300.00',
    );
    for (const { rows, cautions } of [own, thousands, points]) {
      expect([rows[0]?.currency, cautions]).toEqual(['CHF', ['currency']]);
    }
    const german = seen(
      'Datum;Buchungstext;Betrag',
      '13.10.2026;Miete;-1200,00',
      '14.10.2026;Zoe;300,00',
    );
    expect([german.rows[0]?.currency, german.cautions]).toEqual(['EUR', []]);
  });

  it.each(['Compte CHF', 'Compte courant CHF', 'Account currency: CHF', 'Devise : CHF'])(
    'has the one that is told above it: %s',
    (told) => {
      const { rows, cautions } = seen(told, 'IBAN;CH93 0076 2011 6238 5295 7;;', ...ROWS);
      expect([rows[0]?.currency, cautions]).toEqual(['CHF', []]);
    },
  );

  it('is in euros where nothing tells of another country', () => {
    const { rows, cautions } = seen('IBAN;FR76 3000 6000 0112 3456 7890 189;;', ...ROWS);
    expect([rows[0]?.currency, cautions]).toEqual(['EUR', []]);
  });
});

describe('amounts that the comma between cells cut', () => {
  it('are put together again, with the cells behind them where they belong', () => {
    const { moved, rows } = seen(
      'Date,Montant,Libellé',
      '13/10/2026,-100,50,Papier',
      '14/10/2026,1.500,00,Zoé',
      '15/10/2026,-20,Café',
    );
    expect(moved).toEqual([
      ['2026-10-13', -10_050, 'EUR'],
      ['2026-10-14', 150_000, 'EUR'],
      ['2026-10-15', -2000, 'EUR'],
    ]);
    expect(rows.map(({ label }) => label)).toEqual(['Papier', 'Zoé', 'Café']);
  });

  it('stay as they are where more cells are more words', () => {
    const { moved } = seen(
      'Date,Montant,Libellé,Type',
      '13/10/2026,-100.50,Papier,Carte,12',
      '14/10/2026,20.00,Zoé,Virement,7',
    );
    expect(moved.map(([, amount]) => amount)).toEqual([-10_050, 2000]);
  });
});

describe('what stands around a table', () => {
  it('is a table of its own above it, and no headings of what moved', () => {
    const { moved } = seen(
      'Du;Au;Compte;Solde;Devise',
      '01/10/2026;31/10/2026;1234567;12.345,67;EUR',
      '',
      'Jour;Valeur;Objet;Montant;Devise;',
      '13/10/2026;13/10/2026;Loyer;-1.200,00;EUR;',
      '14/10/2026;14/10/2026;Zoé;300,00;EUR;',
    );
    expect(moved).toEqual([
      ['2026-10-13', -120_000, 'EUR'],
      ['2026-10-14', 30_000, 'EUR'],
    ]);
  });

  it('has headings whose last one is blank', () => {
    const { roleOf, moved } = seen(
      'Date\t Nom\t Montant\t ',
      '13/10/2026\tLoyer\t-12,50\t',
      '14/10/2026\tZoé\t3,00\t',
    );
    expect(roleOf('montant')).toBe('amount');
    expect(moved).toHaveLength(2);
  });

  it('is no word of the last row below it', () => {
    const { rows, reasons } = seen(
      'Date;Libellé;Montant',
      '13/10/2026;Loyer;-1200,00',
      '14/10/2026;Zoé;300,00',
      ';Document sans valeur contractuelle;',
    );
    expect(rows.map(({ note }) => note)).toEqual([undefined, undefined]);
    expect(reasons).toEqual(['footer']);
  });

  it('is more of the last row where it fills several cells', () => {
    const { rows, reasons } = seen(
      'Datum;Buchungstext;Verwendungszweck;Betrag',
      '13.10.2026;Miete;;-1200,00',
      '14.10.2026;Lastschrift;;-300,00',
      ';Muster AG;Rechnung 4471;',
    );
    expect(rows[1]?.note).toBe('Muster AG – Rechnung 4471');
    expect(reasons).toEqual(['continued']);
  });

  it('is one behind a blank line, also where rows go on below themselves', () => {
    const { rows, reasons } = seen(
      'Date;Libellé;Montant',
      '13/10/2026;Loyer;-1200,00',
      ';octobre;',
      '14/10/2026;Zoé;300,00',
      ';facture 3;',
      '',
      ';Document sans valeur contractuelle;',
    );
    expect(rows.map(({ note }) => note)).toEqual(['octobre', 'facture 3']);
    expect(reasons).toEqual(['continued', 'continued', 'footer']);
  });

  it('is none between two rows, where a file has a blank line behind each of its lines', () => {
    const { rows, reasons } = seen(
      'Date;Libellé;Montant',
      '',
      '13/10/2026;Loyer;-1200,00',
      '',
      ';octobre;',
      '',
      '14/10/2026;Zoé;300,00',
      '',
      ';facture 3;',
    );
    expect(rows.map(({ note }) => note)).toEqual(['octobre', 'facture 3']);
    expect(reasons).toEqual(['continued', 'continued']);
  });
});

describe('columns that nothing names, or that are named by halves', () => {
  it('tell the way by D and K', () => {
    const { moved } = seen(
      'Date;Details;Amount;Debit/Credit',
      '13/10/2026;Rent;1200,00;D',
      '14/10/2026;Zoe;300,00;K',
    );
    expect(moved.map(([, amount]) => amount)).toEqual([-120_000, 30_000]);
  });

  it('are what went out, where they are blank in each row in which something came in', () => {
    const { roleOf, moved } = seen(
      'Date,Transaction,Charges $,Credits $',
      '10/13/2026,Paper,73.76,',
      '10/14/2026,Refund,,19.00',
      '10/15/2026,Café,6.00,',
    );
    expect(roleOf('charges $')).toBe('debit');
    expect(moved.map(([, amount]) => amount)).toEqual([-7376, 1900, -600]);
  });

  it('are a fee beside the amount, or the amount is what is left of it', () => {
    const taken = seen(
      'Date,Name,Gross,Fee,Net',
      '2026-10-13,Zoe,100.00,3.20,96.80',
      '2026-10-14,Max,-20.00,0.00,-20.00',
    );
    expect(taken.rows.map(({ amount, fee }) => [amount, fee])).toEqual([
      [10_000, 320],
      [-2000, 0],
    ]);
    const signed = seen(
      'Date,Nom,Avant commission,Commission,Net',
      '2026-10-13,Zoé,"100,00","-3,20","96,80"',
      '2026-10-14,Max,"-20,00","0,00","-20,00"',
    );
    expect(signed.rows.map(({ amount, fee }) => [amount, fee])).toEqual([
      [9680, 0],
      [-2000, 0],
    ]);
  });

  it('are no number of a movement where they are one of somebody, and no name where they are an account', () => {
    const { roleOf } = seen(
      'Date;Compte;Description;Montant;Gläubiger-ID;Référence client',
      '13/10/2026;Courant;Loyer;-1200,00;DE98ZZZ;A1',
      '14/10/2026;Courant;Zoé;300,00;;B2',
    );
    expect(roleOf('compte')).toBe('account');
    expect(roleOf('glaubiger-id')).toBe('ignored');
    expect(roleOf('reference client')).toBe('ignored');
  });

  it('say what is still to come, whatever their heading', () => {
    const { moved, reasons } = seen(
      'Buchungstag;Text;Betrag;Info',
      '13.10.26;Miete;-1200,00;Umsatz gebucht',
      '14.10.26;Zoe;300,00;Umsatz vorgemerkt',
    );
    expect(moved).toEqual([['2026-10-13', -120_000, 'EUR']]);
    expect(reasons).toEqual(['pending']);
  });

  it('are of a card where merchants are named, whose charges have no sign', () => {
    const { cautions } = seen(
      'Date;Amount;Currency;MerchantName;Details',
      '2026-10-13;105.45;CHF;Muster Shop;Payment',
      '2026-10-14;-40.00;CHF;Muster Shop;Refund',
    );
    expect(cautions).toEqual(['one_sign']);
  });

  it('tell the currency of each side, and not the one in which something was bought', () => {
    const sides = seen(
      'Date;Activity;Debit;Debit currency;Credit;Credit currency',
      '13.10.2026;Rent;1200.00;CHF;;',
      '14.10.2026;Zoe;;;300.00;CHF',
    );
    expect(sides.moved.map(([, amount, currency]) => [amount, currency])).toEqual([
      [-120_000, 'CHF'],
      [30_000, 'CHF'],
    ]);
    const abroad = seen(
      'Date;Texte;Monnaie originale;Monnaie;Débit;Crédit',
      '13.10.2026;Papier;USD;CHF;189.00;',
      '14.10.2026;Retour;USD;CHF;;40.00',
    );
    expect(abroad.rows.map(({ currency }) => currency)).toEqual(['CHF', 'CHF']);
  });

  it('name the account of the other side, which is nobody’s name', () => {
    const { roleOf, rows } = seen(
      'Date;Counterparty account;Counterparty name;Amount',
      '13/10/2026;LU234567890123;Zoe;300,00',
      '14/10/2026;LU234567890123;Max;-5,00',
    );
    expect(roleOf('counterparty account')).toBe('partyAccount');
    expect(rows.map(({ party }) => party)).toEqual(['Zoe', 'Max']);
  });

  it('are none of a list of securities where money goes out and comes in', () => {
    const { moved } = seen(
      'Date;Activity;Debit;Credit;Quantity;Asset',
      '13/10/2026;Rent;1200,00;;;',
      '14/10/2026;Salary;;300,00;;',
    );
    expect(moved).toHaveLength(2);
  });
});

describe('a table without headings', () => {
  it('may begin with a balance that is brought forward', () => {
    const { moved } = seen(
      '01.01.26;Solde initial;;;01.01.26;5000,00',
      '15.03.26;Loyer;;1200,00;15.03.26;3800,00',
      '20.03.26;Salaire;2500,00;;20.03.26;6300,00',
    );
    expect(moved.map(([, amount]) => amount)).toEqual([-120_000, 250_000]);
  });
});
