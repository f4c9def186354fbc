import type { StateBlock } from 'markdown-it';
import { mayBegin, readMarker } from './markers.ts';
import { type Item, Outline } from './outline.ts';

const outlines = new WeakMap<StateBlock, Outline>();

export function outlineOf(state: StateBlock): Outline {
  const known = outlines.get(state);
  if (known) return known;
  const outline = new Outline(state.src);
  outlines.set(state, outline);
  return outline;
}

/** The sign of a list item at the beginning of a line, as the block in which it stands begins it. */
export function itemAt(state: StateBlock, line: number): Item | undefined {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  const end = state.eMarks[line] ?? 0;
  if (start >= end || !mayBegin(state.src, start)) return undefined;
  const outline = outlineOf(state);
  if (outline.isFirst(line, start)) return outline.itemOf(line);
  // Behind another sign on the same line: `- 1. a`.
  const marker = readMarker(state.src, start, end);
  if (!marker) return undefined;
  const { kind, number, rank } = marker.readings[0];
  const { isStandard } = marker;
  const own = { line, start, chunk: -1, isLinked: false, isCertain: isStandard, interrupts: isStandard };
  return { ...marker, kind, number, rank, ...own, next: undefined };
}
