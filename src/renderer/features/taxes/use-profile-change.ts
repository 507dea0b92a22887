import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { NO_TAX_PROFILE, taxProfileOn } from '#shared/features/taxes/model.ts';
import type { DatedTaxProfile, TaxProfile } from '#shared/features/taxes/model.ts';
import { hasEffect, profileWith } from '#shared/features/taxes/profile-change.ts';
import type { Day } from '#shared/kernel/day.ts';
import { formatDay } from '#shared/i18n/format.ts';
import { operationKey, useCommand, useOperationQuery } from '#renderer/api/queries.ts';
import { useLocale } from '#renderer/ui/locale.tsx';

const NOTHING_SAID: DatedTaxProfile = { ...NO_TAX_PROFILE, from: null };

/** The profile on the screen, and the way in which an answer changes it. */
export type ProfileWay = {
  readonly today: Day;
  readonly profiles: readonly DatedTaxProfile[];
  /** What holds today, or from the day that was chosen on. */
  readonly profile: TaxProfile;
  readonly current: DatedTaxProfile | null;
  readonly change: (part: Partial<TaxProfile>) => void;
  /** The change for which the day is asked. */
  readonly asked: Partial<TaxProfile> | null;
  /** Answers it; null: what held already was wrong. */
  readonly changeFrom: (day: Day | null) => void;
  readonly giveUp: () => void;
  readonly sinceInWords: string | null;
  readonly forgetDay: () => void;
};

/**
 * Saves answers as they are given. The first ones hold from the start; one that changes what held
 * before asks since when, once a visit. Undefined while the profile is read.
 */
export function useProfileChange(today: Day): ProfileWay | undefined {
  const locale = useLocale();
  const profiles = useOperationQuery('taxes.profiles', {}).data;
  const { pending, save: saveProfile } = useSaving();
  const [since, setSince] = useState<Day | null>(null);
  const [asked, setAsked] = useState<Partial<TaxProfile> | null>(null);
  if (!profiles) return undefined;
  const current = taxProfileOn(profiles, since ?? today);
  const { from, ...known } = current ?? NOTHING_SAID;
  const shown = pending?.profile ?? known;
  const profile = { ...shown, country: shown.country ?? (locale.language === 'fr' ? 'FR' : null) };
  const firstDay = `${today.slice(0, 4)}-01-01`;
  const save = (day: Day, part: Partial<TaxProfile>): void =>
    saveProfile({ from: day, profile: profileWith(profile, part) });
  return {
    today,
    profiles,
    profile,
    current,
    asked,
    change: (part) => {
      if (since !== null) return save(since, part);
      if (from !== null && hasEffect(profile, part)) return setAsked(part);
      save(from ?? firstDay, part);
    },
    changeFrom: (day) => {
      if (asked === null) return;
      if (day !== null) setSince(day);
      save(day ?? from ?? firstDay, asked);
      setAsked(null);
    },
    giveUp: () => setAsked(null),
    sinceInWords: since === null ? null : formatDay(since, locale),
    forgetDay: () => setSince(null),
  };
}

/** A whole profile, and the day from which it holds. */
type SavedProfile = { readonly from: Day; readonly profile: TaxProfile };

/** Saves a profile, and knows it before it is saved: the next answer builds on it. */
function useSaving() {
  const client = useQueryClient();
  const saving = useCommand('taxes.saveProfile');
  const [pending, setPending] = useState<SavedProfile | null>(null);
  const settle = (saved: SavedProfile): void =>
    setPending((newest) => (newest === saved ? null : newest));
  return {
    pending,
    save: (dated: SavedProfile): void => {
      setPending(dated);
      saving.mutate(dated, {
        onSuccess: (profiles) => client.setQueryData(operationKey('taxes.profiles', {}), profiles),
        onSettled: () => settle(dated),
      });
    },
  };
}
