import { useDeferredValue } from 'react';
import { useLocation } from 'wouter';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { formatDay, formatExactMoney, formatPeriod } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import type { Period } from '#shared/kernel/period.ts';
import { found } from '#shared/kernel/search.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { EVERYTHING, NEWEST_FIRST } from '#renderer/features/ledger/ledger-filter.ts';
import { partyPath } from '#renderer/features/ledger/party-path.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { periodsNamed } from './periods-named.ts';
import type { PaletteGroup, PaletteItem } from './rank.ts';

/** Fewer letters than this would find half of the business. */
const LEAST_LETTERS = 2;
/** As many of each kind as leave room for the others. */
const MOST_OF_A_KIND = 6;

/**
 * What the business holds under these words: read only once something is looked for. Nothing that was
 * found for earlier words is shown: Enter right after the last letter would go there.
 */
export function useFoundThings(query: string): readonly PaletteGroup[] {
  const text = query.trim();
  const asked = useDeferredValue(text);
  const isEnabled = text.length >= LEAST_LETTERS;
  const isAsked = isEnabled && asked === text;
  const groups = [
    usePeriods(text),
    useActions(text, isEnabled),
    useParties(asked, isAsked),
    useEntries(asked, isAsked),
  ];
  return isEnabled ? groups.filter(({ items }) => items.length > 0) : [];
}

/** The period that the words name, in the grid. */
function usePeriods(text: string): PaletteGroup {
  const t = useTranslations('shell.palette');
  const locale = useLocale();
  const [, navigate] = useLocation();
  const today = useOperationQuery('vault.status', {}).data?.today;
  const periods = today === undefined ? [] : periodsNamed(text, today, locale);
  return {
    title: t('periods'),
    items: periods.map((period) =>
      thing(
        `period-${period.key}`,
        t('toPeriod', { period: formatPeriod(period, locale) }),
        formatDays(period, locale),
        () => navigate(`/grid/${period.key}`),
      ),
    ),
  };
}

function formatDays({ start, end }: Period, locale: Locale): string {
  return `${formatDay(start, locale, 'short')} – ${formatDay(end, locale, 'short')}`;
}

function useActions(text: string, isEnabled: boolean): PaletteGroup {
  const t = useTranslations('shell.palette');
  const [, navigate] = useLocation();
  const nameOf = useMetricName();
  const actions = useOperationQuery('plans.list', { metric: null }, { isEnabled }).data ?? [];
  const fitting = found(actions, text, ({ title, metric }) => ({
    names: [title],
    about: [nameOf(metric)],
  }));
  return {
    title: t('actions'),
    items: fitting
      .slice(0, MOST_OF_A_KIND)
      .map(({ id, title, metric }) =>
        thing(`action-${id}`, title, nameOf(metric), () => navigate(`/plan/${id}`)),
      ),
  };
}

function useParties(text: string, isEnabled: boolean): PaletteGroup {
  const t = useTranslations('shell.palette');
  const [, navigate] = useLocation();
  const told = useOperationQuery('ledger.parties', { text, kind: null }, { isEnabled }).data;
  const parties = isEnabled && told ? told : [];
  return {
    title: t('parties'),
    items: parties
      .slice(0, MOST_OF_A_KIND)
      .map(({ party, times }) =>
        thing(`party-${party}`, party, t('entriesOf', { count: times }), () =>
          navigate(partyPath(party)),
        ),
      ),
  };
}

function useEntries(text: string, isEnabled: boolean): PaletteGroup {
  const t = useTranslations('shell.palette');
  const [, navigate] = useLocation();
  const detailOf = useEntryDetail();
  const asked = {
    filter: { ...EVERYTHING, text },
    sort: NEWEST_FIRST,
    offset: 0,
    limit: MOST_OF_A_KIND,
  };
  const told = useOperationQuery('ledger.list', asked, { isEnabled }).data;
  const entries = isEnabled && told ? told.entries : [];
  return {
    title: t('entries'),
    items: entries.map((entry) =>
      thing(`entry-${entry.seq}`, entry.party, detailOf(entry), () =>
        navigate(`/ledger/${entry.seq}`),
      ),
    ),
  };
}

function useEntryDetail(): (entry: EntryView) => string {
  const locale = useLocale();
  return ({ paidOn, euros }) =>
    [
      formatDay(paidOn, locale, 'short'),
      formatExactMoney(euros.gross, { ...locale, currency: 'EUR' }),
    ].join(' · ');
}

function thing(id: string, name: string, detail: string, onChoose: () => void): PaletteItem {
  return { id, name, other: '', detail, combo: null, onChoose };
}
