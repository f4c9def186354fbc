import slugify from '@sindresorhus/slugify';
import { isDeviceName } from './fields/alias.ts';

/** So many letters at most are a name of a folder, and of an address. */
export const LONGEST_KEY = 120;

/** A folder's name out of a title: `Đô thị thông minh họp` → `do-thi-thong-minh-hop`; empty where nothing is left of it. */
export function keyOf(title: string): string {
  const key = slugify(title).slice(0, LONGEST_KEY).replace(/-$/, '');
  return isDeviceName(key) ? `${key}-1` : key;
}
