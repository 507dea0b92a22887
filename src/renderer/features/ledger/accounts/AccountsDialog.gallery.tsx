import { Refusal } from '#shared/ipc/refusal.ts';
import { ACCOUNTS } from '#renderer/gallery/answers/ledger.ts';
import { TODAY } from '#renderer/gallery/answers/periods.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { AccountForm } from './AccountForm.tsx';
import { AccountsDialog } from './AccountsDialog.tsx';

const ANSWERS: Answers = {
  'ledger.accounts': ACCOUNTS,
  'ledger.balances': [
    { id: 1, currency: 'EUR', balance: 1_234_567 },
    { id: 2, currency: 'EUR', balance: -4200 },
    { id: 3, currency: 'USD', balance: 98_765 },
    { id: 4, currency: 'EUR', balance: 0 },
  ],
};

const [bank, , dollars = null] = ACCOUNTS;

export const states: readonly PieceState[] = [
  {
    name: 'unread',
    render: () => <AccountsDialog today={TODAY} onOpen={() => {}} onClose={() => {}} />,
    answers: { ...ANSWERS, 'ledger.accounts': new Refusal('failed') },
  },
  {
    name: 'four accounts, the till below zero',
    render: () => <AccountsDialog today={TODAY} onOpen={() => {}} onClose={() => {}} />,
    answers: ANSWERS,
  },
  {
    name: 'a new account',
    render: () => <AccountForm account={null} accounts={ACCOUNTS} onClose={() => {}} />,
  },
  {
    name: 'an account in dollars that cannot be taken away',
    render: () => <AccountForm account={dollars} accounts={ACCOUNTS} onClose={() => {}} />,
    answers: { 'ledger.removeAccount': new Refusal('account_in_use') },
  },
  {
    name: 'the bank',
    render: () => <AccountForm account={bank ?? null} accounts={ACCOUNTS} onClose={() => {}} />,
  },
];
