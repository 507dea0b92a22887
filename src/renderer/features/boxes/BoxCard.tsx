import { Select, Textarea } from '@mantine/core';
import type { BoxStanding } from '#shared/features/boxes/contract.ts';
import { LONGEST_BOX, SURENESSES } from '#shared/features/boxes/model.ts';
import { mayBe } from '#shared/features/boxes/rules.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { useBoxesWords } from './boxes-words.ts';
import { Watcher } from './Watcher.tsx';
import classes from './Boxes.module.css';

type BoxCardProps = {
  readonly standing: BoxStanding;
  readonly number: number;
  readonly isRisky: boolean;
};

/** One box: what stands in it, how sure one is, and what watches it. */
export function BoxCard({ standing, number, isRisky }: BoxCardProps) {
  const t = useBoxesWords();
  const { box, text } = standing;
  const write = useCommand('boxes.write');
  const draft = useDraft(text, (next) => write.mutate({ box, text: next }));
  const name = t(`box.${box}.name`);
  return (
    <li className={classes.box} data-risky={isRisky}>
      <h2 className={classes.name}>
        {t('text', { number: String(number), box: name })}
        {isRisky && <span className={classes.quiet}> ▲ {t('risk.mark')}</span>}
      </h2>
      <p className={classes.asks}>{t(`box.${box}.asks`)}</p>
      <Textarea
        aria-label={name}
        maxLength={LONGEST_BOX}
        autosize
        minRows={4}
        maxRows={12}
        {...draft}
      />
      <Sureness standing={standing} name={name} />
      <Watcher standing={standing} />
      <Choice standing={standing} name={name} />
      <Versions standing={standing} />
    </li>
  );
}

type PartOfBoxProps = { readonly standing: BoxStanding; readonly name: string };

function Sureness({ standing: { box, sureness, known }, name }: PartOfBoxProps) {
  const t = useBoxesWords();
  const write = useCommand('boxes.write');
  const isOpen = mayBe('measured', known);
  return (
    <>
      <Select
        size="xs"
        aria-label={t('surenessOf', { box: name })}
        allowDeselect={false}
        data={SURENESSES.map((value) => ({
          value,
          label: t(`sureness.${value}`),
          disabled: value === 'measured' && !isOpen,
        }))}
        value={sureness}
        onChange={(next) => next && write.mutate({ box, sureness: next })}
      />
      {!isOpen && sureness !== 'guess' && (
        <p className={classes.quiet}>{t('unmeasured', { known })}</p>
      )}
    </>
  );
}

/** Which of the followed metrics watches it, where there is a choice. */
function Choice({ standing: { box, offered, watcher }, name }: PartOfBoxProps) {
  const t = useBoxesWords();
  const nameOf = useMetricName();
  const write = useCommand('boxes.write');
  if (offered.length < 2) return null;
  return (
    <Select
      size="xs"
      aria-label={t('watcher.of', { box: name })}
      allowDeselect={false}
      data={offered.map((value) => ({ value, label: nameOf(value) }))}
      value={watcher?.metric ?? null}
      onChange={(metric) => metric && write.mutate({ box, metric })}
    />
  );
}

/** When it was written, and what stood there before. */
function Versions({ standing: { writtenOn, before } }: { readonly standing: BoxStanding }) {
  const t = useBoxesWords();
  const locale = useLocale();
  if (writtenOn === null) return null;
  const written = t('writtenOn', { day: formatDay(writtenOn, locale) });
  if (before.length === 0) return <p className={classes.quiet}>{written}</p>;
  return (
    <details className={classes.versions}>
      <summary>
        {written} · {t('before', { count: before.length })}
      </summary>
      {before.map(({ on, text, sureness }) => (
        <p key={on}>
          <span className={classes.quiet}>
            {t('version', { day: formatDay(on, locale), sureness: t(`sureness.${sureness}`) })}
          </span>{' '}
          {text || t('empty')}
        </p>
      ))}
    </details>
  );
}
