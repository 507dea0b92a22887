import type { ReactNode } from 'react';
import classes from './PageHeading.module.css';

/** The id to which the app moves the focus after a change of page. */
export const PAGE_HEADING_ID = 'page-heading';

type PageHeadingProps = {
  readonly title: string;
  readonly about?: ReactNode;
  /** What can be done with the whole page, at the right. */
  readonly actions?: ReactNode;
  /** True: only read aloud, where the page shows its subject otherwise. */
  readonly isHidden?: boolean;
};

/** The one first-level heading of a page. */
export function PageHeading({ title, about, actions, isHidden = false }: PageHeadingProps) {
  return (
    <header className={isHidden ? 'visually-hidden' : classes.heading}>
      <div>
        <h1 id={PAGE_HEADING_ID} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {about !== undefined && <p className={classes.about}>{about}</p>}
      </div>
      {actions !== undefined && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
