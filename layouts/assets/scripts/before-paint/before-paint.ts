import { applyStoredComfort } from './stored-comfort.ts';
import { applyStoredSize } from './stored-size.ts';
import { goHome } from './to-language.ts';

/** Before the first paint: the reader's language and choices, and the room for what only a script can do, so that nothing jumps. */
export function beforePaint(): void {
  goHome();
  applyStoredSize();
  applyStoredComfort();
  document.documentElement.classList.add('scripted');
}
