import { type Sentence, sentencesOf } from './sentences.ts';
import type { ToolWords } from './tools.ts';

/** Reads the page aloud by the browser's own voice. The button stays hidden where there is none for the language. */
export function startListening(
  listen: HTMLButtonElement,
  stop: HTMLButtonElement,
  words: ToolWords,
  { onFailure, onState }: { onFailure: () => void; onState: (isSpeaking: boolean) => void },
): void {
  const { speechSynthesis: speech } = window;
  if (!speech) return;
  const { lang } = document.documentElement;
  let sentences: Sentence[] = [];
  let at = 0;
  let state: 'silent' | 'speaking' | 'paused' = 'silent';
  /** Held here: some browsers forget an utterance that nothing holds, and never tell its end. */
  let current: SpeechSynthesisUtterance | undefined;

  /** A voice of the machine itself before one that sends the text to another host. */
  const voiceFor = (wanted: string) => {
    const language = wanted.toLowerCase().split('-')[0];
    const voices = speech.getVoices().filter((each) => each.lang.toLowerCase().split(/[-_]/)[0] === language);
    return voices.find(({ localService }) => localService) ?? voices[0];
  };
  const show = () => {
    listen.textContent =
      state === 'speaking' ? words.pause : state === 'paused' ? words.resume : words.listen;
    if (state === 'silent' && document.activeElement === stop) listen.focus();
    stop.hidden = state === 'silent';
    onState(state !== 'silent');
  };
  const silence = () => {
    // Its end is reported later, when something else may be read already.
    current = undefined;
    speech.cancel();
  };
  const end = () => {
    state = 'silent';
    silence();
    mark(undefined);
    show();
  };
  const speak = () => {
    const sentence = sentences[at];
    if (!sentence) return end();
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    const voice = voiceFor(sentence.lang);
    utterance.lang = voice?.lang ?? sentence.lang;
    utterance.voice = voice ?? null;
    utterance.onend = () => {
      if (utterance !== current) return;
      at += 1;
      speak();
    };
    utterance.onerror = () => {
      if (utterance !== current) return;
      end();
      onFailure();
    };
    current = utterance;
    mark(sentence.range);
    speech.speak(utterance);
  };
  listen.addEventListener('click', () => {
    if (state === 'speaking') {
      // A pause within a sentence is lost in some browsers: it is read again from its beginning.
      state = 'paused';
      silence();
    } else {
      if (state === 'silent') {
        sentences = sentencesOf(lang, (other) => voiceFor(other) !== undefined);
        at = 0;
      }
      state = 'speaking';
      speak();
    }
    show();
  });
  stop.addEventListener('click', end);
  addEventListener('pagehide', end);
  const offer = () => {
    if (state === 'silent') listen.hidden = !voiceFor(lang);
  };
  offer();
  speech.addEventListener?.('voiceschanged', offer);
}

/** Marks the sentence that is read, where the browser can, and keeps it in view. */
function mark(range: Range | undefined): void {
  if ('highlights' in CSS) {
    CSS.highlights.delete('spoken');
    if (range) CSS.highlights.set('spoken', new Highlight(range));
  }
  const box = range?.getBoundingClientRect();
  if (!box || (box.top > 0 && box.bottom < innerHeight)) return;
  scrollBy({ top: box.top - innerHeight / 3 });
}
