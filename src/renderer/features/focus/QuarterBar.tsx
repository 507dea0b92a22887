import { ActionIcon, Button } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconDots,
  IconPrinter,
  IconTelescope,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { PeriodInfo } from '#shared/features/values/model.ts';
import { formatPeriod, localeTag } from '#shared/i18n/format.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { reportPath } from '#shared/ipc/printing.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import { HORIZON_PATH } from '#renderer/parts/horizon/path.ts';
import { bindCommands } from '#renderer/parts/command/command.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { useCommandMenu } from '#renderer/parts/command/use-command-menu.tsx';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { quarterCommands } from './focus-commands.ts';
import { neighboursOf } from './focus-stops.ts';
import classes from './QuarterBar.module.css';

type QuarterBarProps = {
  readonly quarter: PeriodInfo;
  /** The quarters that can be looked at, oldest first. */
  readonly stops: readonly string[];
  readonly nowKey: string;
  readonly hasPact: boolean;
  readonly hasNext: boolean;
  /** Stands at the right, beside what can be done with the quarter. */
  readonly checkIn: ReactNode;
  readonly onShow: (quarter: string) => void;
  readonly onChange: () => void;
  readonly onPrepare: () => void;
};

/** Which quarter this is, how far into it today is, and the way to the others. */
export function QuarterBar(props: QuarterBarProps) {
  const { quarter, stops, nowKey, onShow } = props;
  const t = useTranslations('focus.bar');
  const locale = useLocale();
  const { before, after } = neighboursOf(quarter.key, stops);
  return (
    <section className={classes.bar} aria-label={t('label')}>
      <div className={classes.quarter}>
        {stops.length > 1 && (
          <Step
            label={t('before')}
            target={before}
            onShow={onShow}
            icon={<IconChevronLeft size={16} />}
          />
        )}
        <p className={classes.name}>
          <strong>{formatPeriod(quarter, locale)}</strong>
          <QuarterNote quarter={quarter} />
        </p>
        {stops.length > 1 && (
          <Step
            label={t('after')}
            target={after}
            onShow={onShow}
            icon={<IconChevronRight size={16} />}
          />
        )}
        {quarter.key !== nowKey && (
          <Button variant="subtle" size="compact-sm" onClick={() => onShow(nowKey)}>
            {t('backToNow')}
          </Button>
        )}
      </div>
      <div className={classes.right}>
        <BarActions {...props} />
        {props.checkIn}
      </div>
    </section>
  );
}

function BarActions({ quarter, hasPact, hasNext, onChange, onPrepare }: QuarterBarProps) {
  const t = useTranslations('focus.bar');
  const horizon = useTranslations('focus.horizon');
  if (quarter.isFuture) {
    return (
      <Button variant="subtle" size="compact-sm" onClick={onChange}>
        {t('adjust')}
      </Button>
    );
  }
  if (!hasPact) return null;
  return (
    <div className={classes.actions}>
      {quarter.isOpen && (
        <PageIcon href={HORIZON_PATH} label={horizon('open')} icon={<IconTelescope size={18} />} />
      )}
      <PageIcon
        href={reportPath(quarter.key)}
        label={t('report')}
        icon={<IconPrinter size={18} />}
      />
      {quarter.isOpen && <QuarterMenu onChange={onChange} onPrepare={hasNext ? null : onPrepare} />}
    </div>
  );
}

type QuarterMenuProps = {
  readonly onChange: () => void;
  /** null where the next quarter is prepared already. */
  readonly onPrepare: (() => void) | null;
};

/** What is done once in a quarter stays out of sight for the rest of it. */
function QuarterMenu({ onChange, onPrepare }: QuarterMenuProps) {
  const t = useTranslations('focus.bar');
  const context = { change: onChange, prepare: onPrepare };
  const { openAt, menuOf } = useCommandMenu<typeof context>();
  useCommandGroup(quarterCommands, () => context);
  return (
    <>
      <ActionIcon
        variant="subtle"
        size="md"
        aria-haspopup="menu"
        aria-label={t('menu')}
        title={t('menu')}
        onClick={(event) => openAt(event.currentTarget, context)}
      >
        <IconDots size={18} />
      </ActionIcon>
      {menuOf((of) => ({ label: t('menu'), commands: bindCommands(quarterCommands, of) }))}
    </>
  );
}

type PageIconProps = {
  readonly href: string;
  readonly label: string;
  readonly icon: ReactNode;
};

function PageIcon({ href, label, icon }: PageIconProps) {
  return (
    <ActionIcon
      component={Link}
      href={href}
      variant="subtle"
      size="md"
      aria-label={label}
      title={label}
    >
      {icon}
    </ActionIcon>
  );
}

/** The months of a shifted business year, and the day or what became of the quarter. */
function QuarterNote({ quarter }: { quarter: PeriodInfo }) {
  const t = useTranslations('focus.bar');
  const state = useTranslations('common.state');
  const locale = useLocale();
  const notes: string[] = [];
  if (locale.yearStartMonth !== 1) {
    notes.push(
      t('months', {
        first: monthName(quarter.start, locale),
        last: monthName(quarter.end, locale),
      }),
    );
  }
  if (quarter.day !== null) {
    notes.push(state('dayOf', { day: String(quarter.day), days: String(quarter.days) }));
  } else notes.push(quarter.isFuture ? t('future') : t('finished'));
  return <span className={classes.note}>{notes.map((note) => ` · ${note}`).join('')}</span>;
}

function monthName(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(localeTag(locale.language), {
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(dayNumber(day) * 86_400_000));
}

type QuarterStepProps = {
  readonly label: string;
  readonly target: string | null;
  readonly onShow: (quarter: string) => void;
  readonly icon: ReactNode;
};

function Step({ label, target, onShow, icon }: QuarterStepProps) {
  return (
    <ActionIcon
      variant="subtle"
      size="md"
      className={classes.step}
      aria-label={label}
      title={label}
      disabled={target === null}
      onClick={() => target !== null && onShow(target)}
    >
      {icon}
    </ActionIcon>
  );
}
