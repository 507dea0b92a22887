import type { ReactNode } from 'react';
import { LANGUAGES } from '#shared/kernel/language.ts';
import { statesAt, writeAddress } from './address.ts';
import type { Address, View } from './address.ts';
import classes from './Gallery.module.css';
import type { Piece } from './pieces.ts';
import { StateWindow } from './StateWindow.tsx';
import { useNewestBuild } from './use-newest-build.ts';

type GalleryProps = { readonly address: Address; readonly pieces: readonly Piece[] };

/** Every piece at the left, the states of the chosen one at the right, each in a window of its own. */
export function Gallery({ address, pieces }: GalleryProps) {
  useNewestBuild();
  const count = pieces.reduce((sum, { states }) => sum + states.length, 0);
  return (
    <div className={classes.gallery}>
      <nav className={classes.pieces} aria-label="Pieces">
        <p className={classes.count}>{`${pieces.length} pieces, ${count} states`}</p>
        <PieceList address={address} pieces={pieces} />
      </nav>
      <main className={classes.states}>
        <h1 className={classes.title}>{address.piece || 'Choose a piece'}</h1>
        <ViewSwitches address={address} />
        {statesAt(address, pieces).map(({ name }) => (
          <StateWindow key={`${address.piece} ${name}`} address={{ ...address, state: name }} />
        ))}
      </main>
    </div>
  );
}

function PieceList({ address, pieces }: GalleryProps) {
  const folders = [...new Set(pieces.map(folderOf))];
  return folders.map((folder) => (
    <section key={folder}>
      <h2 className={classes.folder}>{folder}</h2>
      <ul className={classes.list}>
        {pieces
          .filter((piece) => folderOf(piece) === folder)
          .map(({ path, states }) => (
            <li key={path}>
              <Choice to={{ ...address, piece: path, state: '' }} isChosen={path === address.piece}>
                {path.slice(folder.length + 1)}
              </Choice>
              {path === address.piece && (
                <ul className={classes.list}>
                  {states.map(({ name }) => (
                    <li key={name}>
                      <Choice to={{ ...address, state: name }} isChosen={name === address.state}>
                        {name}
                      </Choice>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
      </ul>
    </section>
  ));
}

function folderOf({ path }: Piece): string {
  return path.slice(0, path.lastIndexOf('/'));
}

const SWITCHES: { readonly [K in keyof View]: readonly View[K][] } = {
  language: LANGUAGES,
  theme: ['light', 'dark'],
  width: [640, 1024, 1280],
  zoom: [1, 2],
};

function ViewSwitches({ address }: { address: Address }) {
  const keys = Object.keys(SWITCHES) as (keyof View)[];
  return (
    <div className={classes.switches}>
      {keys.map((key) => (
        <span key={key} role="group" aria-label={key} className={classes.switch}>
          {SWITCHES[key].map((value) => (
            <Choice
              key={value}
              to={{ ...address, view: { ...address.view, [key]: value } }}
              isChosen={address.view[key] === value}
            >
              {key === 'zoom' ? `${Number(value) * 100} %` : value}
            </Choice>
          ))}
        </span>
      ))}
    </div>
  );
}

type ChoiceProps = {
  readonly to: Address;
  readonly isChosen: boolean;
  readonly children: ReactNode;
};

function Choice({ to, isChosen, children }: ChoiceProps) {
  return (
    <a href={writeAddress(to)} className={classes.choice} aria-current={isChosen || undefined}>
      {children}
    </a>
  );
}
