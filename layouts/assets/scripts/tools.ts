import { startListening } from './listen.ts';

/** The sentences of the tools, as the page hands them over. */
export interface ToolWords {
  listen: string;
  pause: string;
  resume: string;
  saved: string;
  withoutPicture: string;
  failed: string;
  printed: string;
}

/** Makes print, save and listen work, and shows them. What each needs is fetched when it is asked for. */
export function startTools(tools: HTMLElement): void {
  const words = JSON.parse(tools.dataset.tools ?? '{}') as ToolWords;
  const status = tools.querySelector('.tools-status');
  const save = tools.querySelector('details');
  const button = (name: string) => tools.querySelector<HTMLButtonElement>(`[data-tool=${name}]`);
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const attempt = (name: string, action: () => Promise<string>) =>
    button(name)?.addEventListener('click', async () => {
      try {
        say(await action());
      } catch {
        say(words.failed);
      }
      if (save) save.open = false;
    });

  attempt('print', async () => {
    const { preparePrint } = await import('./print.ts');
    preparePrint(words.printed);
    print();
    return '';
  });
  attempt('html', async () => {
    const { saveHtml } = await import('./save/html.ts');
    return (await saveHtml()) ? words.saved : words.withoutPicture;
  });
  attempt('epub', async () => {
    const { saveEpub } = await import('./save/epub.ts');
    return (await saveEpub()) ? words.saved : words.withoutPicture;
  });
  save?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    save.open = false;
    save.querySelector('summary')?.focus();
  });
  const [listen, stop] = [button('listen'), button('stop')];
  if (listen && stop && !document.querySelector('audio')) startListening(listen, stop, words);
  tools.hidden = false;
  // Printing by the browser's own menu has the foot too.
  const prepare = () => import('./print.ts').then(({ preparePrint }) => preparePrint(words.printed));
  if ('requestIdleCallback' in window) requestIdleCallback(prepare);
  else setTimeout(prepare, 2000);
}
