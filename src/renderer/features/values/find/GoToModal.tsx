import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { arrivalAt, readDestination } from '#shared/features/values/go-to.ts';
import type { Destination } from '#shared/features/values/go-to.ts';
import { formatDay, formatPeriod } from '#shared/i18n/format.ts';
import type { Period } from '#shared/kernel/period.ts';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { GridSheet } from '../grid/use-grid-sheet.ts';

type GoToModalProps = { readonly grid: GridSheet; readonly onClose: () => void };

/** Names a period in any usual form, and goes to its column; it says where before one goes. */
export function GoToModal({ grid, onClose }: GoToModalProps) {
  const t = useTranslations('values.goTo');
  const common = useTranslations('common.button');
  const [text, setText] = useState('');
  const [isTried, setIsTried] = useState(false);
  const { columnRange, calendar, today } = grid.source;
  const read = readDestination(text, { today, calendar });
  const goTo = ({ kind, ordinal }: Period): void => {
    onClose();
    grid.goToColumn(kind, ordinal);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (read.ok) goTo(arrivalAt(read.value, columnRange.kind, calendar));
  };
  const error =
    !read.ok && isTried ? t(`errors.${text.trim() === '' ? 'empty' : read.error}`) : null;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            label={t('label')}
            description={t('hint')}
            value={text}
            error={error}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setIsTried(false);
            }}
            data-autofocus
          />
          {read.ok && <Arrival destination={read.value} grid={grid} onGo={goTo} />}
          <FormFooter onCancel={onClose} send={t('go')} />
        </Stack>
      </form>
    </Modal>
  );
}

type ArrivalProps = {
  readonly destination: Destination;
  readonly grid: GridSheet;
  readonly onGo: (period: Period) => void;
};

/** Where one arrives, and the way to the columns of the period's own kind where those are others. */
function Arrival({ destination, grid, onGo }: ArrivalProps) {
  const t = useTranslations('values.goTo');
  const locale = useLocale();
  const { columnRange, calendar } = grid.source;
  const arrival = arrivalAt(destination, columnRange.kind, calendar);
  const column = formatPeriod(arrival, locale);
  const named = destination.type === 'period' ? destination.period : null;
  const isOther = named !== null && named.kind !== columnRange.kind;
  const asked = named ? formatPeriod(named, locale) : null;
  return (
    <div role="status">
      {destination.type === 'day'
        ? t('day', { day: formatDay(destination.day, locale), column })
        : t(isOther ? 'within' : 'column', { asked: asked ?? column, column })}
      {isOther && (
        <>
          {' '}
          <Button variant="subtle" size="compact-sm" onClick={() => onGo(named)}>
            {t(`show.${named.kind}`)}
          </Button>
        </>
      )}
    </div>
  );
}
