import type { ImportRule, KeptRule } from '#shared/features/ledger/imports/import-rules.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { WritableDb } from '#main/db/handles.ts';
import { deleteRule, insertRule, listRules, updateRule } from './import-store.ts';
import { columnsOf } from './tagging.ts';

export function addRule(db: WritableDb, rule: ImportRule): void {
  const words = foldedText(rule.pattern);
  const isSame = ({ kind, pattern }: ImportRule): boolean =>
    kind === rule.kind && foldedText(pattern) === words;
  const [first, ...others] = listRules(db);
  for (const { id } of others.filter(isSame)) deleteRule(db, id);
  if (first && isSame(first)) updateRule(db, first.id, columnsOf(db, rule));
  else insertRule(db, columnsOf(db, rule));
}

/** Only what is named is written: two changes of one rule, asked for in one breath, are both kept. */
export function changeRule(db: WritableDb, id: number, part: Partial<ImportRule>): void {
  const { id: _id, ...known } = requireRule(db, id);
  updateRule(db, id, columnsOf(db, { ...known, ...part }));
}

export function removeRule(db: WritableDb, id: number): void {
  deleteRule(db, requireRule(db, id).id);
}

function requireRule(db: WritableDb, id: number): KeptRule {
  const rule = listRules(db).find((one) => one.id === id);
  if (!rule) throw new Refusal('not_found', { field: 'id' });
  return rule;
}
