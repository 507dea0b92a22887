import { Button } from '@mantine/core';
import { useId, useRef, useState } from 'react';
import type { SignalChart } from '#shared/features/signals/contract.ts';
import type { Annotation } from '#shared/features/signals/model.ts';
import { formatDay } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { LazyNoteForm } from './lazy-forms.tsx';
import { noteNumbers } from './signal-chart-model.ts';
import classes from './SignalSection.module.css';

/** Annotations that stay in sight. */
const SHOWN = 6;
const NOTHING: readonly Annotation[] = [];

/** What happened, newest first; the numbers are those of the flags above the chart. */
export function NotesPanel({ chart, today }: { chart: SignalChart; today: Day }) {
  const t = useTranslations('signals.notes');
  const heading = useId();
  const { metric } = chart;
  const notes = useOperationQuery('signals.annotations', { metric }).data ?? NOTHING;
  const addRef = useRef<HTMLButtonElement>(null);
  const numbers = noteNumbers(chart);
  const [isAllShown, setAllShown] = useState(false);
  const [edited, setEdited] = useState<Annotation | 'new' | null>(null);
  const inSight = notes.filter(({ id }) => numbers.has(id)).slice(-SHOWN);
  const hidden = notes.length - inSight.length;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading} className={classes.title}>
        {t('title')}
      </h3>
      {notes.length === 0 && <p className={classes.quiet}>{t('empty')}</p>}
      <ul className={classes.list}>
        {(isAllShown ? notes : inSight).toReversed().map((note) => (
          <Note
            key={note.id}
            note={note}
            number={numbers.get(note.id)}
            onEdit={setEdited}
            onRemoved={() => addRef.current?.focus()}
          />
        ))}
      </ul>
      <div className={classes.offers}>
        <Button ref={addRef} variant="default" size="compact-sm" onClick={() => setEdited('new')}>
          {t('add')}
        </Button>
        {hidden > 0 && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={isAllShown}
            onClick={() => setAllShown(!isAllShown)}
          >
            {isAllShown ? t('fewer') : t('older', { count: hidden })}
          </Button>
        )}
      </div>
      {edited !== null && (
        <LazyNoteForm
          metric={metric}
          note={edited === 'new' ? null : edited}
          day={today}
          today={today}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

type NoteProps = {
  readonly note: Annotation;
  /** Its number in the chart; undefined where it lies outside. */
  readonly number: number | undefined;
  readonly onEdit: (note: Annotation) => void;
  /** The button that had the focus is gone: gives it a new place. */
  readonly onRemoved: () => void;
};

function Note({ note, number, onEdit, onRemoved }: NoteProps) {
  const t = useTranslations('signals.notes');
  const button = useTranslations('common.button');
  const notice = useTranslations('signals.notice');
  const locale = useLocale();
  const tell = useUndoNotice();
  const remove = useCommand('signals.removeAnnotation');
  const { id, text, on } = note;
  const takeAway = (): void =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          onRemoved();
          tell(notice('noteRemoved', { text }));
        },
      },
    );
  return (
    <li className={classes.note}>
      <span className={classes.number} aria-hidden={number === undefined}>
        {number !== undefined && (
          <>
            <span className="visually-hidden">{t('number', { number: String(number) })}</span>
            <span aria-hidden="true">{number}</span>
          </>
        )}
      </span>
      <div>
        <p className={classes.fact}>{text}</p>
        <p className={classes.quiet}>
          {formatDay(on, locale)}
          {note.metric === null && ` · ${t('whole')}`}
        </p>
      </div>
      <div className={classes.tools}>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('edit', { text })}
          onClick={() => onEdit(note)}
        >
          {button('edit')}
        </Button>
        <Button
          variant="subtle"
          size="compact-xs"
          aria-label={t('remove', { text })}
          onClick={takeAway}
        >
          {button('remove')}
        </Button>
      </div>
    </li>
  );
}
