import { Radio, Stack } from '@mantine/core';
import { formatDay, formatPeriod } from '#shared/i18n/format.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './AppliesFields.module.css';
import type { AppliesFromControl } from './use-applies-from.ts';

type AppliesFieldsProps = {
  readonly applies: AppliesFromControl;
  readonly error: string | null;
};

/** Does a changed definition hold from a day on, or does it correct the past? In plain words. */
export function AppliesFields({ applies, error }: AppliesFieldsProps) {
  const t = useTranslations('metrics.applies');
  const locale = useLocale();
  const { isCorrection, firstPeriod, replaced } = applies;
  return (
    <section className={classes.applies}>
      <Radio.Group
        label={t('question')}
        value={isCorrection ? 'always' : 'day'}
        onChange={(way) => applies.setIsCorrection(way === 'always')}
      >
        <Stack gap="xs" mt={6}>
          <Radio value="day" label={t('fromDay')} description={t('fromDayMeans')} />
          {!isCorrection && (
            <DayField
              className={classes.day}
              label={t('day')}
              inputWrapperOrder={['label', 'input', 'error', 'description']}
              description={
                firstPeriod &&
                t('firstPeriod', {
                  day: formatDay(firstPeriod.start, locale),
                  period: formatPeriod(firstPeriod, locale),
                })
              }
              value={applies.day}
              error={error}
              onDay={applies.setDay}
              isClearable={false}
            />
          )}
          <Radio value="always" label={t('always')} description={t('alwaysMeans')} />
        </Stack>
      </Radio.Group>
      {replaced !== null && (
        <p className={classes.replaced}>{t('replaces', { day: formatDay(replaced, locale) })}</p>
      )}
    </section>
  );
}
