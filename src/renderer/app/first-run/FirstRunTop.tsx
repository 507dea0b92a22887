import { Button, SegmentedControl } from '@mantine/core';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Brand } from '#renderer/ui/Brand.tsx';
import type { FirstRunDraft } from './draft.ts';
import classes from './FirstRun.module.css';
import { profileOfAnswer } from './tax-answer.ts';

/** The language, which switches at once, and the way past it all. */
export function FirstRunTop({ draft }: { draft: FirstRunDraft }) {
  const t = useTranslations('firstRun');
  const tSettings = useTranslations('settings.language');
  const { language } = useLocale();
  const change = useCommand('settings.change');
  const saveTaxes = useCommand('taxes.saveProfile');
  const today = useOperationQuery('vault.status', {}).data?.today;
  const leave = (): void =>
    change.mutate({
      business_model: draft.model,
      lean_stage: draft.stage,
      is_first_run_done: true,
    });
  const skip = (): void => {
    if (draft.taxes === null || today === undefined) return leave();
    saveTaxes.mutate(profileOfAnswer(draft.taxes, today), { onSuccess: leave });
  };
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
        <Button variant="subtle" size="compact-sm" title={t('skipHint')} onClick={skip}>
          {t('skip')}
        </Button>
      </div>
    </header>
  );
}
