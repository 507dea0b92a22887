import { nafOf, taxProfileSchema } from '#shared/features/taxes/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { CodeField } from './CodeField.tsx';
import type { ProfileWay } from './use-profile-change.ts';

/** The code of the activity, as Insee gave it. */
export function NafField({ way }: { readonly way: ProfileWay }) {
  const t = useTranslations('taxes');
  return (
    <CodeField
      label={t('field.naf')}
      saved={way.profile.naf ?? ''}
      clean={nafOf}
      isGood={(code) => taxProfileSchema.shape.naf.safeParse(code).success}
      length={5}
      fault={t('notNaf')}
      effect={(isSaid) => t(isSaid ? 'effect.naf.good' : 'effect.naf.none')}
      onSave={(naf) => way.change({ naf })}
    />
  );
}
