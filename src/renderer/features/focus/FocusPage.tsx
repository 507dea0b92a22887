import { lazy, Suspense, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { FocusView } from '#shared/features/focus/contract.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { PageHeading } from '#renderer/ui/PageHeading.tsx';
import { focusCommands } from './focus-commands.ts';
import { FocusChart } from './FocusChart.tsx';
import { FocusFacts } from './FocusFacts.tsx';
import { FocusHero } from './FocusHero.tsx';
import classes from './FocusPage.module.css';
import { quarterAfter, quarterStops } from './focus-stops.ts';
import { PactWords } from './PactWords.tsx';
import { OtherQuarters } from './OtherQuarters.tsx';
import { QuarterBar } from './QuarterBar.tsx';

const BeforePact = lazy(async () => ({
  default: (await import('./BeforePact.tsx')).BeforePact,
}));
const QuarterConfidence = lazy(async () => ({
  default: (await import('#renderer/parts/confidence/QuarterConfidence.tsx')).QuarterConfidence,
}));
const PactDialog = lazy(async () => ({
  default: (await import('./PactDialog.tsx')).PactDialog,
}));

type FocusPageProps = {
  /** The plan of a metric; it is another feature's, so the app hands it in. */
  readonly plan: (metric: string) => ReactNode;
  /** What this week is for; another feature's too. */
  readonly oneThing: ReactNode;
  /** The next check-in and the run of kept ones; another feature's as well. */
  readonly checkIn: ReactNode;
  /** The one next step; another feature's too. */
  readonly now: ReactNode;
};

/** The home screen: the one metric of the quarter, read in five seconds, and its plan beside it. */
export function FocusPage({ plan, oneThing, checkIn, now: nextStep }: FocusPageProps) {
  const t = useTranslations('focus');
  const [shown, setShown] = useState<string | null>(null);
  const now = useOperationQuery('focus.view', { quarter: null });
  const view = useOperationQuery('focus.view', { quarter: shown }, { keepsPrevious: true });
  return (
    <>
      <PageHeading title={t('title')} isHidden />
      {now.data && view.data && (
        <FocusOfQuarter
          now={now.data}
          view={view.data}
          plan={plan}
          oneThing={oneThing}
          checkIn={checkIn}
          nextStep={nextStep}
          onShow={setShown}
        />
      )}
    </>
  );
}

type FocusOfQuarterProps = Omit<FocusPageProps, 'now'> & {
  readonly nextStep: ReactNode;
  readonly now: FocusView;
  readonly view: FocusView;
  readonly onShow: (quarter: string | null) => void;
};

function FocusOfQuarter(props: FocusOfQuarterProps) {
  const { now, view, plan, oneThing, checkIn, nextStep, onShow } = props;
  const locale = useLocale();
  const [chosenFor, setChosenFor] = useState<string | null>(null);
  const nextKey = quarterAfter(now.quarter.key, locale);
  const learned = now.past.find(({ quarter }) => quarter === view.quarter.key)?.learned ?? null;
  const { pact } = view;
  return (
    <div className={classes.page}>
      <QuarterBar
        quarter={view.quarter}
        stops={quarterStops(now)}
        nowKey={now.quarter.key}
        hasPact={pact !== null}
        hasNext={now.next !== null}
        checkIn={checkIn}
        onShow={(key) => onShow(key === now.quarter.key ? null : key)}
        onChange={() => setChosenFor(view.quarter.key)}
        onPrepare={() => setChosenFor(nextKey)}
      />
      {!pact && nextStep}
      {pact ? (
        <FocusBody
          view={view}
          pact={pact}
          learned={learned}
          plan={plan(pact.metric)}
          aside={
            view.quarter.isOpen && (
              <>
                {nextStep}
                {oneThing}
              </>
            )
          }
          others={<OtherQuarters now={now} shown={view.quarter.key} onShow={onShow} />}
        />
      ) : (
        <Suspense fallback={null}>
          <BeforePact view={view} onChoose={() => setChosenFor(view.quarter.key)} />
        </Suspense>
      )}
      {chosenFor !== null && (
        <Suspense fallback={null}>
          <PactDialog
            quarter={chosenFor}
            current={chosenFor === nextKey ? now.next : now.pact}
            isStarted={chosenFor === now.quarter.key}
            onClose={() => setChosenFor(null)}
          />
        </Suspense>
      )}
    </div>
  );
}

type FocusBodyProps = {
  readonly view: FocusView;
  readonly pact: NonNullable<FocusView['pact']>;
  readonly learned: string | null;
  readonly plan: ReactNode;
  /** What is to be done now and this week; nothing in a quarter that is over or to come. */
  readonly aside: ReactNode;
  readonly others: ReactNode;
};

function FocusBody({ view, pact, learned, plan, aside, others }: FocusBodyProps) {
  const name = useRef<HTMLButtonElement>(null);
  useCommandGroup(focusCommands, () => ({ define: () => name.current?.focus() }));
  return (
    <>
      <div className={classes.top}>
        <FocusHero view={view} pact={pact} nameRef={name} />
        <FocusFacts view={view} pact={pact} />
        {aside && <div className={classes.aside}>{aside}</div>}
      </div>
      <div className={classes.columns}>
        <div className={classes.left}>
          {view.chart && <FocusChart view={view} pact={pact} />}
          {!view.quarter.isFuture && (
            <Suspense fallback={null}>
              <QuarterConfidence quarter={view.quarter} />
            </Suspense>
          )}
          <PactWords view={view} pact={pact} learned={learned} />
        </div>
        {plan}
      </div>
      {others}
    </>
  );
}
