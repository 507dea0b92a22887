import { Checkbox, Radio, Select, Stack } from '@mantine/core';
import { LTV_METHODS } from '#shared/features/metrics/catalogue/ltv-methods.ts';
import { NUMBER_FORMATS } from '#shared/features/settings/model.ts';
import { currencyName, monthName } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import type { SettingFields } from './setting-fields.ts';
import classes from './SettingsPage.module.css';

/** The currencies on offer; the file takes any of ISO 4217 with two decimals. */
const CURRENCIES = ['EUR', 'USD', 'GBP', 'CHF', 'CAD'];
/** After how many months a customer may be taken for lost, and what is proposed at first. */
const LOST_AFTER = [3, 6, 12, 18, 24];
const USUAL_MONTHS = 12;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export function NumberSettings({ settings, change }: SettingFields) {
  const t = useTranslations('settings');
  const locale = useLocale();
  return (
    <>
      <Select
        label={t('currency.label')}
        description={t('currency.hint')}
        value={settings.currency}
        allowDeselect={false}
        error={change.refusalFor('currency')}
        data={[...new Set([settings.currency, ...CURRENCIES])].map((value) => ({
          value,
          label: `${value} · ${currencyName(value, locale)}`,
        }))}
        onChange={(currency) => currency !== null && change.save({ currency })}
      />
      <Select
        label={t('yearStart.label')}
        description={t('yearStart.hint')}
        value={String(settings.business_year_start)}
        allowDeselect={false}
        error={change.refusalFor('business_year_start')}
        data={MONTHS.map((month) => ({ value: String(month), label: monthName(month, locale) }))}
        onChange={(month) => change.save({ business_year_start: Number(month) })}
      />
      <ChoiceField
        label={t('numberFormat.label')}
        hint={t('numberFormat.hint')}
        value={settings.number_format}
        options={NUMBER_FORMATS.map((value) => ({ value, label: t(`numberFormat.${value}`) }))}
        onChoose={(number_format) => change.save({ number_format })}
      />
      <LtvMethod settings={settings} change={change} />
      <CustomersFromLedger settings={settings} change={change} />
    </>
  );
}

/** Whether the names in the ledger count customers, and the rule by which they do. */
function CustomersFromLedger({ settings, change }: SettingFields) {
  const t = useTranslations('settings.customers');
  const months = settings.customers_lost_after;
  return (
    <Stack gap={10}>
      <Checkbox
        label={t('label')}
        description={t('hint')}
        checked={months !== null}
        onChange={(event) =>
          change.save({ customers_lost_after: event.currentTarget.checked ? USUAL_MONTHS : null })
        }
      />
      {months !== null && (
        <>
          <Select
            label={t('lostAfter')}
            value={String(months)}
            allowDeselect={false}
            data={[...new Set([...LOST_AFTER, months])]
              .toSorted((a, b) => a - b)
              .map((count) => ({ value: String(count), label: t('months', { count }) }))}
            onChange={(count) => change.save({ customers_lost_after: Number(count) })}
          />
          <p className={classes.rule}>{t('rule', { count: months })}</p>
        </>
      )}
    </Stack>
  );
}

function LtvMethod({ settings, change }: SettingFields) {
  const t = useTranslations('settings');
  const { language } = useLocale();
  return (
    <Radio.Group
      label={t('ltv.label')}
      value={settings.ltv_method}
      error={change.refusalFor('ltv_method')}
      onChange={(id) => {
        const method = LTV_METHODS.find((one) => one.id === id);
        if (method) change.save({ ltv_method: method.id });
      }}
    >
      <Stack gap={14} mt={8}>
        {LTV_METHODS.map((method) => (
          <Radio
            key={method.id}
            value={method.id}
            label={method.name[language]}
            description={method.explanation[language]}
          />
        ))}
      </Stack>
    </Radio.Group>
  );
}
