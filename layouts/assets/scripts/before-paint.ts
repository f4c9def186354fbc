import { applyStoredComfort } from './comfort.ts';
import { applyStoredSize } from './font-size.ts';

/** Before the first paint: the reader's choices, and the room for what only a script can do, so that nothing jumps. */
export function beforePaint(): void {
  applyStoredSize();
  applyStoredComfort();
  document.documentElement.classList.add('scripted');
}
