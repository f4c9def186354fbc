import type { EditorComponentDefinition } from '@sveltia/cms';

/** In the language of the reader, like the forms. */
const isVietnamese = navigator.languages[0]?.startsWith('vi') ?? true;
const say = (vi: string, en: string) => (isVietnamese ? vi : en);

const KINDS = [
  { value: 'notice', label: say('Thông báo', 'Notice') },
  { value: 'warning', label: say('Lưu ý, cảnh báo', 'Warning') },
  { value: 'document', label: say('Trích văn bản', 'Quotation of a document') },
  {
    value: 'lang',
    label: say('Đoạn tiếng nước ngoài (tiêu đề: mã ngôn ngữ)', 'Another language (title: its code)'),
  },
];

/** The blocks of the site's Markdown that the editor's rich text does not know: it is to leave them as they are written. */
export function boxes(): EditorComponentDefinition[] {
  return [
    {
      id: 'bantin-box',
      label: say('Khung', 'Box'),
      icon: 'info',
      fields: [
        {
          name: 'kind',
          label: say('Loại khung', 'Kind'),
          widget: 'select',
          options: KINDS,
          default: 'notice',
        },
        { name: 'title', label: say('Tiêu đề khung', 'Title'), widget: 'string', required: false },
        { name: 'text', label: say('Chữ trong khung', 'Text'), widget: 'text' },
      ],
      pattern: /^(?<marks>:{3,}) *(?<kind>[a-z]+)(?: +(?<title>[^\n]*))?\n(?<text>[\s\S]*?)\n\k<marks> *$/m,
      fromBlock: ({ groups }) => ({
        kind: groups?.kind ?? 'notice',
        title: groups?.title?.trim() ?? '',
        text: groups?.text ?? '',
      }),
      toBlock: boxText,
      toPreview: boxText,
    },
    {
      id: 'bantin-as-written',
      label: say('Chữ để nguyên văn', 'Text as it is written'),
      icon: 'code',
      fields: [
        { name: 'text', label: say('Nguyên văn (Markdown)', 'As written (Markdown)'), widget: 'text' },
      ],
      pattern: AS_WRITTEN,
      fromBlock: ([text = '']) => ({ text }),
      toBlock: ({ text = '' }) => String(text),
      toPreview: ({ text = '' }) => String(text),
    },
  ];
}

/**
 * What the rich text would write otherwise: lists that are numbered by `1)`, `a)` or letters, notes at the foot, comments,
 * tables that are made by tabs, and those whose columns have a side. Each up to the next empty line.
 */
const AS_WRITTEN =
  /^(?:\[\^[^\]\n]+\]:|<!--| *(?:\d{1,3}\)|[a-zđ][.)]|[ivx]+[.)]) |[^\n|]*\t|\|[^\n]*\n\|[ |:-]*:[ |:-]*(?=\n))[^\n]*(?:\n(?!\n)[^\n]+)*/m;

/** More colons than any line inside begins with. */
function boxText({ kind = 'notice', title = '', text = '' }: Record<string, unknown>): string {
  const inside = String(text);
  const most = Math.max(2, ...[...inside.matchAll(/^:{3,}/gm)].map(([marks]) => marks.length));
  const marks = ':'.repeat(most + 1);
  const head = [marks, kind, title].filter((part) => part !== '').join(' ');
  return `${head}\n${inside.trim()}\n${marks}`;
}
