import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { MONTHS } from '#renderer/gallery/answers/ledger.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { AccountantDialog } from './AccountantDialog.tsx';

const ANSWERS: Answers = {
  'ledger.months': MONTHS,
  'ledger.toSend': { entries: 240, open: 240, corrections: 2, sentOn: '2026-07-04' },
  'ledger.send': {
    sent: {
      folder: '/home/zoe/Documents/Comptabilité/Expert-comptable du 2026-01-01 au 2026-12-31',
      files: [
        'journal.csv',
        'livre-des-recettes.csv',
        '732829320FEC20261231.txt',
        'SHA256SUMS.txt',
      ],
      leftOut: 0,
      message:
        'Objet : comptabilité Zoé Martin du 1er janvier 2026 au 31 décembre 2026\n\nBonjour,\n\nVoici mes fichiers comptables.',
    },
  },
};

const dialog = () => <AccountantDialog settings={DEFAULT_SETTINGS} onClose={() => {}} />;

export const states: readonly PieceState[] = [
  { name: 'a year', render: dialog, answers: ANSWERS },
  {
    name: 'never sent anything',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.toSend': { entries: 1, open: 1, corrections: 0, sentOn: null },
    },
  },
  { name: 'no entries at all', render: dialog, answers: { ...ANSWERS, 'ledger.months': [] } },
  {
    name: 'a number that is missing',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.send': new Refusal('siren_needed', { field: 'siren' }) },
  },
  {
    name: 'an unsound FEC',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.send': new Refusal('fec_unsound', { details: { problems: ['2', '7'] } }),
    },
  },
  { name: 'being written', render: dialog, answers: { ...ANSWERS, 'ledger.send': PENDING } },
];
