import { ActionIcon, Button, CloseButton, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { LONGEST_GROUP_NAME, MOST_GROUPS } from '#shared/features/metrics/model.ts';
import type { OwnGroups } from '#shared/features/metrics/model.ts';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { FormFooter } from '#renderer/ui/FormFooter.tsx';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { groupFault } from './group-edits.ts';
import classes from './GroupsModal.module.css';
import { rowCommands } from './row-commands.ts';

type GroupsModalProps = {
  readonly groups: OwnGroups;
  readonly onChange: (groups: OwnGroups) => void;
  readonly onClose: () => void;
};

type GroupDraft = OwnGroups[number] & { readonly id: number };

/** The user's own groups: made, named, ordered and taken apart; kept together in one step. */
export const GroupsModal = withDraft(() => 'groups', Fields);

function Fields({ groups, onChange, onClose }: GroupsModalProps) {
  const t = useTranslations('values.groups');
  const keyText = useKeyText(rowCommands);
  const common = useTranslations('common.button');
  const [drafts, setDrafts] = useKeptState('groups', () => draftsOf(groups));
  const leave = useDraftEnd(onClose);
  const [isTried, setIsTried] = useState(false);
  const names = drafts.map(({ name }) => name);
  const put = (index: number, count: number, ...drafted: GroupDraft[]): void =>
    setDrafts(drafts.toSpliced(index, count, ...drafted));
  const add = (): void => {
    const id = Math.max(-1, ...drafts.map((draft) => draft.id)) + 1;
    put(drafts.length, 0, { id, name: '', metrics: [] });
    setIsTried(false);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsTried(true);
    if (names.some((_name, index) => groupFault(names, index) !== null)) return;
    leave();
    onChange(drafts.map(({ name, metrics }) => ({ name: name.trim(), metrics })));
  };
  return (
    <FormModal onClose={onClose} title={t('title')} size="lg">
      <form onSubmit={submit}>
        <Stack gap="md">
          <p className={classes.about}>
            {t('about', { up: keyText('row.moveUp'), down: keyText('row.moveDown') })}
          </p>
          <ol className={classes.list}>
            {drafts.map((draft, index) => (
              <DraftRow
                key={draft.id}
                draft={draft}
                fault={isTried ? groupFault(names, index) : null}
                isFirst={index === 0}
                isLast={index === drafts.length - 1}
                onName={(name) => put(index, 1, { ...draft, name })}
                onMove={(by) => setDrafts(moved(drafts, index, by))}
                onRemove={() => put(index, 1)}
              />
            ))}
          </ol>
          <div>
            <Button variant="default" onClick={add} disabled={drafts.length >= MOST_GROUPS}>
              {t('add')}
            </Button>
          </div>
          <FormFooter onCancel={leave} send={common('save')} />
        </Stack>
      </form>
    </FormModal>
  );
}

/** With no group yet, one waits for its name. */
function draftsOf(groups: OwnGroups): GroupDraft[] {
  const drafts = groups.map((group, id) => ({ ...group, id }));
  return drafts.length === 0 ? [{ id: 0, name: '', metrics: [] }] : drafts;
}

function moved(drafts: readonly GroupDraft[], index: number, by: number): GroupDraft[] {
  const [draft] = drafts.slice(index, index + 1);
  return draft ? drafts.toSpliced(index, 1).toSpliced(index + by, 0, draft) : [...drafts];
}

type DraftRowProps = {
  readonly draft: GroupDraft;
  readonly fault: ReturnType<typeof groupFault>;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onName: (name: string) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
};

function DraftRow({ draft, fault, isFirst, isLast, onName, onMove, onRemove }: DraftRowProps) {
  const t = useTranslations('values.groups');
  const { name, metrics } = draft;
  return (
    <li className={classes.row}>
      <TextInput
        className={classes.name}
        aria-label={t('name')}
        value={name}
        error={fault && t(`faults.${fault}`)}
        maxLength={LONGEST_GROUP_NAME}
        onChange={(event) => onName(event.currentTarget.value)}
        data-autofocus={isFirst || undefined}
      />
      <span className={classes.count}>{t('count', { count: metrics.length })}</span>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('up', { name })}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <span aria-hidden="true">↑</span>
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('down', { name })}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <span aria-hidden="true">↓</span>
      </ActionIcon>
      <CloseButton size={36} aria-label={t('remove', { name })} onClick={onRemove} />
    </li>
  );
}
