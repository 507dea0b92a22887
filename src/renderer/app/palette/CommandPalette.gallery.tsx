import { Refusal } from '#shared/ipc/refusal.ts';
import { EXEMPT } from '#renderer/gallery/answers/taxes.ts';
import { NO_RETURN, OWED } from '#renderer/gallery/answers/vat.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { stillCommands } from '#renderer/gallery/still-commands.ts';
import { CommandPalette } from './CommandPalette.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'before any metric is followed',
    render: () => <CommandPalette offered={stillCommands()} opener={null} typed="" />,
    answers: { 'metrics.list': [] },
  },
  {
    name: 'in the exemption from VAT',
    render: () => <CommandPalette offered={stillCommands()} opener={null} typed="" />,
    answers: { 'metrics.list': [], 'taxes.profiles': [EXEMPT], 'ledger.vatReturn': NO_RETURN },
  },
  {
    name: 'in the exemption from VAT, and buying abroad',
    render: () => <CommandPalette offered={stillCommands()} opener={null} typed="" />,
    answers: { 'metrics.list': [], 'taxes.profiles': [EXEMPT], 'ledger.vatReturn': OWED },
  },
  {
    name: 'while the metrics cannot be read',
    render: () => <CommandPalette offered={stillCommands()} opener={null} typed="" />,
    answers: { 'metrics.list': new Refusal('failed') },
  },
];
