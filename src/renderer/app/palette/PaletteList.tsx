import { useEffect, useRef } from 'react';
import { ariaKeys } from '#renderer/ui/keys/key-caps.ts';
import { Keys } from '#renderer/ui/keys/Keys.tsx';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './PaletteList.module.css';
import type { PaletteGroup, PaletteItem } from './rank.ts';

type PaletteListProps = {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  /** The id of the item that the arrows have reached. */
  readonly active: string | undefined;
  readonly onChoose: (item: PaletteItem) => void;
};

export function optionId(item: string): string {
  return `palette-${item}`;
}

/** The items under their headings; the focus stays in the field above. */
export function PaletteList({ id, groups, active, onChoose }: PaletteListProps) {
  const t = useTranslations('shell.palette');
  return (
    <div id={id} role="listbox" aria-label={t('title')} className={classes.list}>
      {groups.map(({ title, items }) => (
        <div key={title} role="group" aria-label={title} className={classes.group}>
          <p className={classes.title} aria-hidden="true">
            {title}
          </p>
          {items.map((item) => (
            <Option key={item.id} item={item} isActive={item.id === active} onChoose={onChoose} />
          ))}
        </div>
      ))}
    </div>
  );
}

type OptionProps = {
  readonly item: PaletteItem;
  readonly isActive: boolean;
  readonly onChoose: (item: PaletteItem) => void;
};

function Option({ item, isActive, onChoose }: OptionProps) {
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <button
      ref={option}
      type="button"
      role="option"
      id={optionId(item.id)}
      aria-keyshortcuts={item.combo ? ariaKeys(item.combo, isMac) : undefined}
      aria-selected={isActive}
      tabIndex={-1}
      className={classes.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(item)}
    >
      <span className={classes.name}>
        {item.name}
        {item.detail !== undefined && <span className={classes.detail}>{item.detail}</span>}
      </span>
      {item.combo && (
        <span aria-hidden="true">
          <Keys combo={item.combo} />
        </span>
      )}
    </button>
  );
}
