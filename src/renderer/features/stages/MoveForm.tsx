import { Button, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { StageStanding } from '#shared/features/stages/contract.ts';
import { LEAN_STAGES } from '#shared/kernel/business.ts';
import { LONGEST_EVIDENCE } from '#shared/features/stages/model.ts';
import type { BusinessStage } from '#shared/features/stages/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { ButtonRow } from '#renderer/ui/ButtonRow.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './StagePage.module.css';

/** The decision to want something else first: with its reason, whether or not all of it holds. */
export function MoveForm({ standing }: { standing: StageStanding }) {
  const t = useTranslations('stages.move');
  const answer = useTranslations('settings.stage.answer');
  const { stage, gate } = standing;
  const [to, setTo] = useState<BusinessStage | null>(gate?.to ?? null);
  const [because, setBecause] = useState('');
  const move = useCommand('stages.move');
  const isReady = to !== null && because.trim() !== '';
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (to !== null && isReady) move.mutate({ to, because });
  };
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('title')}</h2>
      <form className={classes.move} onSubmit={save}>
        <Select
          label={t('to')}
          allowDeselect={false}
          value={to}
          data={LEAN_STAGES.filter((one) => one !== stage).map((value) => ({
            value,
            label: answer(value),
          }))}
          onChange={setTo}
        />
        <TextInput
          label={t('because')}
          maxLength={LONGEST_EVIDENCE}
          value={because}
          onChange={(event) => setBecause(event.currentTarget.value)}
        />
        <ButtonRow
          main={
            <Button type="submit" disabled={!isReady} loading={move.isPending}>
              {t('save')}
            </Button>
          }
        />
      </form>
      {gate && to === gate.to && gate.state !== 'open' && (
        <p className={classes.aside}>{t('notOpen')}</p>
      )}
    </section>
  );
}
