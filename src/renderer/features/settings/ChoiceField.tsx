import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import classes from './ChoiceField.module.css';

type ChoiceFieldProps<Value extends string> = {
  readonly label: string;
  readonly hint?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
};

export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <Input.Wrapper
      label={props.label}
      labelElement="div"
      labelProps={{ id }}
      {...(props.hint === undefined ? {} : { description: props.hint })}
      inputWrapperOrder={['label', 'input', 'description']}
      className={classes.field}
    >
      <SegmentedControl
        aria-labelledby={id}
        value={props.value}
        data={[...props.options]}
        onChange={props.onChoose}
        className={classes.control}
        classNames={{ control: classes.option }}
      />
    </Input.Wrapper>
  );
}
