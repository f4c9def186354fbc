// The two plugins ship no types; both are `md.use(plugin, …)` functions.
declare module 'markdown-it-container' {
  import type { MarkdownIt } from 'markdown-it';

  const plugin: (md: MarkdownIt, ...options: unknown[]) => void;
  export default plugin;
}

declare module 'markdown-it-footnote' {
  import type { MarkdownIt } from 'markdown-it';

  const plugin: (md: MarkdownIt) => void;
  export default plugin;
}
