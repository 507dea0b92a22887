import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { dayOf } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './Accounts.module.css';
import { OpeningForm } from './OpeningForm.tsx';

type OpeningDialogProps = { readonly today: Day; readonly onClose: () => void };

/** What each ledger account held when a year began: taken over from the year before, or typed. */
export function OpeningDialog({ today, onClose }: OpeningDialogProps) {
  const t = useTranslations('accounts.opening');
  const common = useTranslations('common.button');
  const [on, setOn] = useState<Day>(() => dayOf(Number(today.slice(0, 4)), 1, 1));
  const opening = useOperationQuery('ledger.opening', { on }).data;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size={860}
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <p className={classes.about}>{t('about')}</p>
      <div className={classes.inline}>
        <DayField
          label={t('year')}
          value={on}
          isClearable={false}
          onDay={(day) => day !== null && setOn(day)}
        />
        <YearSteps on={on} onYear={setOn} />
      </div>
      {opening && <OpeningForm key={`${on} ${opening.kept === null}`} on={on} opening={opening} />}
    </Modal>
  );
}

function YearSteps({ on, onYear }: { readonly on: Day; readonly onYear: (day: Day) => void }) {
  const year = Number(on.slice(0, 4));
  return [year - 1, year + 1].map((other) => (
    <Button key={other} variant="default" onClick={() => onYear(`${other}${on.slice(4)}`)}>
      {String(other)}
    </Button>
  ));
}
