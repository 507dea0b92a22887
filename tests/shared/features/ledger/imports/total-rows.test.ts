import { describe, expect, it } from 'vitest';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';

/** The amounts of the rows that are read, and the lines that are left out as totals. */
function readingOf(lines: readonly string[]) {
  const read = readBankFile(lines.join('\n'), NO_HINTS);
  if (!read.ok) throw new Error(read.error.code);
  const { rows, skipped, statements, sums } = read.value;
  const totals = skipped.filter(({ reason }) => reason === 'total').map(({ line }) => line);
  return { amounts: rows.map(({ amount }) => amount), totals, statements, sums };
}

const plain = (...rows: readonly string[]) => readingOf(['Date;Libellé;Montant(EUROS)', ...rows]);
const withBalance = (...rows: readonly string[]) =>
  readingOf(['Date;Date de valeur;Montant;Libellé;Solde', ...rows]);

describe('a row that is called Total', () => {
  it('is a purchase where the bank gave it a number and says that it is done', () => {
    const read = readingOf([
      'Statut;Date de la valeur (UTC);Montant total (TTC);Solde;Devise;Nom de la contrepartie;Identifiant de transaction;Référence',
      'Exécuté;29-09-2026;3000,00;3000,00;EUR;Client;q-1;Facture 3',
      'Exécuté;30-09-2026;-1,82;2998,18;EUR;Total;q-2;',
    ]);
    expect(read).toMatchObject({ amounts: [300_000, -182], totals: [] });
    expect(read.statements).toMatchObject([{ closing: { amount: 299_818 } }]);
  });

  it('is a purchase where the balance follows from it, and none where it stays', () => {
    const first = '02/10/2026;02/10/2026;-60,00;CARTE STATION;940,00';
    const total = (balance: string) => `03/10/2026;03/10/2026;-60,00;TOTAL;${balance}`;
    expect(withBalance(first, total('880,00')).amounts).toEqual([-6000, -6000]);
    expect(withBalance(first, total('940,00'))).toMatchObject({ totals: [3], sums: undefined });
    expect(withBalance(total('880,00'), first).amounts).toEqual([-6000, -6000]);
  });

  it('is a total whatever it comes to where it says that it is one of a balance', () => {
    const rows = ['04/10/2026;CARTE A;-40,00', '04/10/2026;Total balance;61,00'];
    expect(plain(...rows)).toMatchObject({ amounts: [-4000], totals: [3] });
  });

  it('without a balance is a purchase where it has a day and is no sum', () => {
    const rows = ['04/10/2026;CARTE A;-40,00', '04/10/2026;VIR B;100,00'];
    expect(plain(...rows, '05/10/2026;TOTAL;-61,00')).toMatchObject({
      amounts: [-4000, 10_000, -6100],
      totals: [],
    });
    const dayless = plain(...rows, ';TOTAL;-61,00');
    expect(dayless.totals).toEqual([4]);
    expect(dayless.sums).toBeUndefined();
  });

  it.each(['60,00', '-40,00', '40,00', '100,00', '140,00'])(
    'sums up the rows above where it comes to %s',
    (sum) => {
      const rows = ['04/10/2026;CARTE A;-40,00', '04/10/2026;VIR B;100,00'];
      const read = plain(...rows, `05/10/2026;TOTAL;${sum}`);
      expect(read.totals).toEqual([4]);
      // A shop is called so, too, and may have taken just as much.
      expect(read.sums).toEqual([4]);
    },
  );

  it('sums up what stands since the total before it', () => {
    const { totals, amounts } = plain(
      '04/10/2026;CARTE A;-40,00',
      '04/10/2026;Total;-40,00',
      '05/10/2026;CARTE B;-25,00',
      '05/10/2026;Total;-25,00',
    );
    expect({ totals, amounts }).toEqual({ totals: [3, 5], amounts: [-4000, -2500] });
  });

  it('or a balance by its words is no movement, whatever it comes to', () => {
    const rows = ['04/10/2026;CARTE A;-40,00', '31/10/2026;SOLDE AU 31/10/2026;512,00'];
    expect(plain(...rows, '31/10/2026;Total des opérations;12,00').totals).toEqual([3, 4]);
  });

  it('or a balance is told by its words, also behind another sign', () => {
    const rows = ['04/10/2026;CARTE A;-40,00', '31/10/2026;|SALDO FINALE;512,00'];
    expect(plain(...rows).totals).toEqual([3]);
  });
});
