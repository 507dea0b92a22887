import { describe, expect, it } from 'vitest';
import { changedFields, fieldsOf, needsOf } from '#renderer/features/plans/editor-fields.ts';
import type { Action } from '#shared/features/plans/model.ts';

const ACTION: Action = {
  id: 7,
  metric: 'list_growth',
  title: 'Guest on three podcasts',
  state: 'doing',
  startedOn: '2026-11-02',
  dueOn: '2026-12-08',
  doneOn: null,
  effect: '',
  effectValue: null,
  effort: 'M',
  outcome: '',
  learned: '',
};

describe('the editor of an action', () => {
  it('needs a title and a metric of a new one', () => {
    expect(needsOf(fieldsOf(null, null, 'todo'))).toEqual(['title', 'metric']);
  });

  it('refuses an end before the start, and a number that cannot be read', () => {
    const fields = fieldsOf(ACTION, null, 'todo');
    expect(needsOf({ ...fields, doneOn: '2026-11-01' })).toEqual(['doneOn']);
    expect(needsOf({ ...fields, isEffectReadable: false })).toEqual(['effectValue']);
    expect(needsOf({ ...fields, doneOn: '2026-11-02' })).toEqual([]);
  });

  it('sends only what was changed, so that a new state sets its own dates', () => {
    const fields = fieldsOf(ACTION, null, 'todo');
    expect(changedFields(ACTION, fields)).toEqual({});
    expect(changedFields(ACTION, { ...fields, state: 'done' })).toEqual({ state: 'done' });
    expect(changedFields(ACTION, { ...fields, dueOn: null })).toEqual({ dueOn: null });
  });
});
