// Catches a crash while drawing and shows it as any other failure, so that nothing goes blank.
import { Component, type ReactNode } from 'react';
import type { Failure } from '../../lib/result/result.ts';
import { ErrorNotice } from './ErrorNotice.tsx';

interface BoundaryProps {
  children: ReactNode;
  /** Starts over when this changes. */
  about: string;
}

interface BoundaryState {
  failure: Failure | null;
  about: string;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failure: null, about: this.props.about };

  static getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { failure: { kind: 'bug', detail: String(error) } };
  }

  static getDerivedStateFromProps(
    { about }: BoundaryProps,
    state: BoundaryState,
  ): Partial<BoundaryState> | null {
    return about === state.about ? null : { failure: null, about };
  }

  override render() {
    if (this.state.failure === null) return this.props.children;
    return (
      <ErrorNotice failure={this.state.failure} onRetry={() => this.setState({ failure: null })} />
    );
  }
}
