import type { FormulaPiece } from './print.ts';

/** A piece that is the same in every language; all others are values. */
type Mark = FormulaPiece<never>;
type SaidPiece = Mark | { readonly type: string; readonly value: number | null };

const SIGNS = {
  '+': ' + ',
  '-': ' − ',
  '*': ' × ',
  '/': ' ÷ ',
  ',': '; ',
  '(': '(',
  ')': ')',
} as const;

/** A formula in pieces as a person reads it: `1 000 € ÷ 10`; `figureText` says each value. */
export function piecesInWords<P extends SaidPiece>(
  pieces: readonly P[],
  figureText: (figure: Exclude<P, Mark>) => string,
): string {
  return pieces
    .map((piece, index) => {
      if (isMark(piece)) return markText(piece, pieces[index - 1]);
      return figureText(piece as Exclude<P, Mark>);
    })
    .join('');
}

function isMark(piece: SaidPiece): piece is Mark {
  return piece.type === 'sign' || piece.type === 'function';
}

function markText(mark: Mark, before: SaidPiece | undefined): string {
  if (mark.type === 'function') return `${mark.name}(`;
  return mark.sign === '-' && !endsFigure(before) ? '−' : SIGNS[mark.sign];
}

/** True where a minus takes away from what stands before it, and does not turn what follows. */
function endsFigure(piece: SaidPiece | undefined): boolean {
  if (!piece) return false;
  return !isMark(piece) || (piece.type === 'sign' && piece.sign === ')');
}
