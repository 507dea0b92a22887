import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useOperationQuery } from '../api/queries.ts';
import { resolveVariables, styleNonce, theme } from './theme.ts';

const NOTICE_MILLISECONDS = 6_000;

/** Light or dark: the system's, or the one of the settings as soon as they are read. */
export function Appearance({ children }: { children: ReactNode }) {
  const chosen = useOperationQuery('settings.read', {}).data?.theme ?? 'system';
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      getStyleNonce={styleNonce}
      defaultColorScheme="auto"
      {...(chosen === 'system' ? {} : { forceColorScheme: chosen })}
    >
      {children}
      <Notifications
        position="bottom-right"
        autoClose={NOTICE_MILLISECONDS}
        limit={3}
        transitionDuration={0}
      />
    </MantineProvider>
  );
}
