import { Button, NativeSelect } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import type { Canvas } from '#shared/features/canvas/contract.ts';
import { canvasPath } from '#shared/ipc/printing.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { CANVAS_PATH } from '#renderer/parts/canvas/path.ts';
import { EmptyState } from '#renderer/ui/EmptyState.tsx';
import { useLocale } from '#renderer/ui/locale.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { useNotice } from '#renderer/ui/use-notice.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { CanvasBody } from './CanvasBody.tsx';
import { useCanvasWords } from './canvas-words.ts';
import classes from './Canvas.module.css';

/** The canvas of a week on a page of its own, and the way to those before it. */
export function CanvasPage({ week }: { readonly week: string | null }) {
  const t = useCanvasWords();
  const go = useTranslations('shell.go');
  const inWords = useRefusalWords();
  const read = useOperationQuery('canvas.read', { week }, { isRefusalTold: true });
  const canvas = read.data;
  return (
    <div className={classes.page}>
      <PageHeading
        title={t('title')}
        about={t('about')}
        back={{ href: '/reviews', label: go('reviews.name') }}
        actions={canvas && <Choices canvas={canvas} />}
      />
      {canvas && <CanvasBody canvas={canvas} />}
      {read.error && (
        <EmptyState
          title={t('failed')}
          text={inWords(read.error)}
          action={
            <Button component={Link} href={CANVAS_PATH}>
              {t('toNewest')}
            </Button>
          }
        />
      )}
    </div>
  );
}

function Choices({ canvas: { week, weeks } }: { readonly canvas: Canvas }) {
  const t = useCanvasWords();
  const locale = useLocale();
  const show = useNotice();
  const [, navigate] = useLocation();
  const print = useCommand('canvas.print');
  const keys = [...new Map([...weeks, week].map((one) => [one.key, one])).values()];
  return (
    <>
      <NativeSelect
        aria-label={t('week')}
        value={week.key}
        data={keys.map((one) => ({ value: one.key, label: formatPeriod(one, locale) }))}
        onChange={(event) => navigate(canvasPath(event.currentTarget.value))}
      />
      <Button
        variant="default"
        leftSection={<IconFileTypePdf size={18} aria-hidden="true" />}
        loading={print.isPending}
        onClick={() =>
          print.mutate(
            { week: week.key },
            {
              onSuccess: ({ path }) => {
                if (path !== null) show({ title: t('saved'), message: path });
              },
            },
          )
        }
      >
        {t('print')}
      </Button>
    </>
  );
}
