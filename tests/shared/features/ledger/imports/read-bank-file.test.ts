import { describe, expect, it } from 'vitest';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';

const CAMT =
  '<BkToCstmrStmt><Stmt><Ntry><Amt>1.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><BookgDt><Dt>2026-03-02</Dt></BookgDt></Ntry></Stmt></BkToCstmrStmt>';
const OFX = '<OFX><STMTTRN><DTPOSTED>20260302<TRNAMT>1.00</STMTTRN></OFX>';
const POSTALE = 'Date;Libellé;Montant(EUROS)\n02/03/2026;a;1,00';
const QONTO_FR =
  'Statut;Montant total (TTC);Nom de la contrepartie;Identifiant de transaction\nréglé;1,00;a;b';

const profileBy = (text: string, profile: string | null) => {
  const read = readBankFile(text, { ...NO_HINTS, profile });
  return read.ok ? read.value.profile : read.error.code;
};

describe('the file of a bank', () => {
  it('is recognised by what is in it', () => {
    expect([CAMT, OFX, POSTALE, QONTO_FR].map((text) => profileBy(text, null))).toEqual([
      'camt053',
      'ofx',
      'banque-postale',
      'qonto-fr',
    ]);
  });

  it.each([
    [CAMT, 'camt053'],
    [OFX, 'ofx'],
    [POSTALE, 'banque-postale'],
    [QONTO_FR, 'qonto-fr'],
    [QONTO_FR, 'qonto'],
  ])('is read as what the user says it is', (text, profile) => {
    expect(profileBy(text, profile)).toBe(profile === 'qonto' ? 'qonto-fr' : profile);
  });

  it.each([
    [CAMT, 'ofx'],
    [OFX, 'camt053'],
    [CAMT, 'qonto'],
    [POSTALE, 'banque'.slice(1)],
    [QONTO_FR, 'qon'],
    [QONTO_FR, 'qonto-en'],
  ])('is not read as another one', (text, profile) => {
    expect(profileBy(text, profile)).toBe('bank_file_unknown');
  });

  it('is read by the profile of the user before ours', () => {
    const own = {
      id: 'mine',
      bank: 'Mine',
      needs: ['date', 'libelle', 'montant (euros)'],
      date: ['date'],
      amount: ['montant (euros)'],
      decimal: ',',
      isDayFirst: true,
      label: ['libelle'],
    } as const;
    expect(readBankFile(POSTALE, { ...NO_HINTS, own: [own] })).toMatchObject({
      value: { profile: 'mine' },
    });
  });
});
