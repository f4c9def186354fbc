import { escapeHtml } from '../../filters/html-text.ts';
import { adminWords } from '../../i18n/admin/words.ts';
import type { Lang } from '../../i18n/language.ts';

interface Options {
  lang: Lang;
  title: string;
  policy: string;
  icon: string;
  /** The bundled editor, beside this page. */
  script: string;
  /** What the script needs to know (`layouts/assets/admin/editor.ts`). */
  data: EditorData;
}

/** What the page tells its script. */
export interface EditorData {
  /** The configurations, beside the page, by the language in which their forms speak. */
  configs: Readonly<Partial<Record<Lang, string>>>;
  /** The site's style sheet, for the preview. */
  style: string;
  /** The zone in which the site prints dates. */
  zone: string;
  /** The site's first language. */
  lang: Lang;
}

/** `/admin/`: a page that search engines leave out, with nothing but the editor in it. */
export function editorPage({ lang, title, policy, icon, script, data }: Options): string {
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${escapeHtml(icon)}">
<link rel="cms-config-url" type="application/yaml" href="${data.configs[lang]}">
<script type="module" src="${script}"></script>
</head>
<body data-editor="${escapeHtml(JSON.stringify(data))}">
<noscript>${escapeHtml(adminWords(lang).needsScript)}</noscript>
</body>
</html>
`;
}
