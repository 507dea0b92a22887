import { PageHeading } from '../../ui/PageHeading.tsx';
import { useTranslations } from '../../ui/locale.tsx';

/** The first minutes with the product. */
export function FirstRun() {
  const t = useTranslations('firstRun');
  return <PageHeading title={t('title')} />;
}
