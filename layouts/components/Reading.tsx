import type { ComponentChildren, VNode } from 'preact';

interface Props {
  /** Where the page stands on the site. */
  way: VNode;
  /** What stands beside the text, or below it where there is no room. */
  beside?: VNode | false;
  /** A photo story: its pictures take the width of the page, and what else would stand beside them comes below. */
  isWide?: boolean;
  /** A bulletin begins with its section and its day: a phone does without the way to it. */
  isBulletin?: boolean;
  children: ComponentChildren;
}

/** A text, and what belongs to it: beside it on a wide screen. A text alone stands in the middle. */
export function Reading({ way, beside, isWide, isBulletin, children }: Props) {
  const shape = isWide ? 'wide-pictures' : beside ? 'beside' : 'alone';
  return (
    <div class={isBulletin ? `reading ${shape} of-bulletin` : `reading ${shape}`}>
      {way}
      {children}
      {beside}
    </div>
  );
}
