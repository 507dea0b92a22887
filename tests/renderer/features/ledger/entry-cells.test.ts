import { expect, it } from 'vitest';
import { SHIPPED_CATEGORIES } from '#shared/features/ledger/category-map.ts';
import { CELL_COLUMNS } from '#renderer/features/ledger/cells/cell-text.ts';
import { entrySource } from '#renderer/features/ledger/cells/entry-source.ts';
import { proposalsFor } from '#renderer/features/ledger/cells/proposals.ts';
import { onReadRows, rowKeysOf, unreadKeys } from '#renderer/features/ledger/cells/row-keys.ts';
import { categoriesOfKind } from '#renderer/features/ledger/entry-draft.ts';
import { entryView } from '#renderer/gallery/answers/ledger.ts';
import { startingState } from '#renderer/parts/sheet/sheet-state.ts';

const ENTRIES = [
  entryView(1, { lockedOn: '2026-10-02' }),
  entryView(2),
  entryView(3, { kind: 'journal', category: 'journal' }),
];
const categories = categoriesOfKind('receipt', SHIPPED_CATEGORIES);

function sourceOf(saved: unknown[] = []) {
  return entrySource({
    rowKeys: ENTRIES.map(({ seq }) => String(seq)),
    columns: CELL_COLUMNS,
    pageRows: 10,
    entryOf: (row) => ENTRIES.find(({ seq }) => String(seq) === row),
    groundOf: () => ({ today: '2026-11-22', language: 'en', categories }),
    save: (changes) => {
      saved.push(...changes);
      return Promise.resolve({ isSaved: true, faults: new Map() });
    },
  });
}

it('texts of one entry are one change, and what a cell holds already is none', async () => {
  const saved: unknown[] = [];
  const source = sourceOf(saved);
  const at = (column: number) => ({ row: '2', column });
  const plan = source.plan([
    { position: at(0), text: source.textAt(at(0)) },
    { position: at(1), text: 'Studio Mu' },
    { position: at(3), text: 'F-9' },
  ]);
  if (plan.isSound) await plan.save();
  expect(saved).toEqual([{ seq: 2, party: 'Studio Mu', docRef: 'F-9' }]);
});

it('one cell that does not fit refuses them all, and each of those says why', () => {
  const plan = sourceOf().plan([
    { position: { row: '2', column: 1 }, text: 'Studio Mu' },
    { position: { row: '2', column: 0 }, text: '31/02' },
    { position: { row: '1', column: 1 }, text: 'Studio Mu' },
    { position: { row: '3', column: 4 }, text: '12' },
    { position: { row: '#7', column: 1 }, text: 'Studio Mu' },
  ]);
  expect(plan.isSound ? [] : [...plan.faults.values()].map(({ reason }) => reason)).toEqual([
    { type: 'text', why: 'day' },
    { type: 'refused', code: 'entry_locked' },
    { type: 'shut', why: 'editor' },
    { type: 'shut', why: 'unread' },
  ]);
});

it('a cursor that went to a row before it was read is on its entry from then on', () => {
  const rowKeys = rowKeysOf(unreadKeys(4), [{ offset: 2, entries: ENTRIES.slice(0, 1) }]);
  expect(rowKeys).toEqual(['#0', '#1', '1', '#3']);
  const moved = onReadRows(startingState({ row: '#2', column: 1 }), rowKeys);
  expect(moved.selection?.cursor).toEqual({ row: '1', column: 1 });
  const waiting = onReadRows(startingState({ row: '#3', column: 1 }), rowKeys);
  expect(waiting.selection?.cursor.row).toBe('#3');
});

it('names that begin with what is written come before those that hold it', () => {
  const names = ['Assurance loyer', 'Déplacements', 'Loyer'];
  expect(proposalsFor('LOY', names)).toEqual(['Loyer', 'Assurance loyer']);
  expect(proposalsFor('depl', names)).toEqual(['Déplacements']);
  expect(proposalsFor('', names)).toEqual(names);
});
