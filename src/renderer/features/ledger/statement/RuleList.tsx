import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import type { ImportRule, KeptRule } from '#shared/features/ledger/imports/import-rules.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { categoriesOfKind } from '../entry-draft.ts';
import { useCategories, useCategoryGroups } from '../use-categories.ts';
import { UnreadInDialog } from '../UnreadInDialog.tsx';
import classes from './ColumnMapper.module.css';

/** The rules that give rows their category, in the order in which they are tried. */
export function RuleList() {
  const t = useTranslations('ledger.import.rules');
  const reading = useOperationQuery('ledger.rules', {}, { isRefusalTold: true });
  const rules = reading.data;
  const changing = useCommand('ledger.changeRule');
  const removing = useCommand('ledger.removeRule');
  const tell = useUndoNotice();
  const remove = ({ id, pattern }: KeptRule): void =>
    removing.mutate({ id }, { onSuccess: () => tell(t('removed', { pattern })) });
  if (!rules) return <UnreadInDialog why={reading.error} />;
  if (rules.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p className={classes.about}>{t('about')}</p>
      <div className={classes.frame}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('where')}</th>
              <th scope="col">{t('pattern')}</th>
              <th scope="col">{t('category')}</th>
              <th scope="col">{t('actions')}</th>
            </tr>
          </thead>
          <tbody>
            {rules.map((rule) => (
              <RuleRow
                // The field begins with the text that is kept, also after an undo.
                key={`${rule.id} ${rule.pattern}`}
                rule={rule}
                onChange={(part) => changing.mutate({ id: rule.id, part })}
                onRemove={() => remove(rule)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type RuleRowProps = {
  readonly rule: KeptRule;
  readonly onChange: (part: Partial<ImportRule>) => void;
  readonly onRemove: () => void;
};

function RuleRow({ rule, onChange, onRemove }: RuleRowProps) {
  const t = useTranslations('ledger.import.rules');
  const [pattern, setPattern] = useState(rule.pattern);
  const map = useCategories();
  const kind = map.get(rule.category)?.kind ?? 'expense';
  const categories = useCategoryGroups(categoriesOfKind(kind, map));
  const keepPattern = (): void => {
    const written = pattern.trim();
    if (written === '') setPattern(rule.pattern);
    else if (written !== rule.pattern) onChange({ pattern: written });
  };
  return (
    <tr>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('whereOf', { pattern: rule.pattern })}
          value={rule.field}
          data={(['party', 'text'] as const).map((value) => ({
            value,
            label: t(`fields.${value}`),
          }))}
          onChange={(event) =>
            onChange({ field: event.currentTarget.value === 'party' ? 'party' : 'text' })
          }
        />
      </td>
      <td>
        <TextInput
          size="xs"
          aria-label={t('patternOf', { pattern: rule.pattern })}
          value={pattern}
          maxLength={200}
          onChange={(event) => setPattern(event.currentTarget.value)}
          onBlur={keepPattern}
          onKeyDown={(event) => event.key === 'Enter' && keepPattern()}
        />
      </td>
      <td>
        <NativeSelect
          size="xs"
          aria-label={t('categoryOf', { pattern: rule.pattern })}
          value={rule.category}
          data={categories}
          onChange={(event) => {
            onChange({ category: event.currentTarget.value });
          }}
        />
      </td>
      <td>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-label={t('removeOf', { pattern: rule.pattern })}
          onClick={onRemove}
        >
          {t('remove')}
        </Button>
      </td>
    </tr>
  );
}
