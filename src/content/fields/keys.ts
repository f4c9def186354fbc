import { isDeviceName } from './alias.ts';

/** The form of ids, keys and slugs: lower-case words of `a-z0-9` joined by `-`, at most 120 characters. */
const KEY = /^(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name may be an id, a key or a slug: it has the form, and every disk can hold it. */
export const isKey = (name: string): boolean => KEY.test(name) && !isDeviceName(name);

/** A bulletin's id: `2017/ban-dieu-hanh-tptm-hop-phien-dau-tien`. */
export const BULLETIN_ID = /^\d{4}\/(?=.{1,120}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
