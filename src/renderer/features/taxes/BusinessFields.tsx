import { Select } from '@mantine/core';
import { annualised } from '#shared/features/taxes/turnover-limits.ts';
import { TAX_STATUSES } from '#shared/features/taxes/model.ts';
import { localeTag } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { DayField } from '#renderer/ui/DayField.tsx';
import { Answer } from './Answer.tsx';
import { useLimitWords } from './use-limit-words.ts';
import type { ProfileWay } from './use-profile-change.ts';

/** Where French is spoken first, then neighbours. */
const COUNTRIES = 'FR BE CH LU MC CA GB IE DE AT NL ES PT IT GR PL CZ SE DK FI NO EE US MA TN SN';

type BusinessFieldsProps = { readonly way: ProfileWay; readonly isFrench: boolean };

/** Where the business is, what it is in law, and since when. */
export function BusinessFields({ way, isFrench }: BusinessFieldsProps) {
  return (
    <>
      <CountryField way={way} isFrench={isFrench} />
      {isFrench && <StatusField way={way} />}
      {isFrench && <StartField way={way} />}
    </>
  );
}

function CountryField({ way, isFrench }: BusinessFieldsProps) {
  const t = useTranslations('taxes');
  const { language } = useLocale();
  const { country } = way.profile;
  const names = new Intl.DisplayNames(localeTag(language), { type: 'region' });
  const codes = new Set([...COUNTRIES.split(' '), ...(country === null ? [] : [country])]);
  return (
    <Answer
      effect={t(`effect.country.${country === null ? 'none' : isFrench ? 'french' : 'other'}`)}
    >
      <Select
        label={t('field.country')}
        placeholder={t('none')}
        searchable
        allowDeselect={false}
        value={country}
        data={[...codes].map((value) => ({ value, label: names.of(value) ?? value }))}
        onChange={(value) => value !== null && way.change({ country: value })}
      />
    </Answer>
  );
}

function StatusField({ way }: { readonly way: ProfileWay }) {
  const t = useTranslations('taxes');
  const limits = useLimitWords(way.today);
  const { status } = way.profile;
  return (
    <Answer
      effect={
        status === 'micro'
          ? t('effect.status.micro', {
              services: limits.micro_services,
              total: limits.micro_goods,
            })
          : t(`effect.status.${status ?? 'none'}`)
      }
    >
      <Select
        label={t('field.status')}
        placeholder={t('none')}
        clearable
        value={status}
        data={TAX_STATUSES.map((value) => ({ value, label: t(`status.${value}`) }))}
        onChange={(value) => way.change({ status: value })}
      />
    </Answer>
  );
}

/** An amount, in cents, by which it is shown what a part of a year counts for. */
const EXAMPLE = 1_000_000;

function StartField({ way }: { readonly way: ProfileWay }) {
  const t = useTranslations('taxes');
  const { euros } = useLimitWords(way.today);
  const { startedOn } = way.profile;
  const year = way.today.slice(0, 4);
  const effect = (): string => {
    if (startedOn === null) return t('effect.startedOn.none', { year });
    if (startedOn > way.today) return t('effect.startedOn.later');
    if (startedOn <= `${year}-01-01`) return t('effect.startedOn.before', { year });
    const whole = annualised({ total: EXAMPLE, services: 0 }, Number(year), startedOn).total;
    const words = { year, turnover: euros(EXAMPLE), whole: euros(whole) };
    return t('effect.startedOn.thisYear', words);
  };
  return (
    <Answer effect={effect()}>
      <DayField
        label={t('field.startedOn')}
        value={startedOn}
        onDay={(day) => way.change({ startedOn: day })}
      />
    </Answer>
  );
}
