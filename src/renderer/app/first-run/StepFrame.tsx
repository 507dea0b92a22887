import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { GuidedFoot } from '#renderer/ui/GuidedFoot.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { PAGE_HEADING_ID, PageHeading } from '#renderer/ui/PageHeading.tsx';
import classes from './FirstRun.module.css';

const STEPS = 6;

/** On what has the focus when its step begins; without any it is the heading. */
export const BEGINS_HERE = { 'data-begins': true };

type StepFrameProps = {
  /** From 1. */
  readonly step: number;
  readonly title: string;
  readonly about: string;
  readonly nextLabel?: string;
  /** The way on is not what the step is for. */
  readonly isNextQuiet?: boolean;
  /** There is something beside the questions. */
  readonly isWide?: boolean;
  readonly isBusy?: boolean;
  /** Why one cannot go on, told beside the buttons. */
  readonly problem?: string | undefined;
  readonly onBack?: () => void;
  readonly onNext: () => void;
  readonly children: ReactNode;
};

/**
 * One step: where one is, what is asked, and the way on and back. Enter in a field goes on. The form
 * is named by its heading, which is read where the focus begins further down.
 */
export function StepFrame(props: StepFrameProps) {
  const t = useTranslations('firstRun');
  const { step, onBack } = props;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const begin = form.current?.querySelector<HTMLElement>('[data-begins]');
    (begin ?? document.getElementById(PAGE_HEADING_ID))?.focus();
  }, []);
  return (
    <form
      ref={form}
      className={classes.form}
      data-wide={props.isWide}
      aria-labelledby={PAGE_HEADING_ID}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        props.onNext();
        const shown = event.currentTarget;
        requestAnimationFrame(() => focusFault(shown));
      }}
    >
      <Progress step={step} />
      <PageHeading title={props.title} about={props.about} />
      <div className={classes.body}>{props.children}</div>
      <GuidedFoot
        back={
          onBack && (
            <Button variant="default" onClick={onBack}>
              {t('back')}
            </Button>
          )
        }
        note={
          <p className={classes.problem} role="alert">
            {props.problem}
          </p>
        }
        main={
          <Button
            type="submit"
            size="md"
            variant={props.isNextQuiet === true ? 'default' : 'filled'}
            loading={props.isBusy ?? false}
          >
            {props.nextLabel ?? t('next')}
          </Button>
        }
      />
    </form>
  );
}

/** To the first field at fault, once it is marked as such. */
function focusFault(form: HTMLFormElement): void {
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}

function Progress({ step }: { step: number }) {
  const t = useTranslations('firstRun');
  return (
    <p className={classes.progress}>
      <span aria-hidden="true" className={classes.dots}>
        {Array.from({ length: STEPS }, (_, index) => (
          <span key={index} className={classes.dot} data-reached={index < step} />
        ))}
      </span>
      {t('step', { step: String(step), of: String(STEPS) })}
    </p>
  );
}
