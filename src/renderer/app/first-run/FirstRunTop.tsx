import { Button, SegmentedControl } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { callOperation } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Brand } from '#renderer/ui/Brand.tsx';
import type { FirstRunDraft } from './draft.ts';
import classes from './FirstRun.module.css';
import { saveTaxAnswer } from './tax-answer.ts';

/** The language, which switches at once, and the way past it all. */
export function FirstRunTop({ draft }: { draft: FirstRunDraft }) {
  const t = useTranslations('firstRun');
  const tSettings = useTranslations('settings.language');
  const { language } = useLocale();
  const [, navigate] = useLocation();
  const change = useCommand('settings.change');
  // What was answered is kept first: where it cannot be, the first run is still there.
  const skip = useMutation({
    mutationFn: async () => {
      await saveTaxAnswer(draft.taxes);
      await callOperation('settings.change', {
        business_model: draft.model,
        lean_stage: draft.stage,
        is_first_run_done: true,
      });
      navigate('/');
    },
  });
  return (
    <header className={classes.top}>
      <Brand />
      <div className={classes.topEnd}>
        <SegmentedControl
          size="xs"
          aria-label={tSettings('label')}
          value={language}
          data={LANGUAGES.map((value) => ({ value, label: tSettings(value) }))}
          onChange={(value) => change.mutate({ language: value })}
        />
        <Button
          variant="subtle"
          size="compact-sm"
          title={t('skipHint')}
          onClick={() => skip.mutate()}
        >
          {t('skip')}
        </Button>
      </div>
    </header>
  );
}
