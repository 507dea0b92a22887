import { Modal, TextInput } from '@mantine/core';
import { Fragment, useState } from 'react';
import { Keys } from '#renderer/ui/keys/Keys.tsx';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useAllWords, useTranslations } from '#renderer/ui/locale.tsx';
import { useFocusReturnOnClose } from '#renderer/ui/use-focus-return.ts';
import type { OfferedCommands } from '../commands/offered-commands.ts';
import { arrowsTogether, foundSections, keySections } from './key-sections.ts';
import type { KeyLine, KeySection } from './key-sections.ts';
import classes from './KeySheet.module.css';

type KeySheetProps = {
  readonly offered: OfferedCommands;
  /** What had the focus, which gets it back. */
  readonly opener: Element | null;
  /** What is looked for from the beginning. */
  readonly typed: string;
};

/** All keys: those that work on this page first, then those of the whole app. */
export function KeySheet({ offered, opener, typed }: KeySheetProps) {
  const t = useTranslations('shell.keys');
  const button = useTranslations('common.button');
  const all = useAllWords();
  const keys = useTranslations('common.key');
  const [isOpen, setOpen] = useState(true);
  useFocusReturnOnClose(isOpen, opener);
  const [query, setQuery] = useState(typed);
  const sections = foundSections(keySections(offered, { t: all, keys, isMac }), query);
  return (
    <Modal
      opened={isOpen}
      onClose={() => setOpen(false)}
      title={t('title')}
      size={860}
      closeButtonProps={{ 'aria-label': button('close') }}
    >
      <TextInput
        data-autofocus
        autoFocus
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      <div className={classes.sections}>
        {sections.map((section) => (
          <Section key={section.id} section={section} />
        ))}
      </div>
      {sections.length === 0 && (
        <p role="status" className={classes.nothing}>
          {t('nothing')}
        </p>
      )}
    </Modal>
  );
}

function Section({ section: { id, name, isHere, lines } }: { readonly section: KeySection }) {
  const t = useTranslations('shell.keys');
  return (
    <section className={classes.section} aria-labelledby={`keys-${id}`}>
      <h3 id={`keys-${id}`} className={classes.title} data-here={isHere}>
        {isHere ? t('here', { place: name }) : name}
      </h3>
      <dl className={classes.lines}>
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </dl>
    </section>
  );
}

function Line({ line: { name, combos } }: { readonly line: KeyLine }) {
  const t = useTranslations('shell.keys');
  return (
    <div className={classes.line}>
      <dt>{name}</dt>
      <dd className={classes.keys}>
        {arrowsTogether(combos).map(({ combo, isAnyArrow }, index) => (
          <Fragment key={combo}>
            {index > 0 && <span className={classes.or}>{t('or')}</span>}
            <Keys combo={combo} isAnyArrow={isAnyArrow} />
          </Fragment>
        ))}
      </dd>
    </div>
  );
}
