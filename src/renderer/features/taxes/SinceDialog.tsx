import { Button, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { DayField } from '#renderer/ui/DayField.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './TaxProfile.module.css';
import type { ProfileWay } from './use-profile-change.ts';

/** Asks since when an answer holds, so that past periods keep theirs. */
export function SinceDialog({ way }: { readonly way: ProfileWay }) {
  const t = useTranslations('taxes.since');
  const common = useTranslations('common.button');
  const [isCorrection, setCorrection] = useState(false);
  const [day, setDay] = useState<Day | null>(way.today);
  return (
    <FormModal onClose={way.giveUp} title={t('title')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (isCorrection) way.changeFrom(null);
          else if (day !== null) way.changeFrom(day);
        }}
      >
        <Stack gap="md">
          <p className={classes.about}>{t('about')}</p>
          <Radio.Group
            aria-label={t('title')}
            value={isCorrection ? 'corrected' : 'changed'}
            onChange={(value) => setCorrection(value === 'corrected')}
          >
            <Stack gap={10}>
              <Radio value="changed" label={t('changed')} data-autofocus />
              <Radio value="corrected" label={t('corrected')} />
            </Stack>
          </Radio.Group>
          {!isCorrection && (
            <DayField
              label={t('day')}
              value={day}
              onDay={setDay}
              isClearable={false}
              error={day === null && t('needed')}
            />
          )}
          <DialogFoot>
            <Button variant="default" onClick={way.giveUp}>
              {common('cancel')}
            </Button>
            <Button type="submit">{t('save')}</Button>
          </DialogFoot>
        </Stack>
      </form>
    </FormModal>
  );
}
