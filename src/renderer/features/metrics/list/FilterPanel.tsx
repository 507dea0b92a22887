import { Checkbox } from '@mantine/core';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { BOOKISH_FACETS, FACET_NAMES, FACETS } from './facets.ts';
import type { Facet, FacetValue } from './facets.ts';
import { facetCounts, isWanted, toggled } from './metric-filter.ts';
import type { MetricFilter } from './metric-filter.ts';
import classes from './MetricFilters.module.css';
import { useFacetWords } from './use-facet-words.ts';

type FilterPanelProps = {
  readonly id: string;
  readonly metrics: readonly MetricSummary[];
  readonly filter: MetricFilter;
  readonly onChange: (filter: MetricFilter) => void;
};

/** Every facet with its values, and how many metrics each of them would leave. */
export function FilterPanel({ id, metrics, filter, onChange }: FilterPanelProps) {
  const t = useTranslations('metrics.filters');
  const counts = facetCounts(metrics, filter);
  const field = (facet: Facet) => (
    <FacetField key={facet} {...{ facet, filter, onChange }} counts={counts[facet]} />
  );
  return (
    <section id={id} className={classes.panel} aria-label={t('open')}>
      <div className={classes.facets}>
        {FACET_NAMES.filter((facet) => !BOOKISH_FACETS.has(facet)).map(field)}
      </div>
      <details className={classes.bookish}>
        <summary>{t('bookish')}</summary>
        <div className={classes.facets}>
          {FACET_NAMES.filter((facet) => BOOKISH_FACETS.has(facet)).map(field)}
        </div>
      </details>
    </section>
  );
}

type FacetFieldProps = Pick<FilterPanelProps, 'filter' | 'onChange'> & {
  readonly facet: Facet;
  readonly counts: ReadonlyMap<FacetValue, number>;
};

function FacetField({ facet, counts, filter, onChange }: FacetFieldProps) {
  const t = useTranslations('metrics.filters');
  const words = useFacetWords();
  const values: readonly FacetValue[] = FACETS[facet];
  return (
    <fieldset className={classes.facet}>
      <legend>{t(`facet.${facet}`)}</legend>
      {values.map((value) => {
        const choice = { facet, value };
        const isChosen = isWanted(filter, choice);
        const count = counts.get(value) ?? 0;
        return (
          <Checkbox
            key={value}
            size="xs"
            checked={isChosen}
            // What would leave nothing is no choice; what is chosen can always be taken back.
            disabled={count === 0 && !isChosen}
            label={
              <>
                {words(choice)} <span className={classes.count}>{count}</span>
              </>
            }
            onChange={() => onChange(toggled(filter, choice))}
          />
        );
      })}
    </fieldset>
  );
}
