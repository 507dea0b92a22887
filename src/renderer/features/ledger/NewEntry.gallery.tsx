import { Button } from '@mantine/core';
import { useState } from 'react';
import { Refusal } from '#shared/ipc/refusal.ts';
import { ACCOUNTS, entryView } from '#renderer/gallery/answers/ledger.ts';
import { EXEMPT, REGISTERED } from '#renderer/gallery/answers/taxes.ts';
import { TODAY } from '#renderer/gallery/answers/periods.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { NewEntry } from './NewEntry.tsx';

const ANSWERS: Answers = {
  'ledger.parties': ({ text }) =>
    text === ''
      ? []
      : [
          {
            party: 'Studio Lambda',
            kind: 'receipt',
            category: 'services',
            method: 'transfer',
            rate: 2000,
            lastPaidOn: '2026-10-05',
            times: 3,
          },
          {
            party: 'Figma Inc',
            kind: 'expense',
            category: 'software',
            method: 'card',
            rate: 2000,
            vatKind: 'foreign_service',
            lastPaidOn: '2026-10-05',
            times: 2,
          },
        ],
  'ledger.add': entryView(2),
  'ledger.dismissRepeat': null,
};

const form = (usualRate = '20') => (
  <NewEntry today={TODAY} usualRate={usualRate} onSaid={() => {}} />
);

/** The ledger, and a page to which one goes before what was sent is kept. */
function Left() {
  const [isLeft, setLeft] = useState(false);
  return (
    <>
      <Button onClick={() => setLeft(!isLeft)}>{isLeft ? 'Back' : 'Leave'}</Button>
      {!isLeft && form()}
    </>
  );
}

export const states: readonly PieceState[] = [
  { name: 'with VAT', render: () => form(), answers: ANSWERS },
  { name: 'outside VAT', render: () => form(''), answers: ANSWERS },
  {
    name: 'in the exemption from VAT',
    render: () => form(''),
    answers: { ...ANSWERS, 'taxes.profiles': [EXEMPT] },
  },
  {
    name: 'registered for VAT',
    render: () => form(),
    answers: { ...ANSWERS, 'taxes.profiles': [EXEMPT, REGISTERED] },
  },
  {
    name: 'with several lines of activity',
    render: () => form(''),
    answers: {
      ...ANSWERS,
      'taxes.profiles': [{ ...EXEMPT, lines: ['bnc', 'sale', 'bic'] }],
      'ledger.parties': [
        {
          party: 'Garage Martin',
          kind: 'receipt',
          category: 'services',
          method: 'cheque',
          rate: null,
          activityLine: 'bic',
          lastPaidOn: '2026-10-05',
          times: 2,
        },
      ],
    },
  },
  {
    name: 'with more than one account',
    render: () => form(),
    answers: { ...ANSWERS, 'ledger.accounts': ACCOUNTS },
  },
  {
    name: 'with what comes back every month',
    render: () => form(),
    answers: {
      ...ANSWERS,
      'ledger.repeats': [
        { on: '2026-11-05', entry: entryView(2) },
        { on: '2026-11-12', entry: entryView(3, { kind: 'expense', party: 'EDF' }) },
      ],
    },
  },
  { name: 'left at once', render: () => <Left />, answers: ANSWERS },
  {
    name: 'on its way',
    render: () => form(),
    answers: { ...ANSWERS, 'ledger.add': PENDING },
  },
  {
    name: 'refused',
    render: () => form(),
    answers: { ...ANSWERS, 'ledger.add': new Refusal('month_locked') },
  },
];
