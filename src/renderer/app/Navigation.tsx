import { Link, useLocation } from 'wouter';
import { useTranslations } from '../ui/locale.tsx';
import { Brand } from '../ui/Brand.tsx';
import type { Combo } from '../ui/keys/combo.ts';
import { ariaKeys } from '../ui/keys/key-caps.ts';
import { Keys } from '../ui/keys/Keys.tsx';
import { isMac } from '../ui/keys/platform.ts';
import classes from './Navigation.module.css';
import type { Screen } from './screens.ts';
import { screenOf, SCREENS } from './screens.ts';

/** The way between the screens: the daily ones first, the rest and the palette at the foot. */
export function Navigation({ onOpenPalette }: { onOpenPalette: () => void }) {
  const t = useTranslations('common.nav');
  const main = SCREENS.filter((screen) => !screen.isAtFoot);
  const foot = SCREENS.filter((screen) => screen.isAtFoot);
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
        onClick={onOpenPalette}
        aria-keyshortcuts={ariaKeys('mod+K', isMac)}
      >
        <span className={classes.paletteWord}>{t('palette')}</span>
        <Keys combo="mod+K" />
      </button>
    </nav>
  );
}

function ScreenLink({ screen }: { screen: Screen }) {
  const t = useTranslations('common.nav');
  const [location] = useLocation();
  const isCurrent = screenOf(location)?.id === screen.id;
  return (
    <li>
      <Link
        href={screen.path}
        className={classes.link}
        aria-current={isCurrent ? 'page' : undefined}
        aria-keyshortcuts={ariaKeys(`mod+${SCREENS.indexOf(screen) + 1}` as Combo, isMac)}
      >
        {t(screen.id)}
      </Link>
    </li>
  );
}
