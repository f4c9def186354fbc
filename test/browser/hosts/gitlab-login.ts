import { createHash } from 'node:crypto';
import type { Answer, Host, Route, User } from './host.ts';

export const APP_ID = 'ban-tin';

/** Log-in by OAuth with PKCE. A token that the host knows no longer is renewed by the other one, once. */
export function logInRoutes(host: Host): Route[] {
  const challenges = new Map<string, string>();
  const renewals = new Map<string, User>();
  const hash = (algorithm: string, text: string) => createHash(algorithm).update(text);

  function tokenFor(user: User): Answer {
    const token = `oauth-${renewals.size + 1}`;
    const renewal = `renew-${renewals.size + 1}`;
    host.users.set(token, user);
    renewals.set(renewal, user);
    return [200, { access_token: token, token_type: 'Bearer', expires_in: 7200, refresh_token: renewal }];
  }

  return [
    [
      'GET',
      /^\/oauth\/authorize$/,
      ({ query }) => {
        const code = hash('sha256', String(query)).digest('hex');
        challenges.set(code, query.get('code_challenge') ?? '');
        const back = new URL(query.get('redirect_uri') ?? '');
        back.searchParams.set('code', code);
        back.searchParams.set('state', query.get('state') ?? '');
        return [302, '', { location: String(back) }];
      },
      true,
    ],
    [
      'POST',
      /^\/oauth\/token$/,
      ({ body }) => {
        const asked = body as Record<string, string>;
        const user = renewals.get(asked.refresh_token ?? '');
        renewals.delete(asked.refresh_token ?? '');
        const isRight =
          hash('sha256', asked.code_verifier ?? '').digest('base64url') === challenges.get(asked.code ?? '');
        challenges.delete(asked.code ?? '');
        return asked.client_id === APP_ID && (user ?? isRight)
          ? tokenFor(user ?? host.atTheHost)
          : [400, { error: 'invalid_grant', error_description: 'The grant is invalid' }];
      },
      true,
    ],
  ];
}
