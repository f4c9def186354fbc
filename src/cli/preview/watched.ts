import { holds } from '../../system/inside-folder.ts';

/**
 * Whether a file or folder belongs to one of these places: lies in it, is it, or is on the way to it, since a place may come
 * to be while it is watched.
 */
export const isWatched = (places: readonly string[], file: string): boolean =>
  places.some((place) => holds(place, file) || holds(file, place));
