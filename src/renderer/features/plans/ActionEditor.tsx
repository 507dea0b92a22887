import { Select, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { Action, ActionState } from '#shared/features/plans/model.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';
import { EffectNote } from '#renderer/parts/effect/EffectNote.tsx';
import { metricOptionFilter } from '#renderer/parts/metric/metric-search.ts';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { ActionDates } from './ActionDates.tsx';
import classes from './ActionEditor.module.css';
import { changedFields, fieldsOf, needsOf } from './editor-fields.ts';
import type { EditorField, EditorFields, EditorNeed, EditorPartProps } from './editor-fields.ts';
import { EffectFields } from './EffectFields.tsx';
import { BOARD_STATES } from './plan-order.ts';
import { useEffectOf } from './use-effect-of.ts';
import { useMetricOptions } from '#renderer/parts/metric/use-metric-options.ts';

export type ActionEditorProps = {
  /** The action to change; without one a new one is added. */
  readonly action?: Action;
  /** Of a new action: the metric and the state that it starts with. */
  readonly metric?: string | null;
  readonly state?: ActionState;
  readonly field?: EditorField;
  readonly onClose: () => void;
};

/** What is written of an action is kept; of a new one there is one draft, wherever it was begun. */
export const ActionEditor = withDraft(
  ({ action }: ActionEditorProps) => (action ? `action ${action.id}` : 'action'),
  ActionForm,
);

function ActionForm(props: ActionEditorProps) {
  const { action = null, metric = null, state = 'todo', field = 'title', onClose } = props;
  const t = useTranslations('plans.editor');
  const button = useTranslations('common.button');
  const inWords = useRefusalWords();
  const first = fieldsOf(action, metric, state);
  const [fields, setFields] = useKeptState('fields', first);
  const leave = useDraftEnd(onClose);
  const [wasTried, setTried] = useState(false);
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const add = useCommand('plans.add', { isOnce: true, onRefused: setRefused });
  const change = useCommand('plans.change', { isOnce: true, onRefused: setRefused });
  const needs = needsOf(fields);
  const errorOf = (need: EditorNeed): string | null =>
    wasTried && needs.includes(need) ? t(`needs.${need}`) : null;
  const set = (changed: Partial<EditorFields>): void => {
    setRefused(null);
    setFields((before) => ({ ...before, ...changed }));
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (needs.length > 0 || fields.metric === null) return;
    const done = { onSuccess: leave };
    if (action) change.mutate({ ...changedFields(action, fields), id: action.id }, done);
    else add.mutate(newAction(fields, fields.metric), done);
  };
  const shared = { fields, set, errorOf, first: field };
  return (
    <FormModal onClose={onClose} title={t(action ? 'titleEdit' : 'titleNew')} size="lg">
      <form className={classes.form} onSubmit={save} noValidate>
        <MainFields {...shared} />
        <ActionDates {...shared} />
        <EffectFields key={fields.metric} {...shared} />
        {action && <WhatFollowed action={action} />}
        <ResultFields {...shared} />
        <FormFooter
          onCancel={leave}
          send={button(action ? 'save' : 'add')}
          isSending={add.isPending || change.isPending}
          refusal={refused && inWords(refused)}
        />
      </form>
    </FormModal>
  );
}

function newAction(fields: EditorFields, metric: string) {
  const { isEffectReadable: _isEffectReadable, ...written } = fields;
  return { ...written, metric };
}

function MainFields({ fields, set, errorOf, first }: EditorPartProps) {
  const t = useTranslations('plans');
  const options = useMetricOptions();
  return (
    <>
      <TextInput
        label={t('editor.title')}
        placeholder={t('editor.titlePlaceholder')}
        maxLength={140}
        data-autofocus={first === 'title' || undefined}
        value={fields.title}
        error={errorOf('title')}
        onChange={(event) => set({ title: event.currentTarget.value })}
      />
      <Select
        label={t('editor.metric')}
        searchable
        allowDeselect={false}
        filter={metricOptionFilter(useMetrics())}
        data={options}
        value={fields.metric}
        error={errorOf('metric')}
        onChange={(metric) => set({ metric })}
      />
      <div>
        <p className={classes.label} id="action-state">
          {t('editor.state')}
        </p>
        <SegmentedControl
          fullWidth
          size="sm"
          aria-labelledby="action-state"
          data={BOARD_STATES.map((state) => ({ value: state, label: t(`state.${state}`) }))}
          value={fields.state}
          onChange={(state) => set({ state })}
        />
      </div>
    </>
  );
}

/** Read before it is said what came of it. */
function WhatFollowed({ action }: { action: Action }) {
  const effect = useEffectOf(action);
  return effect ? <EffectNote effect={effect} /> : null;
}

function ResultFields({ fields, set, first }: EditorPartProps) {
  const t = useTranslations('plans.editor');
  return (
    <>
      <Textarea
        label={t('outcome')}
        maxLength={500}
        autosize
        minRows={1}
        data-autofocus={first === 'outcome' || undefined}
        value={fields.outcome}
        onChange={(event) => set({ outcome: event.currentTarget.value })}
      />
      <TextInput
        label={t('learned')}
        maxLength={280}
        value={fields.learned}
        onChange={(event) => set({ learned: event.currentTarget.value })}
      />
    </>
  );
}
