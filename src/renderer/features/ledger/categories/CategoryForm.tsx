import { Button, Checkbox, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type {
  CategoryMap,
  MappedCategory,
  OwnCategory,
} from '#shared/features/ledger/category-map.ts';
import { MONEY_KINDS } from '#shared/features/ledger/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import classes from '../accounts/Accounts.module.css';
import {
  NEW_CATEGORY,
  asShipped,
  categoryDraftOf,
  newKey,
  readCategory,
} from './category-draft.ts';
import type { CategoryDraft, CategoryFaults } from './category-draft.ts';

type CategoryFormProps = {
  /** null: a new one. */
  readonly category: MappedCategory | null;
  readonly categories: CategoryMap;
  readonly onClose: () => void;
};

/** One category: its name, its ledger account, whether it is offered. */
export function CategoryForm({ category, categories, onClose }: CategoryFormProps) {
  const t = useTranslations('accounts.categories');
  const common = useTranslations('common.button');
  const { language } = useLocale();
  const inWords = useRefusalWords();
  const tell = useUndoNotice();
  const leave = useDraftEnd(onClose);
  const [draft, setDraft] = useKeptState<CategoryDraft>(`category ${category?.key ?? ''}`, () =>
    category === null ? NEW_CATEGORY : categoryDraftOf(category, language),
  );
  const [isTold, setIsTold] = useState(false);
  const saving = useCommand('ledger.saveCategory', { isOnce: true, onRefused: () => undefined });
  const key = category?.key ?? newKey(draft.name, new Set(categories.keys()));
  const { fields, faults } = readCategory(draft, { category, key, language });
  const shipped = category && asShipped(category);
  const keep = (own: OwnCategory): void => {
    const onSuccess = (): void => {
      leave();
      tell(t('saved', { name: own.name ?? category?.[language] ?? '' }));
    };
    saving.mutate(own, { onSuccess });
  };
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    setIsTold(fields === null);
    if (fields !== null) keep(fields);
  };
  return (
    <form onSubmit={save}>
      <h3 className={classes.heading}>
        {category === null ? t('formAdd') : t('formEdit', { name: category[language] })}
      </h3>
      <CategoryFields
        draft={draft}
        faults={isTold ? faults : null}
        isNew={category === null}
        onChange={(part) => setDraft((known) => ({ ...known, ...part }))}
      />
      {saving.error && (
        <p role="alert" className={classes.refused}>
          {inWords(saving.error)}
        </p>
      )}
      <DialogFoot
        remove={
          shipped && (
            <Button variant="subtle" onClick={() => keep(shipped)}>
              {t('reset')}
            </Button>
          )
        }
        cancel={
          <Button variant="default" onClick={leave}>
            {common('cancel')}
          </Button>
        }
        main={
          <Button type="submit" loading={saving.isPending}>
            {common('save')}
          </Button>
        }
      />
    </form>
  );
}

type CategoryFieldsProps = {
  readonly draft: CategoryDraft;
  readonly faults: CategoryFaults | null;
  readonly isNew: boolean;
  readonly onChange: (part: Partial<CategoryDraft>) => void;
};

function CategoryFields({ draft, faults, isNew, onChange }: CategoryFieldsProps) {
  const t = useTranslations('accounts.categories');
  const accounts = useTranslations('accounts.form');
  return (
    <div className={classes.fields}>
      {isNew && (
        <SegmentedControl
          aria-label={t('kind')}
          value={draft.kind}
          data={MONEY_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
          onChange={(kind) => onChange({ kind })}
        />
      )}
      <TextInput
        label={t('name')}
        maxLength={80}
        autoComplete="off"
        autoFocus
        value={draft.name}
        error={faults?.name === true && t('required')}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('number')}
        maxLength={12}
        autoComplete="off"
        value={draft.account}
        error={faults?.account === true && accounts('numberFault')}
        onChange={(event) => onChange({ account: event.currentTarget.value })}
      />
      <TextInput
        label={t('accountName')}
        maxLength={200}
        autoComplete="off"
        value={draft.accountName}
        error={faults?.accountName === true && t('required')}
        onChange={(event) => onChange({ accountName: event.currentTarget.value })}
      />
      <Checkbox
        label={t('isHidden')}
        checked={draft.isHidden}
        onChange={(event) => onChange({ isHidden: event.currentTarget.checked })}
      />
    </div>
  );
}
