import { Button } from '@mantine/core';
import type { DatedTaxProfile } from '#shared/features/taxes/model.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import classes from './TaxProfile.module.css';
import type { ProfileWay } from './use-profile-change.ts';

/** What held from which day on, the newest first; each can be taken back. Nothing while there is one. */
export function ProfileVersions({ way }: { readonly way: ProfileWay }) {
  const t = useTranslations('taxes.versions');
  if (way.profiles.length < 2) return null;
  return (
    <section className={classes.versions} aria-labelledby="tax-versions">
      <h2 id="tax-versions" className={classes.title}>
        {t('title')}
      </h2>
      <ul className={classes.list}>
        {way.profiles.toReversed().map((version, index, all) => (
          <Version
            key={version.from ?? ''}
            version={version}
            way={way}
            isFirst={index === all.length - 1}
          />
        ))}
      </ul>
    </section>
  );
}

type VersionProps = {
  readonly version: DatedTaxProfile;
  readonly way: ProfileWay;
  readonly isFirst: boolean;
};

function Version({ version, way, isFirst }: VersionProps) {
  const t = useTranslations('taxes.versions');
  const locale = useLocale();
  const tell = useUndoNotice();
  const removing = useCommand('taxes.removeProfile');
  const words = useProfileWords();
  const { from } = version;
  const day = from === null ? '' : formatDay(from, locale);
  const when = isFirst ? t('first') : t('from', { day });
  const isFuture = from !== null && from > way.today;
  const isNow = version === way.current;
  return (
    <li className={classes.version}>
      <span className={classes.when}>
        {from === null ? t('before') : when}
        {(isFuture || isNow) && <span className={classes.mark}>{t(isNow ? 'now' : 'future')}</span>}
      </span>
      <span className={classes.words}>{words(version)}</span>
      {from !== null && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('removeOf', { day })}
          onClick={() => removing.mutate({ from }, { onSuccess: () => tell(t('removed')) })}
        >
          {t('remove')}
        </Button>
      )}
    </li>
  );
}

/** A version in a line: status, activity, VAT, rhythm, as far as they are said. */
function useProfileWords(): (profile: DatedTaxProfile) => string {
  const t = useTranslations('taxes');
  return ({ status, lines, vat, rhythm }) => {
    const said = [
      status && t(`status.${status}`),
      ...lines.map((line) => t(`line.${line}`)),
      vat && t(`vat.${vat}`),
      rhythm && t(`rhythm.${rhythm}`),
    ].filter((word) => word !== null);
    return said.length === 0 ? t('versions.said') : said.join(' · ');
  };
}
