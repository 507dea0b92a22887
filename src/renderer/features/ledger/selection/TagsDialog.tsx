import { Button } from '@mantine/core';
import type { MoneyKind } from '#shared/features/ledger/model.ts';
import { useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from '#renderer/ui/draft/draft-place.ts';
import { DialogFoot } from '#renderer/ui/DialogFoot.tsx';
import { useUndoNotice } from '#renderer/parts/undo-notice/use-undo-notice.ts';
import { FormModal } from '#renderer/ui/FormModal.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { newDraft } from '../entry-draft.ts';
import { useEntryForm } from '../use-entry-form.ts';
import { ValueTags } from '../ValueTags.tsx';

type TagsDialogProps = {
  readonly seqs: readonly number[];
  readonly kind: MoneyKind;
  readonly onClose: () => void;
};

/** Says of several entries at once which values they feed, of locked ones too. */
export function TagsDialog(props: TagsDialogProps) {
  const today = useOperationQuery('vault.status', {}).data?.today;
  return today === undefined ? null : <TagsForm {...props} today={today} />;
}

const TagsForm = withDraft(
  ({ seqs }: TagsDialogProps & { readonly today: string }) => `tags of ${seqs.join(' ')}`,
  Fields,
);

function Fields({ seqs, kind, onClose, today }: TagsDialogProps & { readonly today: string }) {
  const t = useTranslations('ledger.selection');
  const common = useTranslations('common.button');
  const tell = useUndoNotice();
  const form = useEntryForm(newDraft(kind, today, ''), today);
  const leave = useDraftEnd(onClose);
  const tagging = useCommand('ledger.tag', { isOnce: true });
  return (
    <FormModal onClose={onClose} title={t('tagTitle', { count: seqs.length })} size={720}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          tagging.mutate(
            { seqs: [...seqs], tag: form.draft.tag },
            {
              onSuccess: ({ tagged }) => {
                tell(t('tagged', { count: tagged }));
                leave();
              },
            },
          );
        }}
      >
        <ValueTags form={form} />
        <DialogFoot
          cancel={
            <Button variant="default" onClick={leave}>
              {common('cancel')}
            </Button>
          }
          main={
            <Button type="submit" loading={tagging.isPending}>
              {common('save')}
            </Button>
          }
        />
      </form>
    </FormModal>
  );
}
