import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useTranslations } from '../ui/locale.tsx';
import { screenOf } from './screens.ts';

/** Names the window after its screen, for the task bar and for screen readers. */
export function usePageTitle(): void {
  const t = useTranslations('shell.go');
  const tShell = useTranslations('shell');
  const [location] = useLocation();
  const screen = screenOf(location);
  const title = screen ? tShell('pageTitle', { page: t(`${screen.id}.name`) }) : 'Solocap';
  useEffect(() => {
    document.title = title;
  }, [title]);
}
