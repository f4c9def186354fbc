import { fieldsCalled } from '../../content/fields/called.ts';
import type { Fix } from '../fix.ts';
import { inFront } from './front-part.ts';

/** The colon of Chinese and Japanese keyboards, behind a name. */
const WIDE =
  /^([ \t\u00A0\u2007\u202F\u3000]*(?:-[ \u00A0])?)([\p{L}][\p{L}\p{N}_ -]{0,39}?)[ \t\u00A0\u2007\u202F\u3000]*：[ \t]*/u;

/** A colon without a blank behind it. */
const CLOSE = /^([A-Za-z]{2,20}):(?=[^\s:])/;

/** Fields whose lines hold fields again; the lines below others are text. */
const WITH_FIELDS =
  /^(?:document|editorial|attachments|changes|audio|video|captions|source|owner|name|notice|licence|banners|features)\b/;

/** `tiêu đề：Họp` and `status:approved`, in front of which stands the name of a field. */
export const colons: Fix = {
  id: 'colons',
  fix: (text, context) =>
    inFront(text, context, (yaml) => {
      let mayHoldFields = true;
      return yaml
        .split('\n')
        .map((line) => {
          const isInner = /^[\s-]/.test(line);
          if (!isInner) mayHoldFields = context.kind === 'settings' || WITH_FIELDS.test(line);
          else if (!mayHoldFields) return line;
          const wide = WIDE.exec(line);
          const [whole = '', before = '', name = ''] = wide ?? CLOSE.exec(line) ?? [];
          if (wide) return isField(name) ? `${before}${name}: ${line.slice(whole.length)}` : line;
          return whole !== '' && isField(before) ? `${before}: ${line.slice(whole.length)}` : line;
        })
        .join('\n');
    }),
};

const isField = (name: string) => fieldsCalled(name).length > 0;
