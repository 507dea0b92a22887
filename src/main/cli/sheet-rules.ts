import { InvalidArgumentError } from 'commander';
import type { SheetChoices, SheetReading } from '#shared/features/values/old-sheet/model.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';

/** How the values of a row are put together where several fall in one period; `*` names all rows. */
export type SaidRule = { readonly name: string; readonly rule: keyof typeof KINDS | 'skip' };

const KINDS = { sum: 'flow', last: 'stock', mean: 'score' } as const;
const EVERY = '*';

/** `Amount=sum`, as often as there are rows that need one. */
export function ruleOption(text: string, before: readonly SaidRule[]): SaidRule[] {
  const at = text.lastIndexOf('=');
  const [name, rule] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  const isRule = rule === 'sum' || rule === 'last' || rule === 'mean' || rule === 'skip';
  if (at < 1 || !isRule) throw new InvalidArgumentError('Expected NAME=sum, last, mean or skip.');
  return [...before, { name, rule }];
}

type ChosenRow = NonNullable<SheetChoices['rows']>[number];

/** The choices with what was said of rows by their names; the sheet tells where they stand. */
export function withRules(
  choices: SheetChoices,
  rules: readonly SaidRule[],
  read: (choices: SheetChoices) => SheetReading,
): SheetChoices {
  if (rules.length === 0) return choices;
  const byName = new Map(rules.map(({ name, rule }) => [foldedText(name), rule]));
  const rows = read(choices).rows.flatMap(({ line, label, fate }): ChosenRow[] => {
    const rule = byName.get(foldedText(label)) ?? byName.get(EVERY);
    if (fate.type !== 'own' || rule === undefined) return [];
    if (rule === 'skip') return [{ line, fate: { type: 'skip' } }];
    const { name, unit } = fate;
    return [{ line, fate: { type: 'own', name, unit, kind: KINDS[rule] } }];
  });
  return { ...choices, rows };
}
