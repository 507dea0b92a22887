import { Button } from '@mantine/core';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { UnreadInDialog } from '../UnreadInDialog.tsx';
import classes from './Accounts.module.css';
import { OpeningForm } from './OpeningForm.tsx';

/** What each ledger account held when a year began: taken over from the year before, or typed. */
export const OpeningDialog = withDraft(() => 'opening', OpeningInDialog);

function OpeningInDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('accounts.opening');
  const year = useOperationQuery('ledger.openingYear', {}).data;
  const [chosen, setChosen] = useKeptState<Day | null>('year', null, { isPlace: true });
  const on = chosen ?? year?.toOpen ?? year?.current ?? null;
  return (
    <FormModal onClose={onClose} title={t('title')} size={860}>
      <p className={classes.about}>{t('about')}</p>
      {on !== null && (
        <>
          <YearChoice on={on} onYear={setChosen} />
          <OpeningOfYear on={on} />
        </>
      )}
    </FormModal>
  );
}

type YearChoiceProps = { readonly on: Day; readonly onYear: (day: Day) => void };

function YearChoice({ on, onYear }: YearChoiceProps) {
  const t = useTranslations('accounts.opening');
  return (
    <div className={classes.inline} data-search>
      <DayField
        label={t('year')}
        value={on}
        isClearable={false}
        onDay={(day) => day !== null && day !== on && onYear(day)}
      />
      <YearSteps on={on} onYear={onYear} />
    </div>
  );
}

function OpeningOfYear({ on }: { readonly on: Day }) {
  const reading = useOperationQuery('ledger.opening', { on }, { isRefusalTold: true });
  const opening = reading.data;
  const t = useTranslations('accounts.opening');
  if (!opening) return <UnreadInDialog why={reading.error} />;
  if (opening.isLocked && opening.kept === null) return <p role="status">{t('lockedWithout')}</p>;
  // Written or taken away, the balances are read anew: the form begins with what is there then.
  return <OpeningForm key={`${on} ${JSON.stringify(opening.kept)}`} on={on} opening={opening} />;
}

function YearSteps({ on, onYear }: YearChoiceProps) {
  const year = Number(on.slice(0, 4));
  return [year - 1, year + 1].map((other) => (
    <Button key={other} variant="default" onClick={() => onYear(`${other}${on.slice(4)}`)}>
      {String(other)}
    </Button>
  ));
}
