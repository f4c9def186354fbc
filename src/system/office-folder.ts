import path from 'node:path';

/** The office's own folder: `content/` lies in it, beside `static/`, `layouts/custom/` and `package.json`. */
export const officeOf = (content: string): string => path.dirname(content);
