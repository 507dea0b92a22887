import { LEGAL_BOOKS } from '#shared/features/ledger/exports/ledger-files.ts';
import { PURCHASE_SCOPES } from '#shared/features/ledger/exports/legal-books.ts';
import { PrintedBook } from '../features/ledger/accountant/PrintedBook.tsx';
import { NotFound } from './NotFound.tsx';

type PrintedBookRouteProps = {
  readonly book: string;
  readonly scope: string;
  readonly from: string;
  readonly to: string;
  readonly siren: string | null;
};

export function PrintedBookRoute({ book: asked, scope, ...rest }: PrintedBookRouteProps) {
  const book = LEGAL_BOOKS.find((one) => one === asked);
  const purchases = PURCHASE_SCOPES.find((one) => one === scope);
  if (book === undefined || purchases === undefined) return <NotFound />;
  return <PrintedBook book={book} purchases={purchases} {...rest} />;
}
