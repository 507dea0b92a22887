import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { useTranslations } from '../ui/locale.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';

export function NotFound() {
  const t = useTranslations('shell');
  const [, navigate] = useLocation();
  return (
    <>
      <PageHeading title={t('notFound.title')} about={t('notFound.text')} />
      <Button onClick={() => navigate('/')}>{t('crash.home')}</Button>
    </>
  );
}
