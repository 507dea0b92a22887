import { useTranslations } from '../../ui/locale.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';

/** All metrics: followed, of the catalogue, own. */
export function MetricsPage() {
  const t = useTranslations('metrics');
  return <PageHeading title={t('title')} />;
}
