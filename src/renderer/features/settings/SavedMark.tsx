import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './SettingsPage.module.css';
import type { SettingChange } from './use-setting-change.ts';

/** Says "saved" after the commit and never before, to eyes and ears. */
export function SavedMark({ state }: { state: SettingChange['state'] }) {
  const t = useTranslations('common.state');
  return (
    <output className={classes.saved}>
      {state === 'saved' && `✓ ${t('saved')}`}
      {state === 'saving' && t('saving')}
    </output>
  );
}
