import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taxpayerSchema, neutralText, readNeutral } from '#shared/features/ledger/neutral.ts';
import { VAT_KINDS } from '#shared/features/ledger/model.ts';
import { entry, line, receipt, someFields } from './entries.ts';

const TAXPAYER = { siren: '732829320', vat: true, activity: 'bnc', year_end: '12-31' };

const SMALLEST = {
  kind: 'expense',
  paid_on: '2026-01-15',
  category: 'software',
  method: 'card',
  lines: [{ rate: null, gross: 990 }],
};
const readingOf = (...entries: readonly object[]) => readNeutral(JSON.stringify({ entries }));

describe('the neutral format', () => {
  it('is written one entry a line, with the names that programs exchange', () => {
    const locked = entry(
      1,
      receipt({ lines: [line(12_000, 2000), line(5, null, 'net')] }),
      '2026-02-01',
    );
    const text = [...neutralText(TAXPAYER, [locked, entry(2, receipt())])].join('');
    const lines = text.split('\n');
    expect(lines).toHaveLength(5);
    expect([lines[0], ...lines.slice(3)]).toEqual([
      '{"siren":"732829320","vat":true,"activity":"bnc","year_end":"12-31","entries":[',
      ']}',
      '',
    ]);
    expect(JSON.parse(lines[1]?.replace(/,$/, '') ?? '')).toEqual({
      seq: 1,
      kind: 'receipt',
      paid_on: '2026-01-15',
      doc_ref: 'F-1',
      doc_date: '2026-01-10',
      party: 'Atelier Bleu',
      label: 'Conseil',
      category: 'services',
      method: 'transfer',
      currency: 'EUR',
      fx: null,
      locked_on: '2026-02-01',
      lines: [
        { rate: 2000, gross: 12_000 },
        { rate: null, net: 5 },
      ],
    });
  });

  it('gives back any ledger as it was, without losing anything', () => {
    fc.assert(
      fc.property(fc.array(someFields, { maxLength: 5 }), (all) => {
        const entries = all.map((fields, index) =>
          entry(index + 1, fields, index % 2 === 0 ? '2027-01-10' : null),
        );
        const text = [...neutralText(TAXPAYER, entries)].join('');
        expect(readNeutral(text)).toEqual({ ok: true, value: { taxpayer: TAXPAYER, entries } });
      }),
    );
  });

  it('carries why VAT is owed or not, line by line', () => {
    const lines = VAT_KINDS.map((vatKind, at) => ({ ...line(100 + at, 2000), vatKind }));
    const entries = [entry(1, receipt({ lines })), entry(2, receipt({ lines }), '2027-01-10')];
    const text = [...neutralText(TAXPAYER, entries)].join('');
    expect(text).toContain('"vat_kind":"foreign_283_1"');
    expect(readNeutral(text)).toEqual({ ok: true, value: { taxpayer: TAXPAYER, entries } });
  });

  it('may leave out what is not known', () => {
    expect(readNeutral(`\ufeff${JSON.stringify({ entries: [SMALLEST] })}`)).toEqual({
      ok: true,
      value: {
        taxpayer: { siren: null, vat: null, activity: null, year_end: null },
        entries: [
          {
            seq: null,
            kind: 'expense',
            paidOn: '2026-01-15',
            docRef: null,
            docDate: null,
            party: '',
            label: '',
            category: 'software',
            method: 'card',
            currency: 'EUR',
            fx: null,
            lockedOn: null,
            lines: [line(990)],
          },
        ],
      },
    });
    expect(taxpayerSchema.parse({ vat: 'franchise' }).vat).toBe('franchise');
  });

  it('may number some entries and others not, but none twice', () => {
    const numbered = (...seqs: readonly (number | null)[]) =>
      readingOf(...seqs.map((seq) => ({ ...SMALLEST, seq })));
    expect(numbered(3, null, 1, null).ok).toBe(true);
    expect(numbered(3, null, 3)).toEqual({
      ok: false,
      error: { path: 'entries', problem: 'seq twice' },
    });
  });

  it.each([
    ['', ''],
    ['{"entries":[', ''],
    ['[]', ''],
    ['{}', 'entries'],
  ])('that is none is refused: %s', (text, path) => {
    expect(readNeutral(text)).toMatchObject({ ok: false, error: { path } });
    const problem =
      text.endsWith('[') || text === '' ? 'not_json' : expect.stringMatching(/Invalid/);
    expect(readNeutral(text)).toMatchObject({ error: { problem } });
  });

  it.each([
    ['entries.0.paid_on', { paid_on: '2026-02-30' }],
    ['entries.0.category', { category: 'other' }],
    ['entries.0.lines', { lines: [] }],
    ['entries.0.lines.0', { lines: [{ rate: null }] }],
    ['entries.0.lines.0', { lines: [{ rate: null, net: 1, gross: 1 }] }],
    ['entries.0.lines.0.gross', { lines: [{ rate: null, gross: 0.5 }] }],
    ['entries.0.fx', { fx: '0' }],
    ['entries.0.party', { party: 'a\ud800' }],
  ])('says where it is wrong: %s', (path, wrong) => {
    const read = readingOf({ ...SMALLEST, ...wrong });
    expect(read).toMatchObject({ ok: false, error: { path } });
  });

  it('says what is wrong with an amount that is given twice or not at all', () => {
    expect(readingOf({ ...SMALLEST, lines: [{ rate: null }] })).toMatchObject({
      error: { problem: 'net or gross, one of them' },
    });
    expect(readingOf({ ...SMALLEST, lines: [{ rate: 0, net: 0, gross: null }] })).toMatchObject({
      value: { entries: [{ lines: [{ basis: 'net', amount: 0 }] }] },
    });
  });
});
