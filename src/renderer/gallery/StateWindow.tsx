import { useState } from 'react';
import { writeAddress } from './address.ts';
import type { Address } from './address.ts';
import classes from './Gallery.module.css';

const SHORTEST = 120;
/** Above and below the piece, its margins among it. */
const ROOM_AROUND = 88;
/** What opens over a piece needs a window as high as the smallest screen. */
const WITH_DIALOG = 720;

/** One state in a window of its own, as wide and as much enlarged as is looked at. */
export function StateWindow({ address }: { address: Address }) {
  const [height, setHeight] = useState(SHORTEST);
  const { width, zoom } = address.view;
  const alone = writeAddress({ ...address, isBare: true });
  return (
    <section className={classes.state}>
      <h2 className={classes.name}>
        <a href={writeAddress(address)}>{address.state}</a>
      </h2>
      <div style={{ width, height: height * zoom }} className={classes.window}>
        {/* Our own page, which the gallery measures: nothing foreign runs in it. */}
        {/* oxlint-disable-next-line react/iframe-missing-sandbox */}
        <iframe
          key={alone}
          title={address.state}
          src={alone}
          width={width / zoom}
          height={height}
          style={{ transform: `scale(${zoom})` }}
          onLoad={({ currentTarget }) => followHeight(currentTarget, setHeight)}
        />
      </div>
    </section>
  );
}

/** Keeps a window as high as what is in it. */
function followHeight(frame: HTMLIFrameElement, setHeight: (height: number) => void): void {
  const page = frame.contentDocument;
  if (!page) return;
  const measure = (): void => {
    const isCovered = page.querySelector('[role="dialog"], [role="menu"], [role="listbox"]');
    const piece = page.querySelector('[data-piece]');
    const content = (piece?.scrollHeight ?? 0) + ROOM_AROUND;
    setHeight(Math.max(SHORTEST, content, isCovered ? WITH_DIALOG : 0));
  };
  const observer = new MutationObserver(measure);
  observer.observe(page, { subtree: true, childList: true, attributes: true });
  measure();
}
