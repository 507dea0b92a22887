import type { GateDemand, StageStanding } from '#shared/features/stages/contract.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { DemandQuestion } from './DemandQuestion.tsx';
import { DemandRule } from './DemandRule.tsx';
import classes from './StagePage.module.css';

type GateListProps = { readonly gate: NonNullable<StageStanding['gate']> };

/** What has to hold before the next step, each with how it stands. */
export function GateList({ gate }: GateListProps) {
  const t = useTranslations('stages');
  const answer = useTranslations('settings.stage.answer');
  return (
    <section className={classes.section}>
      <h2 className={classes.title}>{t('onward', { stage: answer(gate.to) })}</h2>
      <p className={classes.quiet}>{t(`gate.${gate.state}`)}</p>
      <Demands demands={gate.must} />
      {gate.enough.length > 0 && <h3 className={classes.subtitle}>{t('enough')}</h3>}
      {gate.enough.map((demands, index) => (
        <div key={keyOf(demands)}>
          {index > 0 && <p className={classes.alternative}>{t('alternative')}</p>}
          <Demands demands={demands} />
        </div>
      ))}
    </section>
  );
}

const MARKS = { open: '●', closed: '■', not_known: '○' } as const;

function Demands({ demands }: { demands: readonly GateDemand[] }) {
  const t = useTranslations('stages');
  return (
    <ul className={classes.demands}>
      {demands.map((demand) => (
        <li key={keyOf([demand])} data-state={demand.state}>
          <span className={classes.mark}>
            <span aria-hidden="true">{MARKS[demand.state]}</span>
            <span className="visually-hidden">{t(`state.${demand.state}`)}</span>
          </span>
          <div>
            {demand.rule && <DemandRule rule={demand.rule} state={demand.state} />}
            {demand.question && (
              <DemandQuestion question={demand.question} answer={demand.answer} />
            )}
            <span className={classes.aside}>{t(`source.${demand.source}`)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

/** No two demands of a gate are about the same figure or question. */
function keyOf(demands: readonly GateDemand[]): string {
  return demands.map(({ rule, question }) => question ?? rule?.metric ?? '').join();
}
