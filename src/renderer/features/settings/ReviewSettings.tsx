import { Button, Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { hasCanvas } from '#shared/features/canvas/rules.ts';
import { REVIEW_KINDS } from '#shared/features/reviews/model.ts';
import type { ReviewKind } from '#shared/features/reviews/model.ts';
import { linesOfQuestions, questionsInLines } from '#shared/features/reviews/question-lines.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { SettingFields } from './setting-fields.ts';
import classes from './SettingsPage.module.css';

export function ReviewSettings(fields: SettingFields) {
  return (
    <>
      <Reminders {...fields} />
      <StartAtLogin />
      <Appointments />
      <CanvasStep {...fields} />
      {REVIEW_KINDS.map((kind) => (
        <QuestionsField key={kind} kind={kind} {...fields} />
      ))}
    </>
  );
}

function Reminders({ settings, change }: SettingFields) {
  const t = useTranslations('settings.reminders');
  return (
    <Checkbox
      label={t('label')}
      description={t('hint')}
      checked={settings.has_review_reminders}
      onChange={(event) => change.save({ has_review_reminders: event.currentTarget.checked })}
    />
  );
}

/** Nobody said anything of it yet: it follows what is wanted first. */
function CanvasStep({ settings, change }: SettingFields) {
  const t = useTranslations('settings.canvas');
  return (
    <Checkbox
      label={t('label')}
      description={t('hint')}
      checked={hasCanvas(settings)}
      onChange={(event) => change.save({ has_canvas: event.currentTarget.checked })}
    />
  );
}

/** Kept by the system and not in the file: it is about this machine. */
function StartAtLogin() {
  const t = useTranslations('settings.startAtLogin');
  const state = useOperationQuery('settings.startAtLogin', {}).data;
  const set = useCommand('settings.setStartAtLogin');
  return (
    <Checkbox
      label={t('label')}
      description={state === 'impossible' ? t('impossible') : t('hint')}
      disabled={state === undefined || state === 'impossible'}
      checked={state === 'on'}
      onChange={(event) => set.mutate({ isOn: event.currentTarget.checked })}
    />
  );
}

/** The rituals as a file that any calendar reads. */
function Appointments() {
  const t = useTranslations('settings.appointments');
  const save = useCommand('reviews.exportCalendar');
  const path = save.data?.path ?? null;
  return (
    <div>
      <p className={classes.label}>{t('label')}</p>
      <Button variant="default" onClick={() => save.mutate({})}>
        {t('save')}
      </Button>
      <span className={classes.hint} role="status">
        {path === null ? t('hint') : t('saved', { path })}
      </span>
    </div>
  );
}

/** One question a line; saved when the field is left, as one change and not one a letter. */
function QuestionsField({ kind, settings, change }: SettingFields & { kind: ReviewKind }) {
  const t = useTranslations('settings.questions');
  const shipped = useTranslations('reviews.questions');
  /** What is being typed; null: nothing, and the field shows what is saved, also after undo. */
  const [typed, setTyped] = useState<string | null>(null);
  const key = `${kind}_questions` as const;
  const own = settings[key];
  const saved = linesOfQuestions(own ?? [shipped(`${kind}.first`), shipped(`${kind}.second`)]);
  const save = (): void => {
    if (typed === null) return;
    const questions = questionsInLines(typed);
    if (linesOfQuestions(questions) === saved) return setTyped(null);
    change.save({ [key]: questions }, () => setTyped(null));
  };
  return (
    <div>
      <Textarea
        label={t(`label.${kind}`)}
        description={t('hint')}
        autosize
        minRows={2}
        value={typed ?? saved}
        error={change.refusalFor(key)}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={save}
      />
      {own !== null && (
        <Button
          className={classes.shipped}
          variant="subtle"
          size="compact-sm"
          onClick={() => change.save({ [key]: null })}
        >
          {t('shipped')}
        </Button>
      )}
    </div>
  );
}
