import { NativeSelect } from '@mantine/core';
import { isOrderOpen, isZoneOpen } from '#shared/features/numbers/guess-profile.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FileMapper.module.css';
import type { QuestionsProps } from './use-told-file.ts';

const NONE = '';
const GRAINS = ['day', 'event', 'week', 'month'] as const;

/** Where the headings are, which column is the day, and what a row is. */
export function TimeQuestions({ told }: QuestionsProps) {
  const t = useTranslations('numbers.mapper');
  const { draft, say, columns } = told;
  const { time } = draft;
  return (
    <section aria-label={t('time')} className={classes.group}>
      <Place told={told} />
      <NativeSelect
        label={t('day')}
        value={time.column ?? NONE}
        data={[
          ...columns.map(({ heading }) => ({ value: heading, label: heading })),
          { value: NONE, label: t('noDay') },
        ]}
        onChange={({ currentTarget: { value } }) =>
          say({
            ...draft,
            time:
              value === NONE
                ? { column: null, grain: 'range' }
                : { ...time, column: value, grain: time.grain === 'range' ? 'event' : time.grain },
          })
        }
      />
      {time.column !== null && (
        <>
          <NativeSelect
            label={t('grain')}
            value={time.grain}
            data={GRAINS.map((value) => ({ value, label: t(`grains.${value}`) }))}
            onChange={({ currentTarget: { value } }) => {
              const grain = GRAINS.find((one) => one === value);
              if (grain) say({ ...draft, time: { ...time, grain } });
            }}
          />
          <NativeSelect
            label={t('missing')}
            value={time.missing ?? 'unknown'}
            data={(['zero', 'unknown'] as const).map((value) => ({
              value,
              label: t(`missings.${value}`),
            }))}
            onChange={({ currentTarget: { value } }) => {
              const missing = value === 'zero' ? 'zero' : 'unknown';
              say({ ...draft, time: { ...time, missing } });
            }}
          />
        </>
      )}
      <Clock told={told} />
    </section>
  );
}

/** Which sheet, and which of its lines has the headings. */
function Place({ told: { heads, table, headingRow, sayPlace } }: QuestionsProps) {
  const t = useTranslations('numbers.mapper');
  return (
    <>
      {heads.length > 1 && (
        <NativeSelect
          label={t('sheet')}
          value={String(table)}
          data={heads.map(({ sheet, entry }, at) => ({
            value: String(at),
            label: sheet ?? entry ?? String(at + 1),
          }))}
          onChange={({ currentTarget: { value } }) => sayPlace(Number(value), null)}
        />
      )}
      <NativeSelect
        label={t('headingRow')}
        title={(heads[table]?.rows[headingRow] ?? []).join(' · ')}
        value={String(headingRow)}
        data={(heads[table]?.rows ?? []).map((row, at) => ({
          value: String(at),
          label: t('line', {
            line: String(at + 1),
            words: row.filter(Boolean).join(' · ').slice(0, 60),
          }),
        }))}
        onChange={({ currentTarget: { value } }) => sayPlace(table, Number(value))}
      />
    </>
  );
}

/** What days and times leave open. */
function Clock({ told: { draft, say, columns } }: QuestionsProps) {
  const t = useTranslations('numbers.mapper');
  const { time, file } = draft;
  const cells = columns.find(({ heading }) => heading === time.column)?.cells ?? [];
  const hasUtc = /\butc\b/i.test(time.column ?? '');
  return (
    <>
      {isOrderOpen(cells) && (
        <NativeSelect
          label={t('dayOrder')}
          value={file.day_order ?? NONE}
          data={[
            { value: NONE, label: t('toSay') },
            { value: 'dmy', label: t('dayOrders.dmy') },
            { value: 'mdy', label: t('dayOrders.mdy') },
          ]}
          onChange={({ currentTarget: { value } }) => {
            const { day_order: _before, ...rest } = file;
            const order = value === 'dmy' || value === 'mdy' ? ({ day_order: value } as const) : {};
            say({ ...draft, file: { ...rest, ...order } });
          }}
        />
      )}
      {isZoneOpen(cells) && !hasUtc && (
        <NativeSelect
          label={t('zone')}
          value={time.zone ?? 'local'}
          data={(['local', 'utc'] as const).map((value) => ({ value, label: t(`zones.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            say({ ...draft, time: { ...time, zone: value === 'utc' ? 'utc' : 'local' } })
          }
        />
      )}
    </>
  );
}
