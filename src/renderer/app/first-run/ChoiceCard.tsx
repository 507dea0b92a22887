import { Checkbox, Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './FirstRun.module.css';
import { BEGINS_HERE } from './StepFrame.tsx';

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

type RadioChoiceProps = ChoiceCardProps & {
  /** Where one begins in its step. */
  readonly isFirst?: boolean;
  /** A click or Enter settles the question; the arrows choose alone. */
  readonly onTake?: () => void;
};

/** One of several, as a card to click; inside a Radio.Group. */
export function RadioChoice({ value, isFirst = false, onTake, ...words }: RadioChoiceProps) {
  return (
    <Radio.Card
      value={value}
      className={classes.card}
      withBorder={false}
      {...(isFirst ? BEGINS_HERE : {})}
      // A click of the mouse is counted, one that a key makes is not.
      onClick={({ detail }) => detail > 0 && onTake?.()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !onTake) return;
        event.preventDefault();
        onTake();
      }}
    >
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
    <Checkbox.Card
      value={value}
      className={classes.card}
      withBorder={false}
      disabled={isLocked}
      // The space bar ticks it; Enter goes on, as in a field.
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        event.currentTarget.closest('form')?.requestSubmit();
      }}
    >
      <Checkbox.Indicator size="xs" className={classes.indicator} />
      <CardWords {...words} />
    </Checkbox.Card>
  );
}
