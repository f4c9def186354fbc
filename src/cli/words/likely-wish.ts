import { plainName } from '../../content/fields/called.ts';
import type { Wish } from '../../i18n/usage-error.ts';

/** Words that are typed for a command that there is not, by what they wish; in both languages, without marks and hyphens. */
const WORDS: Readonly<Record<Wish, readonly string[]>> = {
  withdraw: [
    'withdraw',
    'unpublish',
    'delete',
    'remove',
    'retract',
    'go',
    'go bo',
    'go tin',
    'xoa',
    'rut',
    'thu hoi',
  ],
  publish: ['publish', 'approve', 'release', 'deploy', 'dang', 'dang tin', 'duyet', 'xuat ban'],
  translate: ['translate', 'dich', 'ban dich'],
  preview: ['preview', 'show', 'open', 'start', 'dev', 'watch', 'xem', 'xem truoc', 'xem thu'],
  rename: ['rename', 'move', 'mv', 'doi ten'],
  schedule: ['schedule', 'hen gio', 'hen'],
};

/** What somebody wishes who types a command that there is not; nothing where that is not known. */
export function likelyWish(name: string): Wish | undefined {
  const word = plainName(name);
  return (Object.keys(WORDS) as Wish[]).find((wish) => WORDS[wish].includes(word));
}
