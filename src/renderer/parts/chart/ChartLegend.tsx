import { useId, useState } from 'react';
import { FoldButton } from '#renderer/ui/FoldButton.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './ChartLegend.module.css';
import { loneTarget } from './chart-model.ts';
import type { ChartLimits, ChartModel } from './chart-model.ts';
import type { ChartWords } from './use-chart-words.ts';

type ChartLegendProps = {
  readonly model: ChartModel;
  readonly words: ChartWords;
  /** True where the line of the quarter was cut into even shares. */
  readonly isShared: boolean;
};

/** From so many strokes on the legend is folded: it would be longer than what it explains. */
const FOLDED_FROM = 3;

/** What each stroke of the chart means, with its value; only what is really drawn. */
export function ChartLegend(props: ChartLegendProps) {
  const t = useTranslations('signals.chart');
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  const entries = useEntries(props);
  const isFolded = entries.length >= FOLDED_FROM;
  return (
    <div>
      {isFolded && (
        <FoldButton
          words={t('howToRead')}
          isOpen={isOpen}
          controls={listId}
          onToggle={() => setOpen(!isOpen)}
        />
      )}
      <ul id={listId} className={classes.legend} data-folded={isFolded && !isOpen}>
        {entries.map(({ stroke, text }) => (
          <Entry key={stroke} stroke={stroke} text={text} />
        ))}
      </ul>
    </div>
  );
}

type LegendEntry = { readonly stroke: Stroke; readonly text: string };

function useEntries({ model, words, isShared }: ChartLegendProps): readonly LegendEntry[] {
  const t = useTranslations('signals.chart');
  const { targets, limits, breaks, band, points } = model;
  // A line of its own name needs no legend.
  const target = isShared || !loneTarget(model) ? targets.at(-1) : undefined;
  const newest = limits.at(-1);
  const told: readonly (LegendEntry | false | null | undefined)[] = [
    points.some(({ state }) => state === 'open') && { stroke: 'open', text: t('openPoint') },
    target && {
      stroke: 'line',
      text: t(isShared ? 'lineShared' : 'line', { line: words.targetValue(target.line) }),
    },
    newest && {
      stroke: 'limits',
      text: t(limitsKey(newest), {
        lower: words.estimate(newest.lower),
        upper: words.estimate(newest.upper),
        mean: words.estimate(newest.mean),
      }),
    },
    band && { stroke: 'band', text: t('projection') },
    points.some(({ isSignal }) => isSignal) && { stroke: 'signal', text: t('signals') },
    points.some(({ notes }) => notes.length > 0) && { stroke: 'note', text: t('notes') },
    breaks.some(({ kind }) => kind === 'rebase') && { stroke: 'rebase', text: t('rebases') },
    breaks.some(({ kind }) => kind === 'definition') && {
      stroke: 'definition',
      text: t('definitions'),
    },
  ];
  return told.flatMap((entry) => entry || []);
}

function limitsKey({ isLocked, isProvisional }: ChartLimits) {
  if (isLocked) return 'locked';
  return isProvisional ? 'provisional' : 'limits';
}

type Stroke = 'open' | 'line' | 'limits' | 'band' | 'signal' | 'note' | 'rebase' | 'definition';

function Entry({ stroke, text }: { stroke: Stroke; text: string }) {
  return (
    <li className={classes.entry}>
      <svg className={classes.sample} width={22} height={12} aria-hidden="true">
        {stroke === 'open' && <circle className={classes.open} cx={11} cy={6} r={4} />}
        {stroke === 'line' && <path className={classes.line} d="M0 6H22" />}
        {stroke === 'limits' && <path className={classes.limits} d="M0 2.5H22M0 9.5H22" />}
        {stroke === 'band' && <path className={classes.band} d="M0 6L22 0V12Z" />}
        {stroke === 'signal' && <path className={classes.signal} d="M11 0L17 6L11 12L5 6Z" />}
        {stroke === 'note' && <path className={classes.note} d="M6 1H16L11 9Z" />}
        {stroke === 'rebase' && <path className={classes.rebase} d="M11 0V12" />}
        {stroke === 'definition' && <path className={classes.definition} d="M9 0V12M13 0V12" />}
      </svg>
      {text}
    </li>
  );
}
