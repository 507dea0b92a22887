import { useEffect } from 'react';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useReadMetrics } from '#renderer/api/use-metrics.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { CanvasSheet } from './CanvasSheet.tsx';
import { useCanvasWords } from './canvas-words.ts';

/** The canvas alone, for the printer; it names itself once all of it is drawn. */
export function PrintedCanvas({ week }: { readonly week: string }) {
  const t = useCanvasWords();
  const locale = useLocale();
  const canvas = useOperationQuery('canvas.read', { week }).data;
  const metrics = useReadMetrics();
  const isDrawn = canvas !== undefined && metrics !== null;
  const name = canvas ? [t('title'), formatPeriod(canvas.week, locale)].join(' · ') : '';
  useEffect(() => {
    if (isDrawn) document.title = name;
  }, [isDrawn, name]);
  return canvas && isDrawn ? <CanvasSheet canvas={canvas} /> : null;
}
