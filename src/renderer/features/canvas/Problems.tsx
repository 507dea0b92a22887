import { Button, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Canvas, CanvasProblem } from '#shared/features/canvas/contract.ts';
import { LONGEST_LINE, MOST_HYPOTHESES, MOST_PROBLEMS } from '#shared/features/canvas/model.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { OneLineField } from '#renderer/ui/OneLineField.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { useCanvasWords } from './canvas-words.ts';
import { LazyTestForm } from './LazyTestForm.tsx';
import { TestRow } from './TestRow.tsx';
import classes from './Canvas.module.css';

/** The problems in the way, three at most, each with what is tried for it. */
export function Problems({ canvas }: { readonly canvas: Canvas }) {
  const t = useCanvasWords();
  const open = useCommand('canvas.openProblem');
  const { problems, week } = canvas;
  const isFull = problems.filter(({ closedOn }) => closedOn === null).length >= MOST_PROBLEMS;
  return (
    <section>
      <h2 className={classes.title}>{t('problem.title')}</h2>
      {problems.map((problem) => (
        <ProblemPart key={problem.id} problem={problem} week={week.key} />
      ))}
      {isFull ? (
        <p className={classes.quiet}>{t('problem.full')}</p>
      ) : (
        <OneLineField
          label={t('problem.add')}
          placeholder={t('problem.add')}
          maxLength={LONGEST_LINE}
          onSave={(text) => open.mutateAsync({ text })}
        />
      )}
    </section>
  );
}

type ProblemPartProps = { readonly problem: CanvasProblem; readonly week: string };

function ProblemPart({ problem, week }: ProblemPartProps) {
  const t = useCanvasWords();
  const [isTrying, setTrying] = useState(false);
  const { id, text, hypotheses, closedOn } = problem;
  const isRoom = hypotheses.filter(({ ended }) => ended === null).length < MOST_HYPOTHESES;
  return (
    <article className={classes.problem} aria-label={text}>
      <ProblemHead problem={problem} />
      <ul className={classes.tests}>
        {hypotheses.map((hypothesis) => (
          <TestRow key={hypothesis.id} hypothesis={hypothesis} problem={id} week={week} />
        ))}
      </ul>
      {closedOn === null && isRoom && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('test.addFor', { text })}
          onClick={() => setTrying(true)}
        >
          {t('test.add')}
        </Button>
      )}
      {closedOn === null && !isRoom && <p className={classes.quiet}>{t('test.full')}</p>}
      {isTrying && <LazyTestForm problem={id} test={null} onClose={() => setTrying(false)} />}
    </article>
  );
}

function ProblemHead({ problem }: { readonly problem: CanvasProblem }) {
  const t = useCanvasWords();
  const locale = useLocale();
  const change = useCommand('canvas.changeProblem');
  const close = useCommand('canvas.closeProblem');
  const { id, text, age, closedOn, became } = problem;
  const draft = useDraft(text, (next) => {
    if (next !== '') change.mutate({ id, text: next });
  });
  const end = useDraft(became, (next) => close.mutate({ id, became: next }));
  return (
    <>
      <div className={classes.head}>
        <Textarea
          aria-label={t('problem.text')}
          maxLength={LONGEST_LINE}
          autosize
          minRows={1}
          {...draft}
        />
        <span className={classes.age}>
          {closedOn === null
            ? t('problem.age', { weeks: age })
            : t('problem.closed', { day: formatDay(closedOn, locale, 'short') })}
        </span>
        {closedOn === null && (
          <Button
            variant="default"
            aria-label={t('problem.closeFor', { text })}
            onClick={() => close.mutate({ id, became: '' })}
          >
            {t('problem.close')}
          </Button>
        )}
      </div>
      {closedOn !== null && (
        <TextInput
          className={classes.became ?? ''}
          aria-label={`${t('problem.became')} · ${text}`}
          placeholder={t('problem.became')}
          maxLength={LONGEST_LINE}
          {...end}
        />
      )}
    </>
  );
}
