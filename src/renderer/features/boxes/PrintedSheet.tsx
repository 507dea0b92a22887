import { useEffect } from 'react';
import type { ModelSheet } from '#shared/features/boxes/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useReadMetrics } from '#renderer/api/use-metrics.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { useBoxesWords } from './boxes-words.ts';
import classes from './Sheet.module.css';
import { Watcher } from './Watcher.tsx';

/** The page of the model alone, for the printer; it names itself once all of it is drawn. */
export function PrintedSheet() {
  const t = useBoxesWords();
  const sheet = useOperationQuery('boxes.read', {}).data;
  const isDrawn = useReadMetrics() !== null && sheet !== undefined;
  const name = `${t('title')} · ${sheet?.businessName ?? ''}`;
  useEffect(() => {
    if (isDrawn) document.title = name;
  }, [isDrawn, name]);
  return isDrawn ? <Sheet sheet={sheet} /> : null;
}

function Sheet({ sheet }: { readonly sheet: ModelSheet }) {
  const t = useBoxesWords();
  const locale = useLocale();
  const { boxes, risk, businessName, today } = sheet;
  return (
    <article className={classes.sheet} data-paper>
      <h1>
        {[businessName, t('title')].filter(Boolean).join(' · ')}{' '}
        <small className={classes.quiet}>{formatDay(today, locale)}</small>
      </h1>
      <ol className={classes.boxes}>
        {boxes.map((standing, index) => (
          <li key={standing.box} className={classes.box} style={{ gridArea: standing.box }}>
            <h2>{t('text', { number: String(index + 1), box: t(`box.${standing.box}.name`) })}</h2>
            <p>{standing.text || <span className={classes.quiet}>{t('empty')}</span>}</p>
            <p className={classes.quiet}>
              {t(`sureness.${standing.sureness}`)}
              {standing.box === risk.box && ` · ▲ ${t('risk.mark')}`}
              {standing.box === risk.box && risk.why !== '' && ` : ${risk.why}`}
            </p>
            <Watcher standing={standing} />
          </li>
        ))}
      </ol>
    </article>
  );
}
