import { useEffect } from 'react';

const MILLISECONDS = 1_000;

/** Loads the page anew when another one was built meanwhile: its files have other names then. */
export function useNewestBuild(): void {
  useEffect(() => {
    const loaded = readFiles();
    const look = async (): Promise<void> => {
      const [before, now] = [await loaded, await readFiles()];
      if (now !== '' && now !== before) window.location.reload();
    };
    const timer = setInterval(() => void look(), MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
}

/**
 * The names of the files that the page loads; empty while it is being built. Not its text: that holds
 * another nonce each time it is asked for.
 */
async function readFiles(): Promise<string> {
  const response = await fetch('gallery.html', { cache: 'no-store' }).catch(() => null);
  const text = response?.ok ? await response.text() : '';
  return [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, name]) => name).join(' ');
}
