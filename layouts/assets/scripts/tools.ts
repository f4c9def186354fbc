import { fetchLatePictures } from './late-pictures.ts';
import { startListening } from './listen.ts';
import { startDrawer } from './tool-drawer.ts';
import { whenQuiet } from './when-quiet.ts';

/** The sentences of the tools, as the page hands them over, and the site's time zone. */
export interface ToolWords {
  listen: string;
  pause: string;
  resume: string;
  saving: string;
  saved: string;
  /** “… {}”: the descriptions of the pictures. */
  withoutPicture: string;
  failed: string;
  printed: string;
  savedOn: string;
  zone: string;
}

/** Makes print, save and listen work, and shows them. What each needs is fetched when it is asked for. */
export function startTools(tools: HTMLElement): void {
  const words = JSON.parse(tools.dataset.tools ?? '{}') as ToolWords;
  const status = tools.parentElement?.querySelector('.tools-status');
  const drawer = startDrawer(tools);
  const button = (name: string) => tools.querySelector<HTMLButtonElement>(`[data-tool=${name}]`);
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  const failed = () => say(words.failed);

  let foot: Promise<void> | undefined;
  const prepare = () => {
    foot ??= import('./print.ts')
      .then(({ startPrint }) => startPrint(words.printed, words.zone))
      .catch(() => {
        // No network: paper without the code is better than none, and the next time may be luckier.
        foot = undefined;
      });
    return foot;
  };
  button('print')?.addEventListener('click', async () => {
    await Promise.all([prepare(), fetchLatePictures()]);
    print();
  });

  // The browser's own menu waits for nothing; what is in its cache comes along.
  addEventListener('beforeprint', () => void fetchLatePictures());

  let isSaving = false;
  const saveBy = (name: string, make: () => Promise<string[]>) =>
    button(name)?.addEventListener('click', async () => {
      if (isSaving) return;
      isSaving = true;
      say(words.saving);
      drawer.close();
      try {
        const missing = await make();
        say(missing.length > 0 ? words.withoutPicture.replace('{}', () => missing.join('; ')) : words.saved);
      } catch {
        failed();
      }
      isSaving = false;
    });
  saveBy('html', async () => (await import('./save/html.ts')).saveHtml(words.savedOn, words.zone));
  saveBy('epub', async () => (await import('./save/epub.ts')).saveEpub());
  const [listen, stop] = [button('listen'), button('stop')];
  if (listen && stop && !document.querySelector('audio'))
    startListening(listen, stop, words, { onFailure: failed, onState: drawer.whileSpeaking });
  tools.hidden = false;
  // Printing by the browser's own menu has the foot too; nothing is fetched for it before the page is there.
  whenQuiet(prepare);
}
