import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { useTranslations } from '../ui/locale.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import classes from './FullScreen.module.css';

/** A screen that could not be drawn: nothing is lost, and two ways out. */
export function CrashScreen({ onRetry }: { onRetry: () => void }) {
  const t = useTranslations('shell.crash');
  const [, navigate] = useLocation();
  return (
    <div className={classes.screen} role="alert">
      <PageHeading title={t('title')} />
      <p className={classes.text}>{t('text')}</p>
      <div className={classes.buttons}>
        <Button onClick={onRetry}>{t('retry')}</Button>
        <Button
          variant="default"
          onClick={() => {
            navigate('/');
            onRetry();
          }}
        >
          {t('home')}
        </Button>
      </div>
    </div>
  );
}
