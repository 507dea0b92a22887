import { Kbd, Modal } from '@mantine/core';
import { useTranslations } from '../../../ui/locale.tsx';
import classes from './KeysModal.module.css';

const KEYS = [
  ['typing', ['0–9']],
  ['next', ['Enter', 'Tab']],
  ['back', ['Shift Enter', 'Shift Tab']],
  ['edit', ['F2']],
  ['leave', ['Esc']],
  ['clear', ['Del']],
  ['edge', ['Ctrl ←↑↓→', 'Home', 'End']],
  ['corner', ['Ctrl Home', 'Ctrl End']],
  ['select', ['Shift ←↑↓→', 'Ctrl A']],
  ['copy', ['Ctrl C', 'Ctrl X', 'Ctrl V']],
  ['fill', ['Ctrl R', 'Ctrl D']],
  ['undo', ['Ctrl Z', 'Ctrl Y']],
  ['target', ['T', 'Alt T']],
  ['story', ['Space', 'F1']],
  ['menu', ['Shift F10']],
  ['moveRow', ['Alt ↑', 'Alt ↓']],
  ['away', ['F6']],
] as const;

/** Every key of the grid. */
export function KeysModal({ onClose }: { onClose: () => void }) {
  const t = useTranslations('values.keys');
  return (
    <Modal opened onClose={onClose} title={t('title')} size="lg">
      <dl className={classes.keys}>
        {KEYS.map(([action, keys]) => (
          <div key={action} className={classes.line}>
            <dt>{t(action)}</dt>
            <dd className={classes.caps}>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
