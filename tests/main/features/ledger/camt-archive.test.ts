import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { camtArchive } from '#main/features/ledger/camt-archive.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import { zipOf } from '#tests/support/zip.ts';

/** A statement of one payment, with the balance after it. */
const statement = (day: string, amount: string, message = 'BkToCstmrStmt') =>
  `<?xml version="1.0"?>\n<Document><${message}><Stmt><Acct><Id><IBAN>FR761</IBAN></Id></Acct>` +
  `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>` +
  `<BookgDt><Dt>${day}</Dt></BookgDt></Ntry></Stmt></${message}></Document>`;
const OCTOBER = { name: 'a/2026-10.xml', content: statement('2026-10-02', '12.00') };
const NOVEMBER = { name: 'a/2026-11.XML', content: statement('2026-11-03', '5.00') };
const textOf = async (...parts: Parameters<typeof zipOf>[0]) =>
  Buffer.from((await camtArchive(zipOf(parts))) ?? '').toString();

describe('an archive of statements', () => {
  it('is read as one file, whose rows are told apart', async () => {
    const desk = openDesk();
    const path = fileOf(desk, 'relevés.zip');
    writeFileSync(path, zipOf([NOVEMBER, OCTOBER, { name: 'lisez-moi.txt', content: 'x' }]));
    desk.desktop.opens = path;
    const { file } = await desk.call('ledger.takeFile', {});
    const reading = { file: file?.id ?? '', isDayFirst: null, rates: {} };
    expect(await desk.call('ledger.readFile', reading)).toMatchObject({
      profile: 'camt053',
      rows: [
        { line: 1, entries: [{ paidOn: '2026-10-02' }] },
        { line: 2, entries: [{ paidOn: '2026-11-03' }] },
      ],
    });
  });

  it('gives each statement once, and booked ones before reports of them', async () => {
    const report = { name: 'r.xml', content: statement('2026-10-02', '12.00', 'BkToCstmrAcctRpt') };
    const text = await textOf(OCTOBER, { ...OCTOBER, name: 'again.xml' }, report);
    expect(text.match(/<Document>/g)).toHaveLength(1);
    expect(text).not.toContain('BkToCstmrAcctRpt');
    expect(await textOf(report)).toContain('BkToCstmrAcctRpt');
  });

  it('is none where it holds no statement, or is a workbook', async () => {
    expect(await textOf({ name: 'a.xml', content: '<a/>' })).toBe('');
    expect(await textOf(OCTOBER, { name: '[Content_Types].xml', content: '<a/>' })).toBe('');
    expect(await camtArchive(Buffer.from('<Document>'))).toBeNull();
  });
});
