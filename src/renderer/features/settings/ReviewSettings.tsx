import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { REVIEW_KINDS } from '../../../shared/features/reviews/model.ts';
import type { ReviewKind } from '../../../shared/features/reviews/model.ts';
import {
  linesOfQuestions,
  questionsInLines,
} from '../../../shared/features/reviews/question-lines.ts';
import { useTranslations } from '../../ui/locale.tsx';
import type { SettingFields } from './setting-fields.ts';
import classes from './SettingsPage.module.css';

/** The questions of the three rituals. */
export function ReviewSettings(fields: SettingFields) {
  return REVIEW_KINDS.map((kind) => <QuestionsField key={kind} kind={kind} {...fields} />);
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
