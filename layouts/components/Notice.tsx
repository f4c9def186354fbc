import type { ComponentChildren } from 'preact';

/** A short notice above a text: out of date, corrected, withdrawn, not public yet. */
export function Notice({
  kind,
  title,
  children,
}: {
  kind: 'notice' | 'warning' | 'preview';
  title?: string;
  children: ComponentChildren;
}) {
  return (
    <div class={`box ${kind}`} role="note">
      {title && <p class="box-title">{title}</p>}
      <p>{children}</p>
    </div>
  );
}
