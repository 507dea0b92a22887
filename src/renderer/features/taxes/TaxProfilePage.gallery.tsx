import { TODAY } from '#renderer/gallery/answers/periods.ts';
import { EXEMPT, REGISTERED } from '#renderer/gallery/answers/taxes.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import { thresholdsOn } from '#shared/features/ledger/thresholds.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { TaxProfilePage } from './TaxProfilePage.tsx';

const settings = (change: object) => ({ ...DEFAULT_SETTINGS, ...change });

const ANSWERS: Answers = {
  'vault.status': vaultStatus(),
  'ledger.thresholds': thresholdsOn(TODAY, []),
  'taxes.profiles': [EXEMPT],
  'taxes.saveProfile': [EXEMPT],
  'taxes.removeProfile': [EXEMPT],
  'settings.change': settings,
  'values.undo': { name: 'taxes.removeProfile' },
};

const page = () => <TaxProfilePage />;

export const states: readonly PieceState[] = [
  { name: 'nothing said', render: page, answers: { ...ANSWERS, 'taxes.profiles': [] } },
  {
    name: 'exempt from VAT',
    render: page,
    answers: ANSWERS,
    settings: { siren: '732829320' },
  },
  {
    name: 'as older settings say, then several versions',
    render: page,
    answers: {
      ...ANSWERS,
      'taxes.profiles': [
        { ...NO_TAX_PROFILE, from: null, vat: 'franchise' },
        EXEMPT,
        REGISTERED,
        { ...REGISTERED, from: '2027-01-01', status: 'company', rhythm: null },
      ],
    },
  },
  {
    name: 'registered for VAT, which waits for documents',
    render: page,
    answers: {
      ...ANSWERS,
      'taxes.profiles': [
        { ...REGISTERED, naf: '6201Z', needsDocuments: true, vatOnInvoices: true },
      ],
    },
  },
  {
    name: 'another country',
    render: page,
    answers: { ...ANSWERS, 'taxes.profiles': [{ ...EXEMPT, country: 'BE', status: null }] },
  },
];
