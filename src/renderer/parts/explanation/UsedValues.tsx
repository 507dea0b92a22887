import { useState } from 'react';
import { Link } from 'wouter';
import { numbersSourceIn } from '#shared/features/numbers/source-detail.ts';
import type { UnfoldedValue } from '#shared/features/values/contract.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { cellPath } from './cell-path.ts';
import { LedgerEntries } from './LedgerEntries.tsx';
import { importedRow } from './imported-row.ts';
import classes from './Explanation.module.css';
import { togetherOf } from './explanation-tree.ts';
import { usePeriodName } from './use-period-name.ts';

type Used = UnfoldedValue['used'][number];

type UsedValuesProps = {
  readonly metric: string;
  /** The period that the values made a value of. */
  readonly period: string;
  /** The segment that is told of; null: the whole. */
  readonly segment: string | null;
  readonly unfolded: UnfoldedValue;
};

/** So many values are shown at once; a year of weeks opens on request. */
const SHOWN = 13;

/** The stored values behind an input: each with its period, segment, source and sample. */
export function UsedValues({ metric, period, segment, unfolded }: UsedValuesProps) {
  const t = useTranslations('values.explanation');
  const [isWhole, setIsWhole] = useState(false);
  const { used, unit } = unfolded;
  const together = togetherOf(unfolded, period);
  const hasSegments = used.some((one) => one.segment !== null);
  const shown = isWhole || used.length <= SHOWN ? used : used.slice(-SHOWN);
  return (
    <>
      {together !== null && (
        <p className={classes.quiet}>{t(`together.${together}`, { count: used.length })}</p>
      )}
      <ul className={classes.used}>
        {shown.map((one) => (
          <li key={`${one.period}/${one.segment ?? ''}`} className={classes.usedOne}>
            <span>
              <UsedCell metric={metric} used={one} hasSegments={hasSegments} />
              <UsedSource used={one} />
            </span>
            <Value value={one.value} unit={unit} />
            {/* A value that stands alone has its note in a chapter of its own. */}
            {together !== null && one.note !== null && (
              <span className={classes.usedNote}>{one.note}</span>
            )}
          </li>
        ))}
      </ul>
      {shown.length < used.length && (
        <button type="button" className={classes.more} onClick={() => setIsWhole(true)}>
          {t('more', { count: used.length - shown.length })}
        </button>
      )}
      {used.some(({ source }) => source === 'ledger') && (
        <LedgerEntries key={period} cell={{ metric, period, segment }} />
      )}
    </>
  );
}

type UsedCellProps = {
  readonly metric: string;
  readonly used: Used;
  /** True: a value without a segment stands beside others, and says so. */
  readonly hasSegments: boolean;
};

/** The period, which leads to the cell in the grid where the metric stands there. */
function UsedCell({ metric, used, hasSegments }: UsedCellProps) {
  const t = useTranslations('values.explanation');
  const row = useTranslations('values.row');
  const periodName = usePeriodName();
  const known = useMetrics().get(metric);
  const isInGrid = known?.isFollowed === true;
  const { period } = used;
  // Beside segments, what was entered without one has a row of its own.
  const segment = used.segment ?? (known?.segments.length ? UNASSIGNED : null);
  const name = periodName(period);
  const segmentName = used.segment ?? (hasSegments ? row('unassigned') : null);
  return (
    <>
      {isInGrid ? (
        <Link
          href={cellPath({ metric, period, segment })}
          aria-label={t('seeCell', { period: name })}
          className={classes.link}
        >
          {name}
        </Link>
      ) : (
        name
      )}
      {segmentName !== null && ` · ${segmentName}`}
    </>
  );
}

function UsedSource({ used }: { used: Used }) {
  const t = useTranslations('values.explanation');
  const sourceWords = useSourceWords();
  const locale = useLocale();
  const { sampleSize, until } = used;
  const answers = sampleSize === null ? '' : t('answers', { count: sampleSize });
  const soFar = until === undefined ? '' : t('soFar', { day: formatDay(until, locale, 'short') });
  return (
    <span className={classes.source}>
      {` ${[sourceWords(used), soFar, answers].filter(Boolean).join(' · ')}`}
    </span>
  );
}

function useSourceWords(): (used: Pick<Used, 'source' | 'sourceDetail'>) => string {
  const t = useTranslations('values.explanation.sources');
  return ({ source, sourceDetail }) => {
    const row = source === 'imported' ? importedRow(sourceDetail) : null;
    if (row) return t('importedFrom', row);
    const tool = source === 'imported' ? numbersSourceIn(sourceDetail) : null;
    if (tool) {
      const { profile, rows, files } = tool;
      return t('fromTool', { profile, rows, files: files.map(({ name }) => name).join(', ') });
    }
    return [t(source), sourceDetail].filter(Boolean).join(', ');
  };
}
