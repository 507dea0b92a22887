import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { choicesIn, toggled } from './metric-filter.ts';
import type { MetricFilter } from './metric-filter.ts';
import classes from './MetricFilters.module.css';
import { useFacetWords } from './use-facet-words.ts';

type FilterChipsProps = {
  readonly filter: MetricFilter;
  readonly onChange: (filter: MetricFilter) => void;
};

/** What the list is narrowed down to, each to be taken away, or all of them; nothing where it is not. */
export function FilterChips({ filter, onChange }: FilterChipsProps) {
  const t = useTranslations('metrics.filters');
  const words = useFacetWords();
  const choices = choicesIn(filter);
  if (choices.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('active')}>
      {choices.map((choice) => {
        const named = { facet: t(`facet.${choice.facet}`), value: words(choice) };
        return (
          <li key={`${choice.facet}/${choice.value}`}>
            <Button
              variant="light"
              size="compact-xs"
              rightSection={<IconX size={12} aria-hidden="true" />}
              aria-label={t('remove', named)}
              onClick={() => onChange(toggled(filter, choice))}
            >
              {t('chip', named)}
            </Button>
          </li>
        );
      })}
      <li>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => onChange({ ...filter, wanted: {} })}
        >
          {t('clear')}
        </Button>
      </li>
    </ul>
  );
}
