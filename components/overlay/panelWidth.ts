// How wide the panel is: 432 px at the normal text size, and wider with larger text so that lines stay readable.
import type { TextSize } from '../../lib/settings/settings.ts';

const EMS = 27;

/** A CSS length; under 640 px of window the style sheet makes the panel full width. */
export const panelWidth = (textSize: TextSize): string => `${EMS * textSize}px`;
