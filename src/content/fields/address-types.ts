import * as z from 'zod';
import { addressFault, likelyAddress } from './addresses.ts';
import { readAlias } from './alias.ts';
import { readApprover } from './approver.ts';
import { readBaseUrl } from './base-url.ts';
import { readFeedId } from './feed-id.ts';
import { isKey } from './keys.ts';
import { isNetwork } from './network.ts';
import { report } from './report.ts';

// Types of fields that hold an address: of a page, a person, a computer, a repository.

/** As long as any address that browsers and servers are sure to take (RFC 9110, section 4.1, asks for 8,000). */
const LONGEST_ADDRESS = 2000;

const addressElsewhere = (where: { inMenu?: true }) =>
  z.string().transform((written, ctx) => {
    const fault = addressFault(written, { httpsOnly: true });
    if (fault) {
      const near = fault === 'url-private' ? undefined : likelyAddress(written);
      const isTaken = near !== undefined && addressFault(near, { httpsOnly: true }) === undefined;
      const more = { ...(fault === 'url-unsafe' && { httpsOnly: true, ...where }), ...(isTaken && { near }) };
      return report(ctx, fault, { value: written, ...more });
    }
    const { length } = written;
    return length > LONGEST_ADDRESS
      ? report(ctx, 'text-too-long', { length, limit: LONGEST_ADDRESS })
      : written;
  });

/** An address off the site that may be published; see `addressFault`. */
export const httpsAddress = addressElsewhere({});

/** The same in a menu, where pages of the site are named and not addressed. */
export const menuAddress = addressElsewhere({ inMenu: true });

/** RFC 5321, section 4.5.3.1, less the angle brackets. */
const LONGEST_EMAIL = 254;

export const email = z
  .string()
  .transform((written, ctx) =>
    written.length <= LONGEST_EMAIL && /^[^\s@<>"]+@[^\s@<>"]+\.[a-z]{2,}$/i.test(written)
      ? written
      : report(ctx, 'email-invalid', { value: written }),
  );

/** The path of a whole address, or one that lacks its slash. */
function likelyAlias(written: string): { near?: string } {
  const path = written
    .trim()
    .replace(/^https?:\/\/[^/?#]+/i, '')
    .replace(/ /g, '%20');
  const near = path.startsWith('/') ? path : `/${path}`;
  return near !== '/' && readAlias(near) ? { near } : {};
}

/** An old path of this site, from the root, query string and all; see `readAlias`. */
export const alias = z
  .string()
  .transform((written, ctx) =>
    readAlias(written) ? written : report(ctx, 'alias-invalid', { value: written, ...likelyAlias(written) }),
  );

/** What a section was called, or an old path of its list: `tin-cu` or `/vi/tin-cu/`. */
export const sectionAlias = z
  .string()
  .transform((written, ctx) =>
    isKey(written) || readAlias(written) ? written : report(ctx, 'section-alias-invalid', { value: written }),
  );

/** Whom a git host asks for approval; see `readApprover`. */
export const approver = z
  .string()
  .transform((written, ctx) => readApprover(written) ?? report(ctx, 'approver-invalid', { value: written }));

/** The name with which ids of feed entries begin; see `readFeedId`. */
export const feedId = z
  .string()
  .transform((written, ctx) => readFeedId(written) ?? report(ctx, 'feed-id-invalid', { value: written }));

/** The address under which the site is published; see `readBaseUrl`. */
export const baseUrl = z
  .string()
  .transform((written, ctx) => readBaseUrl(written) ?? report(ctx, 'base-url-invalid', { value: written }));

/** The address of a computer or of a network; no message repeats it. */
export const network = z
  .string()
  .transform((written, ctx) =>
    isNetwork(written.trim()) ? written.trim() : report(ctx, 'network-invalid', {}),
  );

/** A repository on a host of git: `so-y-te/ban-tin`, with as many groups before the name as it has. */
export const repository = z
  .string()
  .transform((written, ctx) =>
    /^[\w.-]+(?:\/[\w.-]+)+$/.test(written) && written.length <= 300
      ? written
      : report(ctx, 'repository-invalid', { value: written, ...likelyRepository(written) }),
  );

/** The path of a repository's whole address. */
function likelyRepository(written: string): { near?: string } {
  const path = /^(?:https?:\/\/|git@)[^/:]+[/:]([\w./-]+?)(?:\.git)?\/?$/.exec(written.trim())?.[1] ?? '';
  return path.includes('/') && path.length <= 300 ? { near: path } : {};
}
