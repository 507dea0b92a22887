import { Refusal } from '#shared/ipc/refusal.ts';
import { entryView } from '#renderer/gallery/answers/ledger.ts';
import { ACTIONS } from '#renderer/gallery/answers/plans.ts';
import { EXEMPT } from '#renderer/gallery/answers/taxes.ts';
import { NO_RETURN, OWED } from '#renderer/gallery/answers/vat.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { stillCommands } from '#renderer/gallery/still-commands.ts';
import { CommandPalette } from './CommandPalette.tsx';

const THINGS: Answers = {
  'vault.status': vaultStatus(),
  'plans.list': [...ACTIONS],
  'ledger.parties': [
    {
      party: 'Studio Lambda',
      kind: 'receipt',
      category: 'services',
      method: 'transfer',
      rate: 2000,
      lastPaidOn: '2026-10-05',
      times: 4,
    },
  ],
  'ledger.list': { entries: [entryView(2)] },
};

const NOTHING: Answers = {
  ...THINGS,
  'plans.list': [],
  'ledger.parties': [],
  'ledger.list': { entries: [] },
};

export const states: readonly PieceState[] = [
  {
    name: 'before any metric is followed',
    render: () => <CommandPalette offered={stillCommands()} opener={null} typed="" />,
    answers: { ...NOTHING, 'metrics.list': [] },
  },
  {
    name: 'in the exemption from VAT',
    render: () => <CommandPalette offered={stillCommands()} opener={null} typed="" />,
    answers: {
      ...NOTHING,
      'metrics.list': [],
      'taxes.profiles': [EXEMPT],
      'ledger.vatReturn': NO_RETURN,
    },
  },
  {
    name: 'in the exemption from VAT, and buying abroad',
    render: () => <CommandPalette offered={stillCommands()} opener={null} typed="" />,
    answers: {
      ...NOTHING,
      'metrics.list': [],
      'taxes.profiles': [EXEMPT],
      'ledger.vatReturn': OWED,
    },
  },
  {
    name: 'while the metrics cannot be read',
    render: () => <CommandPalette offered={stillCommands()} opener={null} typed="" />,
    answers: { ...NOTHING, 'metrics.list': new Refusal('failed') },
  },
  {
    name: 'with a plan and a ledger',
    render: () => <CommandPalette offered={stillCommands()} opener={null} typed="lambda" />,
    answers: { ...THINGS, 'metrics.list': [] },
  },
];
