import { fieldsCalled } from '../content/fields/called.ts';
import { nearest } from '../problems/nearest.ts';
import { COMMENT } from '../problems/quoted-text.ts';

/** A line that names a field, as far as its value. */
const FIELD = /^([ \t]*(?:- )?["']?([\p{L}][\p{L}\p{N}_ -]{0,39}?)["']?[ \t]*[:：])[ \t]*(.*)$/u;

const FENCE = /^[-\u2010-\u2015\u2212]{2,6}[ \t]*$/;

/** An identity card's number. */
const IDENTITY = /(?<!\d)\d{12}(?!\d)/g;

/** A record has a few values; what else looks like one is looked for no further. */
const MOST_VALUES = 50;

/** Shorter values are parts of other words. */
const LEAST_LENGTH = 4;

/**
 * The lines of a text without what is the office's own: values of the editorial record, wherever they stand, notes of
 * editors, numbers of identity cards.
 */
export function withoutPrivate(text: string): string[] {
  const lines = text.replace(COMMENT, hiddenComment).split('\n');
  const values: string[] = [];
  let isInRecord = false;
  let isBody = false;
  const shown = lines.map((line, i) => {
    const [, before = '', key = '', value = ''] = FIELD.exec(line) ?? [];
    if (i > 0 && FENCE.test(line)) isBody = true;
    // A record ends where another field begins; what is wrongly written in it is part of it.
    const isInner = /^[ \t]/.test(line) || (!isBody && key === '');
    isInRecord = isInner ? isInRecord : isOfRecord(key);
    if (!isInRecord || line.trim() === '') return line;
    const written = (before ? value : line).replace(/^[ \t"'[{-]+|["'\]},\s]+$/g, '');
    if (written.length >= LEAST_LENGTH && values.length < MOST_VALUES) values.push(written);
    return before ? `${before}${value ? ' …' : ''}` : '  …';
  });
  return shown.map((line) =>
    values.reduce((rest, value) => rest.replaceAll(value, '…'), line.replace(IDENTITY, '…')),
  );
}

const hiddenComment = (comment: string) => `<!-- … -->${comment.replace(/[^\n]/g, '')}`;

function isOfRecord(key: string): boolean {
  if (key === '') return false;
  return (
    fieldsCalled(key).includes('editorial') ||
    /^amount$/i.test(key) ||
    nearest(key, ['editorial']) !== undefined
  );
}
