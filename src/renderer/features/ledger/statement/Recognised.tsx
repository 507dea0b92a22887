import { BANK_PROFILES } from '#shared/features/ledger/imports/profiles.ts';
import { FRENCH_BANKS } from '#shared/features/ledger/imports/profiles-french-banks.ts';
import { localeTag } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Statement.module.css';

/** As many as are named before the others are counted. */
const NAMED = 5;
const ALL = [
  ...new Set([...FRENCH_BANKS, ...BANK_PROFILES].flatMap(({ bank }) => bank.split(', '))),
];
const [FIRST, OTHERS] = [ALL.slice(0, NAMED), ALL.slice(NAMED)];

/** Which files can be taken: the first banks by name, all of them where someone asks. */
export function Recognised() {
  const t = useTranslations('ledger.import');
  const { language } = useLocale();
  const all = new Intl.ListFormat(localeTag(language), { type: 'disjunction' }).format(ALL);
  return (
    <div className={classes.about}>
      {t('about', { banks: FIRST.join(', '), others: OTHERS.length })}
      <details>
        <summary>{t('allBanks')}</summary>
        <p>{t('allBanksAre', { banks: all })}</p>
      </details>
    </div>
  );
}
