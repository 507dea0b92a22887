import { Button } from '@mantine/core';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { MovedMetric } from '#shared/features/reviews/contract.ts';
import { formatDay, formatPeriod } from '#shared/i18n/format.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { bindCommands } from '#renderer/parts/command/command.ts';
import { askedByKey } from '#renderer/parts/command/key-command.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { Sparkline } from '#renderer/ui/Sparkline.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import { movedCommands } from '../review-commands.ts';
import { OneLineField } from '#renderer/ui/OneLineField.tsx';
import classes from './Step.module.css';
import { useMoveWords } from './use-move-words.ts';

/** One metric that is out of the ordinary: its course, one sentence, why, and what will be done. */
export function MovedCard({ moved }: { moved: MovedMetric }) {
  const nameOf = useMetricName();
  const [isActing, setActing] = useState(false);
  const context = { act: () => setActing(true) };
  useCommandGroup(movedCommands, () => context);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const commands = bindCommands(movedCommands, context);
    const asked = askedByKey(commands, event, { isMac, field: 'none' });
    if (!asked) return;
    event.preventDefault();
    asked.bound.run(asked.combo);
  };
  const name = nameOf(moved.metric);
  return (
    // The card hears its key from whatever in it has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article className={classes.moved} aria-label={name} onKeyDown={onKeyDown}>
      <MovedFacts moved={moved} name={name} />
      <div className={classes.fields}>
        <Why moved={moved} name={name} />
        {isActing ? (
          <NewAction moved={moved} name={name} />
        ) : (
          <div className={classes.offers}>
            <ActButton name={name} onAct={() => setActing(true)} />
            {moved.runSince !== null && <NewUsual moved={moved} since={moved.runSince} />}
          </div>
        )}
      </div>
    </article>
  );
}

function MovedFacts({ moved, name }: { moved: MovedMetric; name: string }) {
  const t = useTranslations('reviews.moved');
  const locale = useLocale();
  const sentence = useMoveWords();
  const { metric, period, value, unit, course, side, role } = moved;
  return (
    <div className={classes.movedValue}>
      <h3 className={classes.name}>
        {name}
        {role !== 'other' && <span className={classes.role}> {t(`role.${role}`)}</span>}
      </h3>
      <div className={classes.movedFigures}>
        <p className={classes.value}>
          <Value value={value} unit={unit} size="heading" of={`${metric} ${period.key}`} />{' '}
          <span className={classes.quiet}>{formatPeriod(period, locale)}</span>
        </p>
        <Sparkline
          values={course.map((point) => point.value)}
          usual={course.map(({ limits }) => limits)}
          width={132}
          height={36}
        />
      </div>
      <p className={classes.signal}>
        <span aria-hidden="true">{side === 'above' ? '▲' : '▼'}</span> {sentence(moved)}
      </p>
    </div>
  );
}

type CardPartProps = { readonly moved: MovedMetric; readonly name: string };

function Why({ moved: { metric, period, annotations }, name }: CardPartProps) {
  const t = useTranslations('reviews.moved');
  const locale = useLocale();
  const annotate = useCommand('signals.annotate');
  return (
    <>
      {annotations.map(({ id, on, text }) => (
        <p key={id} className={classes.said}>
          {text} <span className={classes.quiet}>({formatDay(on, locale, 'short')})</span>
        </p>
      ))}
      <OneLineField
        label={t('ofMetric', { question: t('why'), metric: name })}
        placeholder={t('why')}
        maxLength={280}
        onSave={(text) => annotate.mutateAsync({ metric, on: period.end, text })}
      />
    </>
  );
}

function ActButton({ name, onAct }: { name: string; onAct: () => void }) {
  const t = useTranslations('reviews.moved');
  const keyText = useKeyText(movedCommands);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('ofMetric', { question: t('act'), metric: name })}
        onClick={onAct}
      >
        {t('act')}
      </Button>
      <kbd className={classes.key}>{keyText('moved.act')}</kbd>
    </>
  );
}

function NewAction({ moved: { metric }, name }: CardPartProps) {
  const t = useTranslations('reviews.moved');
  const plan = useCommand('plans.add');
  const [wasPlanned, setPlanned] = useState(false);
  return (
    <>
      <OneLineField
        label={t('ofMetric', { question: t('whatNext'), metric: name })}
        placeholder={t('whatNext')}
        maxLength={140}
        isFocused
        onSave={(title) =>
          plan.mutateAsync({ metric, title }, { onSuccess: () => setPlanned(true) })
        }
      />
      <p role="status" className={classes.quiet}>
        {wasPlanned && t('planned')}
      </p>
    </>
  );
}

/** Asked once, with the eighth point: limits of the old usual would call every point news. */
function NewUsual({ moved, since }: { moved: MovedMetric; since: string }) {
  const t = useTranslations('reviews.moved');
  const locale = useLocale();
  const tell = useUndoNotice();
  const rebase = useCommand('signals.rebase');
  const reason = moved.annotations.at(-1)?.text ?? t('newUsual');
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      loading={rebase.isPending}
      onClick={() =>
        rebase.mutate(
          { metric: moved.metric, from: since, reason },
          { onSuccess: () => tell(t('usualFrom', { day: formatDay(since, locale) })) },
        )
      }
    >
      {t('askUsual')}
    </Button>
  );
}
