import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { BusinessSettings } from './BusinessSettings.tsx';
import { DataFile } from './DataFile.tsx';
import { FileSettings } from './FileSettings.tsx';
import { NumberSettings } from './NumberSettings.tsx';
import { LookSettings } from './LookSettings.tsx';
import { TaxProfileLink } from './TaxProfileLink.tsx';
import { ReviewSettings } from './ReviewSettings.tsx';
import { SavedMark } from './SavedMark.tsx';
import classes from './SettingsPage.module.css';
import { SettingsSection } from './SettingsSection.tsx';
import { useSettingChange } from './use-setting-change.ts';

/** The settings: each change is saved at once and can be undone. */
export function SettingsPage({ asksForBackup }: { readonly asksForBackup: boolean }) {
  const t = useTranslations('settings');
  const settings = useOperationQuery('settings.read', {}).data;
  const change = useSettingChange();
  if (!settings) return null;
  const fields = { settings, change };
  return (
    <div className={classes.page}>
      <PageHeading
        title={t('title')}
        about={t('intro')}
        actions={<SavedMark state={change.state} />}
      />
      <SettingsSection title={t('section.appearance')}>
        <LookSettings {...fields} />
      </SettingsSection>
      <SettingsSection title={t('section.business')}>
        <BusinessSettings {...fields} />
        <TaxProfileLink />
      </SettingsSection>
      <SettingsSection title={t('section.numbers')}>
        <NumberSettings {...fields} />
        <FileSettings {...fields} />
      </SettingsSection>
      <SettingsSection title={t('section.reviews')}>
        <ReviewSettings {...fields} />
      </SettingsSection>
      <SettingsSection title={t('section.data')}>
        <DataFile asksForBackup={asksForBackup} />
      </SettingsSection>
    </div>
  );
}
