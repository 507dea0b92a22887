import { use } from 'react';
import { Link, useLocation } from 'wouter';
import { ShownCommandsContext } from '../parts/command/shown-commands.ts';
import { useTranslations } from '../ui/locale.tsx';
import { Brand } from '../ui/Brand.tsx';
import { ariaKeys } from '../ui/keys/key-caps.ts';
import { Keys } from '../ui/keys/Keys.tsx';
import { isMac } from '../ui/keys/platform.ts';
import { screenKey } from './commands/go-commands.ts';
import classes from './Navigation.module.css';
import type { Screen } from './screens.ts';
import { screenOf, SCREENS } from './screens.ts';

/** The way between the screens: the daily ones first, the rest and the palette at the foot. */
export function Navigation() {
  const { choose } = use(ShownCommandsContext);
  const t = useTranslations('common.nav');
  const main = SCREENS.filter(({ place }) => place === 'top');
  const foot = SCREENS.filter(({ place }) => place === 'foot');
  return (
    <nav className={classes.nav} aria-label={t('label')}>
      <Brand />
      <ul className={classes.list}>
        {main.map((screen) => (
          <ScreenLink key={screen.id} screen={screen} />
        ))}
      </ul>
      <ul className={classes.list} data-foot="true">
        {foot.map((screen) => (
          <ScreenLink key={screen.id} screen={screen} />
        ))}
      </ul>
      <button
        type="button"
        className={classes.palette}
        onClick={() => choose('find.palette')}
        aria-keyshortcuts={ariaKeys('mod+K', isMac)}
      >
        <span className={classes.paletteWord}>{t('palette')}</span>
        <Keys combo="mod+K" />
      </button>
    </nav>
  );
}

function ScreenLink({ screen }: { screen: Screen }) {
  const t = useTranslations('shell.go');
  const [location] = useLocation();
  const isCurrent = screenOf(location)?.id === screen.id;
  const key = screenKey(screen);
  return (
    <li>
      <Link
        href={screen.path}
        className={classes.link}
        aria-current={isCurrent ? 'page' : undefined}
        aria-keyshortcuts={key === null ? undefined : ariaKeys(key, isMac)}
      >
        {t(`${screen.id}.name`)}
      </Link>
    </li>
  );
}
