import { Button } from '@mantine/core';
import { useLocation } from 'wouter';
import { copyReport } from '../api/main-calls.ts';
import { useTranslations } from '../ui/locale.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { tellBriefly } from '../ui/tell-briefly.ts';
import type { DrawingFailure } from './ErrorBoundary.tsx';
import classes from './FullScreen.module.css';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';

/** A screen that could not be drawn: nothing is lost, and two ways out. */
export function CrashScreen({ error, retry }: DrawingFailure) {
  const t = useTranslations('shell.crash');
  const [, navigate] = useLocation();
  return (
    <div className={classes.screen} role="alert">
      <PageHeading title={t('title')} />
      <p className={classes.text}>{t('text')}</p>
      <ButtonRow
        others={
          <>
            <Button
              variant="default"
              onClick={() => {
                navigate('/');
                retry();
              }}
            >
              {t('home')}
            </Button>
            <Button
              variant="subtle"
              onClick={() => void copyReport(error).then(() => tellBriefly(t('copied')))}
            >
              {t('copy')}
            </Button>
          </>
        }
        main={<Button onClick={retry}>{t('retry')}</Button>}
      />
    </div>
  );
}
