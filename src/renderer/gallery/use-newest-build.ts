import { useEffect } from 'react';

const MILLISECONDS = 1_000;

/** Loads the page anew when another one was built meanwhile: its files have other names then. */
export function useNewestBuild(): void {
  useEffect(() => {
    const loaded = readPage();
    const look = async (): Promise<void> => {
      const [before, now] = [await loaded, await readPage()];
      if (now !== '' && now !== before) window.location.reload();
    };
    const timer = setInterval(() => void look(), MILLISECONDS);
    return () => clearInterval(timer);
  }, []);
}

/** Empty while the page is being built. */
async function readPage(): Promise<string> {
  const response = await fetch('gallery.html', { cache: 'no-store' }).catch(() => null);
  return response?.ok ? response.text() : '';
}
