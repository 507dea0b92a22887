import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './DialogFoot.module.css';

/** The buttons of a dialog, at its lower edge however long it is: what is above them scrolls. */
export function DialogFoot({ children }: { readonly children: ReactNode }) {
  return (
    <Group justify="flex-end" gap={8} className={classes.foot ?? ''}>
      {children}
    </Group>
  );
}
