import { Refusal } from '#shared/ipc/refusal.ts';
import { MONTHS } from '#renderer/gallery/answers/ledger.ts';
import { TODAY } from '#renderer/gallery/answers/periods.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { MonthsDialog } from './MonthsDialog.tsx';

const ANSWERS: Answers = {
  'ledger.months': MONTHS,
  'ledger.lockMonth': { month: '2026-10', lockedOn: '2026-11-22', entries: 240 },
  'ledger.verify': { entries: 12, hash: 'ab12', faults: [], incidents: [] },
};

const dialog = () => <MonthsDialog today={TODAY} onClose={() => {}} />;

export const states: readonly PieceState[] = [
  { name: 'three months', render: dialog, answers: ANSWERS },
  { name: 'none', render: dialog, answers: { ...ANSWERS, 'ledger.months': [] } },
  {
    name: 'faults',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.verify': {
        entries: 12,
        hash: 'ab12',
        faults: [
          { what: 'entry_changed', entry: 3 },
          { what: 'lock_day_changed', entry: 7, month: '2026-01' },
          { what: 'guard_missing', name: 'ledger_entry_locked_stays' },
        ],
        incidents: [
          {
            at: '2026-11-02T09:30:00.000Z',
            what: 'older_backup',
            backup: 'solocap-2026-09-30.sqlite',
            months: ['2026-09', '2026-10'],
            lockedAgain: [],
          },
        ],
      },
    },
  },
  {
    name: 'unread',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.months': new Refusal('failed') },
  },
  {
    name: 'refused',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.lockMonth': new Refusal('lock_order') },
  },
];
