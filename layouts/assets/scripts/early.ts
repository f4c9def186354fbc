import { applySize, followSize, storedSize } from './font-size.ts';

// Before the first paint: the reader's size, and the room for what only a script can do, so that nothing jumps.
applySize(storedSize());
followSize(applySize);
document.documentElement.classList.add('scripted');
