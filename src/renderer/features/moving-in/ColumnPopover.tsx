import { Button, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { SheetChoices, SheetColumn } from '#shared/features/values/old-sheet/model.ts';
import { readPeriodHeader } from '#shared/features/values/grid-file/period-header.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { withColumn } from './choices.ts';
import classes from './Popovers.module.css';

type ColumnPopoverProps = {
  readonly column: SheetColumn;
  readonly choices: SheetChoices;
  readonly onChange: (choices: SheetChoices) => void;
  readonly className: string | undefined;
  readonly children: ReactNode;
};

/** Takes a column for another period, or leaves it out. */
export function ColumnPopover(props: ColumnPopoverProps) {
  const { column, choices, onChange, className, children } = props;
  const t = useTranslations('movingIn.table');
  const common = useTranslations('common.button');
  const { yearStartMonth } = useLocale();
  const [isOpen, setIsOpen] = useState(false);
  const [text, setText] = useState(column.period ?? '');
  const [isBad, setIsBad] = useState(false);
  const choose = (period: string | null): void => {
    setIsOpen(false);
    onChange(withColumn(choices, column.lines, period));
  };
  const take = (): void => {
    const period = readPeriodHeader(text, { yearStartMonth });
    if (period.ok) choose(period.value.key);
    else setIsBad(true);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      width={280}
      position="bottom-end"
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton className={className} onClick={() => setIsOpen((was) => !was)}>
          {children}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={classes.fields}
          onSubmit={(event) => {
            event.preventDefault();
            take();
          }}
        >
          <TextInput
            size="xs"
            label={t('period')}
            description={t('periodHint')}
            value={text}
            error={isBad ? t('badPeriod') : null}
            onChange={(event) => {
              setIsBad(false);
              setText(event.currentTarget.value);
            }}
          />
          <ButtonRow
            at="end"
            others={
              <Button size="compact-sm" variant="subtle" onClick={() => choose(null)}>
                {t('leaveOut')}
              </Button>
            }
            main={
              <Button size="compact-sm" type="submit">
                {common('choose')}
              </Button>
            }
          />
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
