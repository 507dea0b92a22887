import { useEuros } from '../use-euros.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Accounts.module.css';
import type { OpeningDifference } from './opening-draft.ts';
import { useAccountNameOf } from './use-accounts.ts';

/** Which accounts the opening balances would move, and by how much: they say more or less than was there. */
export function OpeningDifferences({
  differences,
}: {
  readonly differences: readonly OpeningDifference[];
}) {
  const t = useTranslations('accounts.opening');
  const nameOf = useAccountNameOf();
  const inEuros = useEuros();
  return differences.map(({ account, held, said }) => (
    <p key={account} className={classes.warned}>
      {t('differs', {
        name: nameOf(account),
        held: inEuros(held),
        said: inEuros(said),
        difference: inEuros(said - held),
      })}
    </p>
  ));
}
