import { isSiren } from '#shared/features/ledger/exports/siren.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { CodeField } from './CodeField.tsx';

/** The nine digits of the business. */
export function SirenField() {
  const t = useTranslations('taxes');
  const saved = useOperationQuery('settings.read', {}).data?.siren ?? '';
  const change = useCommand('settings.change');
  return (
    <CodeField
      label={t('field.siren')}
      saved={saved}
      clean={(text) => text.replaceAll(/\s/g, '')}
      isGood={isSiren}
      length={9}
      fault={t('notSiren')}
      effect={(isSaid) => t(isSaid ? 'effect.siren.good' : 'effect.siren.none')}
      isNumeric
      onSave={(siren) => change.mutate({ siren })}
    />
  );
}
