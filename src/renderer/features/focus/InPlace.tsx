import { Popover } from '@mantine/core';
import { Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import classes from './InPlace.module.css';

type InPlaceProps = {
  /** What stands there while nothing is changed. */
  readonly shown: ReactNode;
  /** What a click on it does, in words. */
  readonly label: string;
  /** Brings what changes it, before it is asked for: no key may be lost to a form that is still read. */
  readonly load: () => Promise<unknown>;
  /** What changes it; `close` ends it. */
  readonly children: (close: () => void) => ReactNode;
};

/** Something on the page that is changed where it stands: a click, Enter saves, Escape leaves it. */
export function InPlace({ shown, label, load, children }: InPlaceProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      trapFocus
      returnFocus
      position="bottom-start"
      width={320}
      withRoles={false}
      portalProps={{ target: 'main' }}
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.shown}
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          title={label}
          onClick={() => setOpen(!isOpen)}
          onPointerEnter={() => void load()}
          onFocus={() => void load()}
          onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
        >
          {shown}
        </button>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label}>
        <Suspense fallback={null}>{isOpen && children(() => setOpen(false))}</Suspense>
      </Popover.Dropdown>
    </Popover>
  );
}
