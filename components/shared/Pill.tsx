// A short fact in a rounded box; colour never stands alone, a shape and a word go with it.
import type { ReactNode } from 'react';
import type { Tone } from '../../lib/summary/glance/statusTone.ts';

const SHAPES: Record<Tone, string> = { open: '●', caution: '◐', risk: '■', quiet: '' };

export function Pill({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`pill ${tone}`}>
      {SHAPES[tone] !== '' && <span aria-hidden="true">{SHAPES[tone]} </span>}
      {children}
    </span>
  );
}
