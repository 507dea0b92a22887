import { Button } from '@mantine/core';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { Link } from 'wouter';
import type { Hypothesis } from '#shared/features/canvas/contract.ts';
import { VERDICTS } from '#shared/features/canvas/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { bindCommands } from '#renderer/parts/command/command.ts';
import { askedByKey } from '#renderer/parts/command/key-command.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { isMac } from '#renderer/ui/keys/platform.ts';
import { testCommands } from './canvas-commands.ts';
import { useCanvasWords } from './canvas-words.ts';
import { LazyTestForm } from './LazyTestForm.tsx';
import { useTestWords } from './use-test-words.ts';
import classes from './Canvas.module.css';

type TestRowProps = {
  readonly hypothesis: Hypothesis;
  readonly problem: number;
  readonly week: string;
};

/** One thing that is tried: what is believed, what proves it, what the week said. */
export function TestRow({ hypothesis, problem, week }: TestRowProps) {
  const t = useCanvasWords();
  const words = useTestWords();
  const { id, action, ended, unclear, isTooLarge } = hypothesis;
  const act = useCommand('canvas.act');
  const context = {
    act: () => {
      if (action === null && ended === null) act.mutate({ hypothesis: id });
    },
  };
  useCommandGroup(testCommands, () => context);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const asked = askedByKey(bindCommands(testCommands, context), event, { isMac, field: 'none' });
    if (!asked) return;
    event.preventDefault();
    asked.bound.run(asked.combo);
  };
  return (
    // It hears its key from whatever in it has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li data-test={id} onKeyDown={onKeyDown}>
      <p className={classes.said}>{words.said(hypothesis)}</p>
      <p className={classes.facts}>{words.facts(hypothesis)}</p>
      {isTooLarge && ended === null && (
        <p className={classes.warning} role="note">
          {t('test.tooLarge', { weeks: unclear })}
        </p>
      )}
      <Verdict hypothesis={hypothesis} week={week} />
      {ended === null ? (
        <Ways hypothesis={hypothesis} problem={problem} onAct={context.act} />
      ) : (
        <p className={classes.facts}>{t('test.next')}</p>
      )}
    </li>
  );
}

/** What the week says of it; pressed once more, nothing. */
function Verdict({ hypothesis, week }: Pick<TestRowProps, 'hypothesis' | 'week'>) {
  const t = useCanvasWords();
  const judge = useCommand('canvas.judge');
  const { id, change, verdict } = hypothesis;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-label={t('test.verdict', { change })} className={classes.ways}>
      {VERDICTS.map((one) => (
        <Button
          key={one}
          variant={one === verdict ? 'light' : 'default'}
          size="compact-sm"
          aria-pressed={one === verdict}
          onClick={() =>
            judge.mutate({ week, hypothesis: id, verdict: one === verdict ? null : one })
          }
        >
          {t(`test.verdicts.${one}`)}
        </Button>
      ))}
    </div>
  );
}

type WaysProps = Pick<TestRowProps, 'hypothesis' | 'problem'> & { readonly onAct: () => void };

function Ways({ hypothesis, problem, onAct }: WaysProps) {
  const t = useCanvasWords();
  const keyText = useKeyText(testCommands);
  const [isChanging, setChanging] = useState(false);
  const remove = useCommand('canvas.removeHypothesis');
  const tell = useUndoNotice();
  const { id, change, action, isChangeable } = hypothesis;
  return (
    <div className={classes.ways}>
      {action === null ? (
        <>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={t('test.actFor', { change })}
            onClick={onAct}
          >
            {t('test.act')}
          </Button>
          <kbd className={classes.key}>{keyText('test.act')}</kbd>
        </>
      ) : (
        <Link href={`/plan/${action}`}>{t('test.isAction')}</Link>
      )}
      {isChangeable && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('test.editFor', { change })}
          onClick={() => setChanging(true)}
        >
          {t('test.edit')}
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('test.removeFor', { change })}
        onClick={() =>
          remove.mutate({ id }, { onSuccess: () => tell(t('test.removed', { change })) })
        }
      >
        {t('test.remove')}
      </Button>
      {isChanging && (
        <LazyTestForm problem={problem} test={hypothesis} onClose={() => setChanging(false)} />
      )}
    </div>
  );
}
