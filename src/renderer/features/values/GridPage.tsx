import { useTranslations } from '../../ui/locale.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';

/** The grid of all followed metrics by period. */
export function GridPage() {
  const t = useTranslations('values');
  return <PageHeading title={t('title')} />;
}
