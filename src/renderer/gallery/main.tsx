import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import '../app/styles/index.css';
import { readAddress, statesAt } from './address.ts';
import { DRAFT } from '../parts/draft/drafts.ts';
import { Gallery } from './Gallery.tsx';
import type { GalleryWindow } from './gallery-window.ts';
import { PIECES } from './pieces.ts';
import { setStage, settle, STAGE_API } from './stage.ts';
import type { Stage } from './stage.ts';
import { StateFrame } from './StateFrame.tsx';

const element = document.getElementById('root');
if (!element) throw new Error('gallery.html has no #root');
const root = createRoot(element);

let shown: Stage | null = null;
let showings = 0;

function stageShown(): Stage {
  if (!shown) throw new Error('No state is shown alone.');
  return shown;
}

/** Shows what the hash names: one state alone, or the gallery. */
function show(hash: string): void {
  const address = readAddress(hash);
  if (!address.isBare) {
    root.render(<Gallery address={address} pieces={PIECES} />);
    return;
  }
  const [state] = statesAt(address, PIECES);
  if (!state) throw new Error(`No state of ${address.piece} is called “${address.state}”.`);
  const stage = setStage(state, address.view);
  shown = stage;
  showings += 1;
  // At once: what is asked next is asked of this state, and not of the one before.
  flushSync(() =>
    root.render(
      <StrictMode key={showings}>
        <StateFrame stage={stage} />
      </StrictMode>,
    ),
  );
}

const gallery: GalleryWindow = {
  show: async (address) => {
    history.replaceState(null, '', address);
    show(address);
    await settle(stageShown());
  },
  settle: () => settle(stageShown()),
  statesOf: (piece) => statesAt({ ...readAddress(''), piece }, PIECES).map(({ name }) => name),
  drafts: () =>
    stageShown()
      .client.getQueryCache()
      .findAll({ queryKey: [DRAFT] })
      .map(({ queryKey, state }) => JSON.stringify([queryKey, state.data])),
  sent: () => stageShown().bridge.sent,
  tell: (event) => stageShown().bridge.tell(event),
  location: () => stageShown().location.history.at(-1) ?? '',
};

Object.assign(window, { api: STAGE_API, gallery });
window.addEventListener('hashchange', () => show(location.hash));
show(location.hash);
