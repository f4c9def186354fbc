import { displayPath } from '../system/display-path.ts';
import { oneLine } from './quoted-text.ts';

/** A path as it may stand in a line for its user. */
export const shownPath = (file: string): string => oneLine(displayPath(file));
