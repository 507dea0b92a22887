import type { ReactNode } from 'react';
import { useTranslations } from '../../ui/locale.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';

/** The home screen; the plan of the metric of the quarter is handed in. */
export function FocusPage({ plan }: { plan: ReactNode }) {
  const t = useTranslations('focus');
  return (
    <>
      <PageHeading title={t('title')} />
      {plan}
    </>
  );
}
