// The sections of the read in their order (extension point: a file here and a line in this list).
import type { SectionRules } from '../statement.ts';
import { status } from './status.ts';
import { where } from './where.ts';
import { who } from './who.ts';

export const SECTIONS: readonly SectionRules[] = [status, who, where];
