import { Button, Radio, Stack } from '@mantine/core';
import type { Day } from '#shared/kernel/day.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { DayField } from '#renderer/ui/DayField.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './TaxProfile.module.css';
import type { ProfileWay } from './use-profile-change.ts';

/** Asks since when an answer holds, so that past periods keep theirs. */
export const SinceDialog = withDraft(
  ({ way }: SinceDialogProps) => `since ${JSON.stringify(way.asked)}`,
  Fields,
);

type SinceDialogProps = { readonly way: ProfileWay };

function Fields({ way }: SinceDialogProps) {
  const t = useTranslations('taxes.since');
  const common = useTranslations('common.button');
  const leave = useDraftEnd(way.giveUp);
  const [isCorrection, setCorrection] = useKeptState('isCorrection', false);
  const [day, setDay] = useKeptState<Day | null>('day', way.today);
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
          <DialogFoot
            cancel={
              <Button variant="default" onClick={leave}>
                {common('cancel')}
              </Button>
            }
            main={<Button type="submit">{t('save')}</Button>}
          />
        </Stack>
      </form>
    </FormModal>
  );
}
