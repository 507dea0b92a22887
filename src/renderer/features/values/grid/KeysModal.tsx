import { Kbd, Modal } from '@mantine/core';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './KeysModal.module.css';

/** A key that has a name of its own in each language. */
type NamedCap =
  | 'ctrl'
  | 'shift'
  | 'alt'
  | 'enter'
  | 'tab'
  | 'escape'
  | 'delete'
  | 'home'
  | 'end'
  | 'space'
  | 'digits';

/** A combination: named keys, then the letter, arrow or function key that is the same everywhere. */
type Combination = { readonly caps: readonly NamedCap[]; readonly letter?: string };

const named = (...caps: NamedCap[]): Combination => ({ caps });
const plain = (letter: string): Combination => ({ caps: [], letter });
const held = (cap: NamedCap, letter: string): Combination => ({ caps: [cap], letter });

const ARROWS = '←↑↓→';

const KEYS = [
  ['typing', [named('digits')]],
  ['next', [named('enter'), named('tab')]],
  ['back', [named('shift', 'enter'), named('shift', 'tab')]],
  ['edit', [plain('F2')]],
  ['leave', [named('escape')]],
  ['clear', [named('delete')]],
  ['edge', [held('ctrl', ARROWS), named('home'), named('end')]],
  ['corner', [named('ctrl', 'home'), named('ctrl', 'end')]],
  ['select', [held('shift', ARROWS), held('ctrl', 'A')]],
  ['copy', [held('ctrl', 'C'), held('ctrl', 'X'), held('ctrl', 'V')]],
  ['fill', [held('ctrl', 'R'), held('ctrl', 'D')]],
  ['find', [held('ctrl', 'F')]],
  ['goTo', [held('ctrl', 'G')]],
  ['undo', [held('ctrl', 'Z'), held('ctrl', 'Y')]],
  ['target', [plain('T'), held('alt', 'T')]],
  ['yearTargets', [held('shift', 'T')]],
  ['story', [named('space'), plain('F1')]],
  ['menu', [held('shift', 'F10')]],
  ['columnMenu', [held('alt', 'P')]],
  ['moveRow', [held('alt', '↑'), held('alt', '↓')]],
  ['fold', [held('alt', '←'), held('alt', '→')]],
  ['hide', [held('ctrl', '9')]],
  ['show', [{ caps: ['ctrl', 'shift'], letter: '9' }]],
  ['away', [plain('F6')]],
] as const;

export function KeysModal({ onClose }: { onClose: () => void }) {
  const t = useTranslations('values.keys');
  const common = useTranslations('common.button');
  const textOf = ({ caps, letter }: Combination): string =>
    [...caps.map((cap) => t(`cap.${cap}`)), letter].filter(Boolean).join(' ');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('title')}
      size="lg"
      closeButtonProps={{ 'aria-label': common('close') }}
    >
      <dl className={classes.keys}>
        {KEYS.map(([action, combinations]) => (
          <div key={action} className={classes.line}>
            <dt>{t(action)}</dt>
            <dd className={classes.caps}>
              {combinations.map(textOf).map((text) => (
                <Kbd key={text}>{text}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
