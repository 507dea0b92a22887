import { Popover } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import classes from './Hint.module.css';

/** Long enough for the pointer to travel from the words to what explains them. */
const LEAVE_MILLISECONDS = 120;

type HintProps = {
  readonly label: ReactNode;
  /** What explains it, one hover or one Tab away. */
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
  /** True: looks like the words around it, where an underline would be loud. */
  readonly isPlain?: boolean;
};

/**
 * Words with their explanation one hover or focus away. It can be hovered itself, and Escape puts
 * it away, so that it never stands in front of what is being read.
 */
export function Hint({ label, children, ref, isPlain = false }: HintProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(leaving.current), []);
  const open = (): void => {
    clearTimeout(leaving.current);
    setOpen(true);
  };
  const leave = (): void => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setOpen(false), LEAVE_MILLISECONDS);
  };
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      withRoles={false}
      portalProps={{ target: 'main' }}
      position="bottom-start"
      width={380}
      offset={6}
    >
      <Popover.Target>
        <button
          ref={ref}
          type="button"
          className={classes.words}
          data-plain={isPlain}
          aria-describedby={isOpen ? id : undefined}
          onClick={open}
          onFocus={open}
          onBlur={() => setOpen(false)}
          onMouseEnter={open}
          onMouseLeave={leave}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
          }}
        >
          {label}
        </button>
      </Popover.Target>
      <Popover.Dropdown
        id={id}
        role="tooltip"
        className={classes.explanation}
        onMouseEnter={open}
        onMouseLeave={leave}
      >
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
