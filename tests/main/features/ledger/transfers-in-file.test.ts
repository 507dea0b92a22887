import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';

const SAVINGS = {
  name: 'Livret',
  kind: 'savings',
  currency: 'EUR',
  number: '508000',
  identification: '99999999999',
  openingOn: null,
  openingBalance: 0,
  closedOn: null,
} as const;

const movement = (day: string, amount: string, name: string, id: string) =>
  `<STMTTRN><TRNTYPE>XFER<DTPOSTED>${day}<TRNAMT>${amount}<FITID>${id}<NAME>${name}</STMTTRN>`;
const statement = (account: string, ...movements: readonly string[]) =>
  `<STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><BANKID>30004<ACCTID>${account}<ACCTTYPE>CHECKING</BANKACCTFROM><BANKTRANLIST>${movements.join('')}</BANKTRANLIST></STMTRS></STMTTRNRS>`;

/** An OFX of two accounts, between which 2 560 € went; a purchase beside it. */
const OFX = `OFXHEADER:100\n\n<OFX><BANKMSGSRSV1>${[
  statement(
    '00000000001',
    movement('20261005', '-2560.00', 'VIREMENT VERS LIVRET', 'a1'),
    movement('20261006', '-12.00', 'CB OVH', 'a2'),
  ),
  statement('99999999999', movement('20261006', '2560.00', 'VIREMENT RECU', 'b1')),
].join('')}</BANKMSGSRSV1></OFX>`;

async function taken(desk: Desk) {
  const path = fileOf(desk, 'comptes.ofx');
  writeFileSync(path, OFX);
  desk.desktop.opens = path;
  const { file } = await desk.call('ledger.takeFile', {});
  return { file: file?.id ?? '', isDayFirst: null, rates: {} };
}

const at = (desk: Desk, seq: number) => desk.call('ledger.entry', { seq });

describe('a transfer of which one file tells both sides', () => {
  it('is one entry, known again from both, and two where it is parted', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: null, account: SAVINGS });
    const reading = await taken(desk);
    const { rows } = await desk.call('ledger.readFile', reading);
    const [out, , came] = rows.toSorted((a, b) => a.line - b.line);
    expect(out?.across).toEqual({ line: came?.line, as: 'transfer' });
    expect(came?.across).toEqual({ line: out?.line, as: 'transfer' });
    const written = await desk.call('ledger.importFile', reading);
    expect(written).toEqual({ rows: 3, entries: 2, paired: 1 });
    expect(await at(desk, 1)).toMatchObject({
      kind: 'transfer',
      accountId: 1,
      toAccountId: 3,
      lines: [{ amount: 256_000 }],
      isPaired: true,
    });
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 0, known: 3 });
    await desk.call('ledger.unpair', { seq: 1 });
    expect(await at(desk, 1)).toMatchObject({ kind: 'expense' });
    expect(await at(desk, 3)).toMatchObject({ kind: 'receipt', accountId: 3 });
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({ fresh: 0, known: 3 });
  });

  it('is two entries where one side is said to be its own, or is not taken', async () => {
    const desk = openDesk();
    await desk.call('ledger.saveAccount', { id: null, account: SAVINGS });
    const reading = await taken(desk);
    const { rows } = await desk.call('ledger.readFile', reading);
    const lines = rows.flatMap(({ line, across }) => (across ? [line] : []));
    for (const line of lines) {
      const apart = await desk.call('ledger.importFile', { ...reading, apart: [line] });
      expect(apart).toEqual({ rows: 3, entries: 3 });
      await desk.call('values.undo', {});
      const left = await desk.call('ledger.importFile', { ...reading, left: [line] });
      expect(left).toEqual({ rows: 2, entries: 2 });
      await desk.call('values.undo', {});
    }
  });

  it('moves nothing where the two are one account in the books, and says so', async () => {
    const desk = openDesk();
    const { rows } = await desk.call('ledger.readFile', await taken(desk));
    const inside = rows.filter(({ across }) => across?.as === 'inside');
    expect(inside.map(({ doubts }) => doubts)).toEqual([['one_account'], ['one_account']]);
  });
});
