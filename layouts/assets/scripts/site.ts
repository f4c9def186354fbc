import { startComfort } from './comfort.ts';
import { startCopyLink } from './copy-link.ts';
import { startFontSize } from './font-size.ts';
import { showCurrentSection } from './sections.ts';

for (const control of document.querySelectorAll<HTMLElement>('[data-font-size]')) startFontSize(control);
for (const control of document.querySelectorAll<HTMLDetailsElement>('details.comfort')) startComfort(control);
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) startCopyLink(button);
showCurrentSection();
