import { Spotlight } from '@mantine/spotlight';
import { useEffect, useRef } from 'react';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { PaletteAction, PaletteGroup } from './palette-filter.ts';
import classes from './PaletteList.module.css';

type PaletteListProps = {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  /** The id of the entry that the arrows have reached. */
  readonly active: string | undefined;
  readonly onChoose: (action: PaletteAction) => void;
};

/** Where an entry stands on the page. */
export function optionId(action: string): string {
  return `palette-${action}`;
}

/** The entries under their headings; the focus stays in the field above. */
export function PaletteList({ id, groups, active, onChoose }: PaletteListProps) {
  const t = useTranslations('shell.palette');
  return (
    <Spotlight.ActionsList id={id} role="listbox" aria-label={t('title')}>
      {groups.map(({ title, actions }) => (
        <div key={title} role="group" aria-label={title} className={classes.group}>
          <p className={classes.title} aria-hidden="true">
            {title}
          </p>
          {actions.map((action) => (
            <Option
              key={action.id}
              action={action}
              isActive={action.id === active}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </Spotlight.ActionsList>
  );
}

type OptionProps = {
  readonly action: PaletteAction;
  readonly isActive: boolean;
  readonly onChoose: (action: PaletteAction) => void;
};

function Option({ action, isActive, onChoose }: OptionProps) {
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <button
      ref={option}
      type="button"
      role="option"
      id={optionId(action.id)}
      aria-selected={isActive}
      tabIndex={-1}
      className={classes.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(action)}
    >
      {action.label}
    </button>
  );
}
