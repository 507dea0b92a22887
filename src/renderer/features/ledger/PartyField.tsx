import { Autocomplete } from '@mantine/core';
import { useDeferredValue, useRef } from 'react';
import type { MoneyKind } from '#shared/features/ledger/model.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { isBegunName } from './known-name.ts';
import type { EntryFormState } from './use-entry-form.ts';

type PartyFieldProps = { readonly form: EntryFormState; readonly kind: MoneyKind };

/** With whom money moved: names of before are offered, and bring what was written of them last. */
export function PartyField({ form, kind }: PartyFieldProps) {
  const t = useTranslations('ledger.form');
  const errors = useTranslations('errors');
  const { draft, faults } = form;
  /** What stood in the field when it got the focus: a name that is only passed fills nothing. */
  const entered = useRef(draft.party);
  const isOpen = useRef(false);
  const text = useDeferredValue(draft.party);
  // Until somebody says which, a name of the other direction brings its own.
  const asked = { text: text.slice(0, 200), kind: form.isDirectionOpen ? null : kind };
  const reading = useOperationQuery('ledger.parties', asked, { keepsPrevious: true });
  const known = reading.data ?? [];
  const fill = (name: string): void => {
    const alike = known.filter(({ party }) => foldedText(party) === foldedText(name));
    const found = alike.find((one) => one.kind === kind) ?? alike[0];
    if (found) form.fillFrom(found);
  };
  const names = [...new Set(known.map(({ party }) => party))];
  const isAnswered = !reading.isPlaceholderData && text === draft.party && text.trim() !== '';
  return (
    <Autocomplete
      label={t(`partyOf.${kind}`)}
      name="party"
      value={draft.party}
      data={names}
      // The main process has found them, by every word and without accents.
      filter={({ options }) => options}
      limit={8}
      maxLength={200}
      error={faults?.words === true && errors('entry_without_words')}
      onChange={(party) => form.change({ party })}
      onOptionSubmit={fill}
      onDropdownOpen={() => {
        isOpen.current = true;
      }}
      onDropdownClose={() => {
        isOpen.current = false;
      }}
      onKeyDown={({ key, shiftKey }) => {
        // Escape first keeps what was typed.
        const [only] = names;
        const isTaken = key === 'Tab' && !shiftKey && isOpen.current && isAnswered;
        if (!isTaken || only === undefined || names.length !== 1) return;
        if (isBegunName(draft.party, only)) fill(only);
      }}
      onFocus={() => {
        entered.current = draft.party;
      }}
      onBlur={() => draft.party !== '' && draft.party !== entered.current && fill(draft.party)}
    />
  );
}
