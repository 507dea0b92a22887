import type { ReactNode } from 'react';
import { Component } from 'react';

/** What could not be drawn. */
export type DrawingFailure = { readonly error: unknown; readonly retry: () => void };

type ErrorBoundaryProps = {
  /** What to show instead; `retry` draws the children once more. The root reports the error. */
  readonly fallback: (failure: DrawingFailure) => ReactNode;
  readonly children: ReactNode;
};

type BoundaryState = { readonly failed: Pick<DrawingFailure, 'error'> | null };

/** Keeps a screen that fails to draw from taking the window with it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { failed: null };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { failed: { error } };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    if (!failed) return this.props.children;
    return this.props.fallback({
      error: failed.error,
      retry: () => this.setState({ failed: null }),
    });
  }
}
