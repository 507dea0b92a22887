import { IconChevronLeft } from '@tabler/icons-react';
import { Link } from 'wouter';
import classes from './PageHeading.module.css';

/** Where the way back leads, and the name of what is there. */
export type BackWay = { readonly label: string } & (
  | { readonly href: string }
  | { readonly onGo: () => void }
);

/** The way to the page that this one lies below. */
export function BackLink(way: BackWay) {
  const inside = (
    <>
      <IconChevronLeft size={14} aria-hidden="true" />
      {way.label}
    </>
  );
  return 'href' in way ? (
    <Link href={way.href} className={classes.back} data-back>
      {inside}
    </Link>
  ) : (
    <button type="button" className={classes.back} data-back onClick={way.onGo}>
      {inside}
    </button>
  );
}
