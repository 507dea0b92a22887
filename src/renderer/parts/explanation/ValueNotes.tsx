import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { UnfoldedValue } from '#shared/features/values/contract.ts';
import { isTooSmall, SAMPLE_FLOOR } from '#shared/features/values/sample.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Explanation.module.css';

type ValueNotesProps = {
  readonly metric: string;
  readonly unfolded: UnfoldedValue;
  /** True: how much of it is known stands beside it already. */
  readonly isStep?: boolean;
};

/** What one has to know to trust a value: how much of it is known, its sample, its definition. */
export function ValueNotes({ metric, unfolded, isStep = false }: ValueNotesProps) {
  const t = useTranslations('values.explanation');
  const method = useMethodName(metric);
  const version = useVersionWords();
  const { value, isWhole, have, of, sample } = unfolded;
  const notes = [
    !isStep && value !== null && !isWhole && of > 1 ? t('part', { have, of }) : '',
    sample && isTooSmall(sample) ? t('sampleSmall', { ...sample, floor: SAMPLE_FLOOR }) : '',
    sample && !isTooSmall(sample) ? t('sample', sample) : '',
    method === null ? '' : t('method', { method }),
    version(unfolded),
  ].filter(Boolean);
  return notes.map((note) => (
    <p key={note} className={classes.quiet}>
      {note}
    </p>
  ));
}

/** The name of the method that the user picked, of a metric that has several. */
function useMethodName(metric: string): string | null {
  const { language } = useLocale();
  const picked = useOperationQuery('settings.read', {}).data?.ltv_method;
  const method = catalogueEntry(metric)?.methods?.find(({ id }) => id === picked);
  return method?.name[language] ?? null;
}

/** Which definition was in force, and since when; nothing where there was never another one. */
function useVersionWords(): (unfolded: UnfoldedValue) => string {
  const t = useTranslations('values.explanation');
  const locale = useLocale();
  return ({ version, versions, definedSince }) => {
    if (versions < 2) return '';
    if (definedSince === null) return t('versionFirst', { version });
    return t('version', { version, day: formatDay(definedSince, locale) });
  };
}
