import type { PreviewRow } from '#shared/features/ledger/bank-file-contract.ts';
import { useVatStanding } from '#renderer/parts/taxes/use-vat-standing.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Statement.module.css';
import { isTaken, openIn } from './use-row-choices.ts';
import type { RowChoices } from './use-row-choices.ts';

type GuessNotesProps = {
  readonly rows: readonly PreviewRow[];
  readonly choices: RowChoices;
};

/** How much is guessed and not looked at yet, and of how many rows nobody can tell the VAT. */
export function GuessNotes({ rows, choices }: GuessNotesProps) {
  const t = useTranslations('ledger.import.guess');
  const { isRead, standingOn } = useVatStanding();
  const taken = rows.filter((row) => isTaken(row, choices));
  const standing = (row: PreviewRow) => standingOn(row.entries[0]?.paidOn ?? '');
  const open = taken.map((row) => {
    const { category, vat, isVatAsked } = openIn(row, choices);
    const isCharged = standing(row) === 'registered';
    return { isGuess: category || (vat && isCharged), isAsked: isVatAsked && isCharged };
  });
  const guesses = open.filter(({ isGuess }) => isGuess).length;
  const asked = open.filter(({ isAsked }) => isAsked).length;
  const isUnsaid = isRead && taken.some((row) => standing(row) === 'unknown');
  return (
    <>
      {guesses > 0 && <p className={classes.note}>{t('left', { count: guesses })}</p>}
      {asked > 0 && <p className={classes.doubtful}>{t('asked', { count: asked })}</p>}
      {isUnsaid && <p className={classes.note}>{t('unknown')}</p>}
    </>
  );
}
