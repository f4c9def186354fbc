import type { Backend } from './backend.ts';

/**
 * The policy of the editor's page, in its head: it loads from its own host alone, and asks that of git besides. The editor
 * sets styles by script, and shows previews and pictures that are not saved yet by `blob:`.
 */
export function editorPolicy({ connect, pictures }: Pick<Backend, 'connect' | 'pictures'>): string {
  const rules: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'", 'blob:'],
    'img-src': ["'self'", 'blob:', 'data:', ...pictures],
    'font-src': ["'self'"],
    'media-src': ["'self'", 'blob:'],
    'connect-src': ["'self'", 'blob:', 'data:', ...connect],
    'frame-src': ["'self'", 'blob:'],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'", 'blob:'],
    // A preview says where its style sheet comes from.
    'base-uri': ["'self'"],
    'form-action': ["'none'"],
  };
  return Object.entries(rules)
    .map(([rule, sources]) => `${rule} ${sources.join(' ')}`)
    .join('; ');
}
