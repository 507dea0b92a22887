import { Spotlight } from '@mantine/spotlight';
import { useTranslations } from '../../ui/locale.tsx';
import { palette } from './palette-store.ts';
import type { PaletteAction, PaletteGroup } from './palette-filter.ts';
import classes from './PaletteList.module.css';

type PaletteListProps = {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  /** The entry that the arrows have reached. */
  readonly active: string | undefined;
};

/** Where the entry stands on the page. */
export function optionId(action: string): string {
  return `palette-${action}`;
}

/** The entries under their headings, to be walked with the arrows from the field above. */
export function PaletteList({ id, groups, active }: PaletteListProps) {
  const t = useTranslations('shell.palette');
  return (
    <Spotlight.ActionsList id={id} role="listbox" aria-label={t('title')}>
      {groups.map(({ title, actions }) => (
        <div key={title} role="group" aria-label={title} className={classes.group}>
          <p className={classes.title} aria-hidden="true">
            {title}
          </p>
          {actions.map((action) => (
            <Option key={action.id} action={action} isActive={action.id === active} />
          ))}
        </div>
      ))}
    </Spotlight.ActionsList>
  );
}

/** Mantine finds what the arrows reach by `data-action`, and marks it with `data-selected`. */
function Option({ action, isActive }: { action: PaletteAction; isActive: boolean }) {
  return (
    <button
      type="button"
      role="option"
      id={optionId(action.id)}
      data-action
      aria-selected={isActive}
      tabIndex={-1}
      className={classes.option}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        palette.close();
        action.onChoose();
      }}
    >
      {action.label}
    </button>
  );
}
