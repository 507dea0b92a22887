import type { ReactNode } from 'react';
import classes from './NumbersPage.module.css';

type FoldProps = {
  readonly title: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
};

/** What is told in full to whoever opens it. */
export function Fold({ title, isOpen = false, children }: FoldProps) {
  return (
    <details className={classes.fold} open={isOpen}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
