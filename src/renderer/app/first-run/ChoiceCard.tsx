import { Checkbox, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './FirstRun.module.css';

type ChoiceCardProps = {
  readonly value: string;
  readonly name: string;
  readonly text?: string | undefined;
  readonly caution?: ReactNode;
};

function CardWords({ name, text, caution }: Omit<ChoiceCardProps, 'value'>) {
  return (
    <span>
      <span className={classes.cardName}>{name}</span>
      {text !== undefined && <span className={classes.cardText}>{text}</span>}
      {caution}
    </span>
  );
}

/** One of several, as a card to click; inside a Radio.Group. */
export function RadioChoice({ value, ...words }: ChoiceCardProps) {
  return (
    <Radio.Card value={value} className={classes.card} withBorder={false}>
      <Radio.Indicator size="xs" className={classes.indicator} />
      <CardWords {...words} />
    </Radio.Card>
  );
}

/** Any of several, as a card to click; inside a Checkbox.Group. */
export function CheckChoice({
  value,
  isLocked,
  ...words
}: ChoiceCardProps & { isLocked: boolean }) {
  return (
    <Checkbox.Card value={value} className={classes.card} withBorder={false} disabled={isLocked}>
      <Checkbox.Indicator size="xs" className={classes.indicator} />
      <CardWords {...words} />
    </Checkbox.Card>
  );
}
