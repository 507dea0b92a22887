import { NativeSelect } from '@mantine/core';
import type { SheetDoubt, SheetRow } from '#shared/features/values/old-sheet/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { withRow } from './choices.ts';
import type { PreviewProps } from './preview-props.ts';
import classes from './SidePanel.module.css';

const KINDS = { sum: 'flow', last: 'stock', mean: 'score' } as const;
const RULES = ['sum', 'last', 'mean', 'skip'] as const;
type Rule = (typeof RULES)[number];

type RuleAnswersProps = PreviewProps & { readonly doubts: readonly SheetDoubt[] };

/** For each row of which nobody knows how it adds up: the rule, or to leave it. */
export function RuleAnswers({ reading, doubts, choices, onChange }: RuleAnswersProps) {
  const t = useTranslations('movingIn.answer');
  const rows = doubts.flatMap(
    ({ place, text }) =>
      reading.rows.find((row) => row.place === place && row.label === text) ?? [],
  );
  const answer = (row: SheetRow, rule: Rule): void => {
    const { fate } = row;
    if (fate.type !== 'own') return;
    const { name, unit } = fate;
    const said =
      rule === 'skip'
        ? ({ type: 'skip' } as const)
        : ({ type: 'own', name, unit, kind: KINDS[rule] } as const);
    onChange(withRow(choices, row.line, { fate: said }));
  };
  return (
    <div className={classes.answers}>
      {rows.map((row) => (
        <NativeSelect
          key={row.line}
          size="xs"
          label={row.label}
          value=""
          data={[
            { value: '', label: '…' },
            ...RULES.map((rule) => ({ value: rule, label: t(rule) })),
          ]}
          onChange={(event) => {
            const rule = RULES.find((one) => one === event.currentTarget.value);
            if (rule) answer(row, rule);
          }}
        />
      ))}
    </div>
  );
}
