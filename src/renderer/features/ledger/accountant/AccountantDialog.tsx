import { Button, Select } from '@mantine/core';
import type { OutputOf } from '#shared/ipc/contract.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { daysOf } from '../ledger-filter.ts';
import { usePeriodOptions } from '../use-period-options.ts';
import { AccountFaults } from '../accounts/AccountFaults.tsx';
import classes from './AccountantDialog.module.css';
import { BookChoice } from './BookChoice.tsx';
import { OWN_DAYS, OwnDays } from './OwnDays.tsx';
import { DeliveryFacts } from './DeliveryFacts.tsx';
import { SentFolder } from './SentFolder.tsx';
import { useDelivery } from './use-delivery.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';

type AccountantDialogProps = {
  readonly settings: OutputOf<'settings.read'>;
  readonly onClose: () => void;
};

/** What the accountant gets: for which period, which files, and where they lie now. */
export const AccountantDialog = withDraft(() => 'delivery', DeliveryInDialog);

function DeliveryInDialog({ settings, onClose }: AccountantDialogProps) {
  const t = useTranslations('accountant');
  const periods = usePeriodOptions();
  const [chosen, setChosen] = useKeptState<string | null>('period', null);
  const leave = useDraftEnd(onClose);
  const period = chosen ?? periods[0]?.value ?? null;
  const whole = daysOf(periods[0]?.value ?? null);
  const [days, setDays] = useKeptState<DayRange | null>('days', null);
  const ownDays = days ?? { from: whole.from ?? '', to: whole.to ?? '' };
  return (
    <FormModal onClose={onClose} title={t('title')} size={640}>
      <p className={classes.about}>{t('about')}</p>
      {period === null ? (
        <p>{t('none')}</p>
      ) : (
        <Delivery
          settings={settings}
          period={period}
          periods={periods}
          onPeriod={setChosen}
          ownDays={ownDays}
          onDays={setDays}
          onClose={leave}
        />
      )}
    </FormModal>
  );
}

type DeliveryProps = AccountantDialogProps & {
  readonly period: string;
  readonly periods: ReturnType<typeof usePeriodOptions>;
  readonly onPeriod: (period: string) => void;
  /** From a day to another one, where that is what was chosen. */
  readonly ownDays: DayRange;
  readonly onDays: (days: DayRange) => void;
};

function Delivery({ settings, period, periods, onPeriod, onClose, ...own }: DeliveryProps) {
  const t = useTranslations('accountant');
  const common = useTranslations('common.button');
  const inWords = useRefusalWords();
  const days = period === OWN_DAYS ? own.ownDays : daysOf(period);
  const range = { from: days.from ?? '', to: days.to ?? '' };
  const isBackwards = range.from > range.to;
  const facts = useOperationQuery('ledger.toSend', range).data;
  const { draft, change, input } = useDelivery(settings, range);
  const sending = useCommand('ledger.send', { onRefused: () => undefined });
  const sent = sending.data?.sent ?? null;
  const forget = useDraftEnd(() => {});
  const problems = sending.error?.details?.['problems'];
  if (sent) return <SentFolder sent={sent} onClose={onClose} />;
  return (
    <>
      <Select
        label={t('period')}
        value={period}
        data={[...periods, { value: OWN_DAYS, label: t('ownDays') }]}
        searchable
        allowDeselect={false}
        onChange={(value) => value && onPeriod(value)}
      />
      {period === OWN_DAYS && (
        <OwnDays days={own.ownDays} isBackwards={isBackwards} onDays={own.onDays} />
      )}
      <DeliveryFacts facts={facts} books={draft.books} />
      <AccountFaults />
      <BookChoice draft={draft} fault={sending.error} onChange={change} />
      {sending.error && sending.error.field === undefined && (
        <p role="alert" className={classes.refused}>
          {inWords(sending.error)}
          {Array.isArray(problems) && ` ${t('unsound', { problems: problems.join(', ') })}`}
        </p>
      )}
      <DialogFoot
        cancel={
          <Button variant="default" onClick={onClose}>
            {common('cancel')}
          </Button>
        }
        main={
          <Button
            loading={sending.isPending}
            disabled={draft.books.length === 0 || isBackwards}
            onClick={() => sending.mutate(input, { onSuccess: forget })}
          >
            {t('write')}
          </Button>
        }
      />
    </>
  );
}
