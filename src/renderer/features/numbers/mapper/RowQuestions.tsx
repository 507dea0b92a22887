import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { withSegment } from '#shared/features/numbers/draft-profile.ts';
import type { Condition } from '#shared/features/numbers/profile.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import classes from './FileMapper.module.css';
import type { QuestionsProps } from './use-told-file.ts';

const NONE = '';
const FIXED = ':fixed';

/** What parts the numbers, which rows count, and which of them are one. */
export function RowQuestions({ told }: QuestionsProps) {
  const t = useTranslations('numbers.mapper');
  const { draft, say, columns } = told;
  const headings = columns.map(({ heading }) => ({ value: heading, label: heading }));
  return (
    <section aria-label={t('whichRows')} className={classes.group}>
      <h2 className={classes.title}>{t('whichRows')}</h2>
      {draft.numbers.length > 0 && <SegmentQuestion told={told} />}
      <KeepQuestion told={told} />
      <NativeSelect
        label={t('key')}
        value={draft.key?.[0] ?? NONE}
        data={[{ value: NONE, label: t('noKey') }, ...headings]}
        onChange={({ currentTarget: { value } }) =>
          say({ ...draft, key: value === NONE ? [] : [value] })
        }
      />
    </section>
  );
}

function SegmentQuestion({ told: { draft, say, columns } }: QuestionsProps) {
  const t = useTranslations('numbers.mapper');
  const segment = draft.numbers[0]?.segment;
  const [isFixed, setIsFixed] = useState(segment !== undefined && 'fixed' in segment);
  const column = segment && 'column' in segment ? segment.column : NONE;
  const words = columns.filter(({ holds }) => holds === 'words');
  return (
    <>
      <NativeSelect
        label={t('segment')}
        value={isFixed ? FIXED : column}
        data={[
          { value: NONE, label: t('noSegment') },
          ...words.map(({ heading }) => ({
            value: heading,
            label: t('inColumn', { column: heading }),
          })),
          { value: FIXED, label: t('oneName') },
        ]}
        onChange={({ currentTarget: { value } }) => {
          setIsFixed(value === FIXED);
          const named = value !== FIXED && value !== NONE;
          say(withSegment(draft, named ? { column: value } : null));
        }}
      />
      {isFixed && (
        <TextInput
          label={t('segmentName')}
          maxLength={60}
          value={segment && 'fixed' in segment ? segment.fixed : ''}
          onChange={({ currentTarget: { value } }) =>
            say(withSegment(draft, value === '' ? null : { fixed: value }))
          }
        />
      )}
    </>
  );
}

const TESTS = ['is', 'not', 'filled', 'empty', 'range'] as const;
type Test = (typeof TESTS)[number];

/** Rows that count, by one condition or several that all hold. */
function KeepQuestion({ told: { draft, say, columns } }: QuestionsProps) {
  const t = useTranslations('numbers.mapper');
  const keep = draft.keep ?? [];
  const first = columns.find(({ holds }) => holds === 'words') ?? columns[0];
  const change = (at: number, condition: Condition | null): void =>
    say({
      ...draft,
      keep: keep.flatMap((one, place) => (place === at ? (condition ?? []) : one)),
    });
  return (
    <div>
      <p className={classes.label}>{t('keep')}</p>
      {keep.length === 0 && <p className={classes.quiet}>{t('keepAll')}</p>}
      {keep.map((condition, at) => (
        <ConditionLine
          // eslint-disable-next-line react/no-array-index-key -- conditions have no name of their own
          key={at}
          condition={condition}
          headings={columns.map(({ heading }) => heading)}
          onChange={(next) => change(at, next)}
        />
      ))}
      {first && keep.length < 5 && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() =>
            say({ ...draft, keep: [...keep, { column: first.heading, filled: true }] })
          }
        >
          {t('addCondition')}
        </Button>
      )}
    </div>
  );
}

type ConditionLineProps = {
  readonly condition: Condition;
  readonly headings: readonly string[];
  readonly onChange: (condition: Condition | null) => void;
};

function ConditionLine({ condition, headings, onChange }: ConditionLineProps) {
  const t = useTranslations('numbers.mapper');
  const { column } = condition;
  const test = testOf(condition);
  const words = condition.is ?? condition.not ?? [];
  const number = (value: string): number | undefined => {
    const read = Number(value.replace(',', '.'));
    return value.trim() === '' || Number.isNaN(read) ? undefined : read;
  };
  return (
    <div className={classes.condition}>
      <NativeSelect
        size="xs"
        aria-label={t('conditionColumn')}
        value={column}
        data={[...headings]}
        onChange={({ currentTarget: { value } }) => onChange({ ...condition, column: value })}
      />
      <NativeSelect
        size="xs"
        aria-label={t('conditionTest', { column })}
        value={test}
        data={TESTS.map((value) => ({ value, label: t(`tests.${value}`) }))}
        onChange={({ currentTarget: { value } }) => {
          const next = TESTS.find((one) => one === value);
          if (next) onChange(conditionFor(column, next, words));
        }}
      />
      {(test === 'is' || test === 'not') && (
        <TextInput
          size="xs"
          aria-label={t('conditionWords', { column })}
          placeholder={t('wordsHint')}
          value={words.join(';')}
          onChange={({ currentTarget: { value } }) =>
            onChange(conditionFor(column, test, value.split(';')))
          }
        />
      )}
      {test === 'range' && (
        <>
          <TextInput
            // Another bound in this place, once a condition above is removed, is another field.
            key={`from ${condition.min ?? ''}`}
            size="xs"
            aria-label={t('from', { column })}
            placeholder={t('fromHint')}
            defaultValue={condition.min ?? ''}
            onBlur={({ currentTarget: { value } }) =>
              onChange(within(condition, { min: number(value) }))
            }
          />
          <TextInput
            key={`to ${condition.max ?? ''}`}
            size="xs"
            aria-label={t('to', { column })}
            placeholder={t('toHint')}
            defaultValue={condition.max ?? ''}
            onBlur={({ currentTarget: { value } }) =>
              onChange(within(condition, { max: number(value) }))
            }
          />
        </>
      )}
      <Button size="compact-sm" variant="subtle" onClick={() => onChange(null)}>
        {t('removeCondition')}
      </Button>
    </div>
  );
}

function testOf({ is, not, filled }: Condition): Test {
  if (is) return 'is';
  if (not) return 'not';
  if (filled === undefined) return 'range';
  return filled ? 'filled' : 'empty';
}

function conditionFor(column: string, test: Test, words: readonly string[]): Condition {
  const said = words.length > 0 ? [...words] : [''];
  switch (test) {
    case 'is':
      return { column, is: said };
    case 'not':
      return { column, not: said };
    case 'range':
      return { column };
    default:
      return { column, filled: test === 'filled' };
  }
}

type LeastAndMost = { readonly min?: number | undefined; readonly max?: number | undefined };

function within({ column, min, max }: Condition, change: LeastAndMost): Condition {
  const { min: least, max: most } = { min, max, ...change };
  return {
    column,
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
  };
}
