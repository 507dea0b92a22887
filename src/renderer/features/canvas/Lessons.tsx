import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { Canvas } from '#shared/features/canvas/contract.ts';
import { LONGEST_LINE, MOST_LESSONS } from '#shared/features/canvas/model.ts';
import type { Lesson } from '#shared/features/canvas/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { OneLineField } from '#renderer/ui/OneLineField.tsx';
import { useCanvasWords } from './canvas-words.ts';
import classes from './Canvas.module.css';

/** The field in which a week's canvas begins. */
export const LESSON_ID = 'canvas-lesson';

type LessonsProps = { readonly canvas: Canvas; readonly onPass?: (() => void) | undefined };

/** What was learned, up to five lines, each with what it comes from. */
export function Lessons({ canvas: { week, lessons, pointers }, onPass }: LessonsProps) {
  const t = useCanvasWords();
  const { mutateAsync } = useCommand('canvas.write');
  const save = (next: readonly Lesson[]) => mutateAsync({ week: week.key, lessons: [...next] });
  const change = (next: readonly Lesson[]): void => void save(next).catch(() => undefined);
  return (
    <section>
      <h2 className={classes.title}>{t('lessons.title')}</h2>
      <ul className={classes.lessons}>
        {lessons.map((lesson, index) => (
          // Two lines may say the same.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${index} ${lesson.text}`} className={classes.lesson}>
            <span className={classes.words}>{lesson.text}</span>
            <About
              lesson={lesson}
              pointers={pointers}
              onChange={(about) =>
                change(lessons.map((one, at) => (at === index ? { ...one, about } : one)))
              }
            />
            <ActionIcon
              variant="subtle"
              aria-label={t('lessons.remove', { text: lesson.text })}
              onClick={() => change(lessons.filter((_one, at) => at !== index))}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {lessons.length < MOST_LESSONS ? (
        <OneLineField
          id={LESSON_ID}
          label={t('lessons.add')}
          placeholder={t('lessons.add')}
          maxLength={LONGEST_LINE}
          {...(onPass && { onPass })}
          onSave={(text) => save([...lessons, { text, about: null }])}
        />
      ) : (
        <p className={classes.quiet}>{t('lessons.full')}</p>
      )}
    </section>
  );
}

type AboutProps = {
  readonly lesson: Lesson;
  readonly pointers: Canvas['pointers'];
  readonly onChange: (about: Lesson['about']) => void;
};

/** The interview, the action or the note that a lesson comes from. */
function About({ lesson: { text, about }, pointers, onChange }: AboutProps) {
  const t = useCanvasWords();
  const known = pointers.map(({ kind, id, text: label }) => ({
    value: `${kind} ${id}`,
    label: `${t(`lessons.kind.${kind}`)} · ${label}`,
  }));
  const chosen = about && `${about.kind} ${about.id}`;
  // What it points to may be older than the list, or gone.
  const isListed = known.some(({ value }) => value === chosen);
  const gone =
    about && !isListed
      ? [
          {
            value: chosen ?? '',
            label: `${t(`lessons.kind.${about.kind}`)} · ${t('lessons.gone')}`,
          },
        ]
      : [];
  if (known.length === 0 && about === null) return null;
  return (
    <Select
      size="xs"
      className={classes.about}
      aria-label={t('lessons.aboutLesson', { text })}
      placeholder={t('lessons.about')}
      clearable
      searchable
      data={[...gone, ...known]}
      value={chosen}
      onChange={(value) => {
        const found = pointers.find(({ kind, id }) => `${kind} ${id}` === value);
        onChange(found ? { kind: found.kind, id: found.id } : null);
      }}
    />
  );
}
