import { Button, Select } from '@mantine/core';
import { formatValue } from '#shared/i18n/format.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useNumbersFolder } from '#renderer/parts/numbers/use-numbers-folder.ts';
import { NumbersLink } from '#renderer/parts/numbers/NumbersLink.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import type { SettingFields } from './setting-fields.ts';
import classes from './SettingsPage.module.css';

/** Lengths of a working day on offer; the file takes any. */
const HOURS = [4, 5, 6, 6.5, 7, 7.5, 8, 9, 10];

/** How the exports of tools come in: the folder where they arrive, the zone of their days, a day of work. */
export function FileSettings({ settings, change }: SettingFields) {
  const t = useTranslations('settings');
  const locale = useLocale();
  const machine = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = new Set([machine, settings.zone ?? machine, ...Intl.supportedValuesOf('timeZone')]);
  return (
    <>
      <ExportFolder />
      <Select
        label={t('zone.label')}
        description={t('zone.hint')}
        searchable
        allowDeselect={false}
        nothingFoundMessage={t('zone.nothing')}
        value={settings.zone ?? ''}
        error={change.refusalFor('zone')}
        data={[
          { value: '', label: t('zone.machine', { zone: machine }) },
          ...[...zones].map((value) => ({ value, label: value })),
        ]}
        onChange={(zone) => change.save({ zone: zone || null })}
      />
      <Select
        label={t('hours.label')}
        description={t('hours.hint')}
        allowDeselect={false}
        value={String(settings.hours_per_day)}
        error={change.refusalFor('hours_per_day')}
        data={[...new Set([...HOURS, settings.hours_per_day])]
          .toSorted((a, b) => a - b)
          .map((hours) => ({
            value: String(hours),
            label: t('hours.count', { hours: formatValue(hours, 'ratio', locale) }),
          }))}
        onChange={(hours) => change.save({ hours_per_day: Number(hours) })}
      />
      <NumbersLink />
    </>
  );
}

/** Kept on this machine and not in the file: another machine has other folders. */
function ExportFolder() {
  const t = useTranslations('settings.exportFolder');
  const inWords = useRefusalWords();
  const { name, choose, isBusy, refused } = useNumbersFolder(false);
  const forget = useCommand('numbers.forgetFolder');
  return (
    <div>
      <p className={classes.label}>{t('label')}</p>
      <div className={classes.buttons}>
        <Button variant="default" loading={isBusy} onClick={choose}>
          {name ?? t('choose')}
        </Button>
        {typeof name === 'string' && (
          <Button variant="subtle" onClick={() => forget.mutate({})}>
            {t('forget')}
          </Button>
        )}
      </div>
      {refused && <p role="alert">{inWords(refused)}</p>}
      <span className={classes.hint}>{t('hint')}</span>
    </div>
  );
}
