import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { TAX_PROFILE_PATH } from '#renderer/parts/taxes/path.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './SettingsPage.module.css';

/** The way to the page on which it is said how the business is taxed. */
export function TaxProfileLink() {
  const t = useTranslations('taxes.settings');
  const isSaid = (useOperationQuery('taxes.profiles', {}).data ?? []).length > 0;
  return (
    <div>
      <p className={classes.label}>{t('label')}</p>
      <Button component={Link} href={TAX_PROFILE_PATH} variant="default">
        {t(isSaid ? 'change' : 'open')}
      </Button>
      <p className={classes.hint}>{t('hint')}</p>
    </div>
  );
}
