import type { Action, ActionState } from '#shared/features/plans/model.ts';
import { NEW_ACTION } from '#shared/features/plans/rules.ts';

export type EditorField = 'title' | 'dueOn' | 'effect' | 'outcome';

/** An action as it is filled in; `isEffectReadable` is false for a number that cannot be read. */
export type EditorFields = Omit<Action, 'id' | 'metric'> & {
  readonly metric: string | null;
  readonly isEffectReadable: boolean;
};

/** What is wrong in the form, by the key of its sentence. */
export type EditorNeed = 'title' | 'metric' | 'effectValue' | 'doneOn';

/** The form as it opens: the action as it is, or a new one. */
export function fieldsOf(
  action: Action | null,
  metric: string | null,
  state: ActionState,
): EditorFields {
  if (action) {
    const { id: _id, ...fields } = action;
    return { ...fields, isEffectReadable: true };
  }
  return { ...NEW_ACTION, metric, title: '', state, isEffectReadable: true };
}

/** What has to be corrected before the form can be saved, in its order. */
export function needsOf(fields: EditorFields): readonly EditorNeed[] {
  const { startedOn, doneOn } = fields;
  const needs: Record<EditorNeed, boolean> = {
    title: fields.title.trim() === '',
    metric: fields.metric === null,
    effectValue: !fields.isEffectReadable,
    doneOn: startedOn !== null && doneOn !== null && doneOn < startedOn,
  };
  return (Object.keys(needs) as EditorNeed[]).filter((need) => needs[need]);
}

/** Only what was changed: a change of state then sets its own dates, unless they were written. */
export function changedFields(before: Action, fields: EditorFields): Partial<Action> {
  const changed = Object.entries(fields).filter(
    ([name, value]) => name in before && before[name as keyof Action] !== value,
  );
  return Object.fromEntries(changed);
}

export type EditorPartProps = {
  readonly fields: EditorFields;
  readonly set: (changed: Partial<EditorFields>) => void;
  readonly errorOf: (need: EditorNeed) => string | null;
  readonly first: EditorField;
};
