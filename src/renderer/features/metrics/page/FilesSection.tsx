import type { OutputOf } from '#shared/ipc/contract.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { NumbersLink } from '#renderer/parts/numbers/NumbersLink.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './MetricPage.module.css';

type FileSource = OutputOf<'numbers.sources'>[number];

/** The way to the metric's number in each tool that exports it, those that were used first. */
export function FilesSection({ metric }: { readonly metric: string }) {
  const t = useTranslations('metrics.page.files');
  const sources = useOperationQuery('numbers.sources', { metric }).data ?? [];
  if (sources.length === 0) return null;
  const byUse = sources.toSorted((a, b) => Number(b.until !== null) - Number(a.until !== null));
  return (
    <section>
      <h2 className={classes.title}>{t('title')}</h2>
      <ul className={classes.ways}>
        {[...groupedBy(byUse, ({ tool }) => tool)].map(([tool, ofTool]) => (
          <ToolLine key={tool} tool={tool} sources={ofTool} />
        ))}
      </ul>
      <NumbersLink />
    </section>
  );
}

type ToolLineProps = { readonly tool: string; readonly sources: readonly FileSource[] };

/** Several files of one tool may lie in one place; the way begins with the tool's own name. */
function ToolLine({ tool, sources }: ToolLineProps) {
  const t = useTranslations('metrics.page.files');
  const locale = useLocale();
  const ways = new Set(sources.flatMap(({ way }) => (way ? [way[locale.language]] : [])));
  const until = sources
    .flatMap((source) => source.until ?? [])
    .toSorted()
    .at(-1);
  const lines = ways.size === 0 ? [t('own', { tool })] : [...ways];
  return (
    <li>
      {lines.map((line) => (
        <span key={line} className={classes.way}>
          {line}
        </span>
      ))}
      {until !== undefined && (
        <span className={classes.until}>
          {t('until', { day: formatDay(until, locale, 'short') })}
        </span>
      )}
    </li>
  );
}
