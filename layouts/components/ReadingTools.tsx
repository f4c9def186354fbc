import { messages } from '../../src/i18n/messages/messages.ts';
import type { Chrome } from '../../src/pages/chrome-props.ts';
import { Comfort } from './Comfort.tsx';
import { FontSize } from './FontSize.tsx';
import { once } from './once.ts';

/** What a reader can do with a text: larger letters, easier reading, print, save, listen. The same on every page of a language. */
export function ReadingTools({ chrome }: { chrome: Chrome }) {
  return (
    <div
      class="reading-tools"
      dangerouslySetInnerHTML={once(chrome, 'tools', () => <Inside chrome={chrome} />)}
    />
  );
}

/** Hidden until the script that makes them work is there (`assets/scripts/tools.ts`). */
function Inside({ chrome }: { chrome: Chrome }) {
  const { tools } = messages(chrome.lang);
  return (
    <>
      <FontSize lang={chrome.lang} />
      <Comfort lang={chrome.lang} />
      <div
        class="tools needs-script"
        data-tools={JSON.stringify({ ...tools.script, zone: chrome.zone })}
        hidden
      >
        <button type="button" data-tool="print">
          {tools.print}
        </button>
        <details class="save">
          <summary>{tools.save}</summary>
          <div>
            <button type="button" data-tool="html">
              {tools.html}
            </button>
            <button type="button" data-tool="epub">
              {tools.epub}
            </button>
          </div>
        </details>
        <button type="button" data-tool="listen" hidden>
          {tools.script.listen}
        </button>
        <button type="button" data-tool="stop" hidden>
          {tools.stop}
        </button>
      </div>
      <span class="tools-status" role="status" />
    </>
  );
}
