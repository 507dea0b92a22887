import { ledgerCommands, newEntryCommands } from '#renderer/features/ledger/ledger-commands.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { stillCommands } from '#renderer/gallery/still-commands.ts';
import { bindCommands } from '#renderer/parts/command/command.ts';
import { KeySheet } from './KeySheet.tsx';

const onTheLedger = [
  { group: ledgerCommands, bind: () => bindCommands(ledgerCommands, { open: () => {} }) },
  { group: newEntryCommands, bind: () => bindCommands(newEntryCommands, { begin: () => {} }) },
];

export const states: readonly PieceState[] = [
  {
    name: 'where the page has no keys',
    render: () => <KeySheet offered={stillCommands()} opener={null} typed="" />,
  },
  {
    name: 'on the ledger',
    render: () => <KeySheet offered={stillCommands(onTheLedger)} opener={null} typed="" />,
  },
];
