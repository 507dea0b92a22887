import { Button } from '@mantine/core';
import type { MantineSize } from '@mantine/core';
import { ButtonRow } from './ButtonRow.tsx';
import { useTranslations } from './locale.tsx';

type FormRowProps = {
  readonly onCancel: () => void;
  readonly isSending: boolean;
  readonly size?: `compact-${MantineSize}`;
};

/** The two ways out of a small form that stands in a page or hangs from a cell. */
export function FormRow({ onCancel, isSending, size = 'compact-sm' }: FormRowProps) {
  const button = useTranslations('common.button');
  return (
    <ButtonRow
      at="end"
      cancel={
        <Button size={size} variant="default" onClick={onCancel}>
          {button('cancel')}
        </Button>
      }
      main={
        <Button size={size} type="submit" loading={isSending}>
          {button('save')}
        </Button>
      }
    />
  );
}
