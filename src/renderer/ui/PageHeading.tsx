import type { ReactNode } from 'react';
import { BackLink } from './BackLink.tsx';
import type { BackWay } from './BackLink.tsx';
import classes from './PageHeading.module.css';

/** The id to which the app moves the focus after a change of page. */
export const PAGE_HEADING_ID = 'page-heading';

type PageHeadingProps = {
  readonly title: string;
  readonly about?: ReactNode;
  /** The page that this one lies below: above the title, the only way back. */
  readonly back?: BackWay;
  /** How the page is looked at and what else can be done with all of it, at the right. */
  readonly actions?: ReactNode;
  /** What the page is there for: at the right edge, in sight however narrow the window is. */
  readonly main?: ReactNode;
  /** True: only read aloud, where the page shows its subject otherwise. */
  readonly isHidden?: boolean;
};

/** The one first-level heading of a page. */
export function PageHeading(props: PageHeadingProps) {
  const { title, about, back, actions, main, isHidden = false } = props;
  return (
    <header className={isHidden ? 'visually-hidden' : classes.heading}>
      <div>
        {back && <BackLink {...back} />}
        <h1 id={PAGE_HEADING_ID} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        {about !== undefined && <p className={classes.about}>{about}</p>}
      </div>
      {(Boolean(actions) || Boolean(main)) && (
        <div className={classes.ways}>
          {Boolean(actions) && <div className={classes.actions}>{actions}</div>}
          {main}
        </div>
      )}
    </header>
  );
}
