import { describe, expect, test } from 'vitest';
import { conflictIn, mailIn, pastedIn } from './leftovers.ts';

const lineOf = (body: string) => pastedIn(body, 'index.vi.md', 1)?.place.line;

describe('a front matter in the body', () => {
  test.for([
    ['between fences', '\n---\ntitle: A\nauthor: B\n---\n\nchữ', 2],
    ['without fences', 'chữ\n\ntitle: A\nsummary: B\nstatus: draft\n', 3],
    ['below the text', 'chữ\n\nthêm\n\n---\nstatus: approved\ncategory: tin\n---', 5],
    ['in quotes', 'chữ\n\n> title: A\n> status: draft\n> category: a', 3],
    ['as JSON', '{\n  "title": "A",\n  "summary": "B",\n  "status": "draft"\n}', 2],
    ['as JSON on one line', '{"title":"A","editorial":{"email":"a@b.vn","amount":1}}', 1],
    ['in a fence of code', '```\neditorial:\n  email: a@b.vn\n```', 2],
    ['behind fences of two kinds', '~~~\n```\n~~~\n\neditorial:\n  note: a', 5],
    ['as a numbered list', 'a\n3. editorial:\n   email: a@b.vn', 2],
    ['with a question mark', '? editorial\n: {email: a@b.vn}\n\narticleCoefficient: 8', 4],
    ['in bold', '**editorial:**\n\n- email: a@b.vn\n- amount: 1250000', 1],
    ['cut off', 'email: a@b.vn\npages: 2\nnote: bài yếu', 1],
    ['as TOML', '+++\ntitle = "A"\nstatus = "draft"\n+++', 1],
    ['indented', '    title: A\n    slug: a\n    kind: news', 1],
    ['as a list', '- title: A\n- keywords: [b]\n- date: 1/1/2026', 1],
    ['as the editorial record alone', 'chữ\n\neditorial:\n  email: a@b.vn\n', 3],
    ['as a coefficient alone', 'chữ\narticleCoefficient: 8', 2],
    ['as an amount', 'chữ\n  amount: 1250000', 2],
    ['as an amount in quotes', 'chữ\n"amount": "1250000"', 2],
  ] as const)('is found %s', ([, body, line]) => {
    expect(lineOf(body)).toBe(line);
  });

  test.for([
    'Title: The committee met.\nSummary: It agreed.',
    'Email: a@b.vn, amount: as agreed.',
    'The status: good.\n\nAnd the\n\ntitle:\n\nis\n\nlong\n\nand\n\ncategory: none',
    '```\ntitle: A\nsummary: B\nstatus: draft\n```',
    '- amount: 500,000 VND a household',
    'editorial: the province must act.',
    '- title: tiêu đề\n- status: trạng thái',
    'status: closed\ndate: 12 May',
    'email: lienhe@example.gov.vn',
    'date: ngày họp',
    'Tiêu đề: A\nTóm tắt: B',
    '| title: | summary: |',
  ])('is not %j', (body) => {
    expect(lineOf(body)).toBe(undefined);
  });
});

describe('marks of a conflict', () => {
  test.for([
    ['chữ\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> nhanh', 2],
    ['>>>>>>> nhanh', 1],
    ['a\n||||||| 1234567', 2],
    ['<<<<<<<', 1],
  ] as const)('are found in %j', ([text, line]) => {
    expect(conflictIn(text, 'a')?.place.line).toBe(line);
  });

  test.for(['>>>>>> sáu', '> > > > > > > bảy', '<<<<<<<<', 'a <<<<<<< b', '=======', '|||||||a', '|||||||'])(
    'are not %j',
    (text) => {
      expect(conflictIn(text, 'a')).toBe(undefined);
    },
  );
});

describe('the head of an e-mail', () => {
  test.for([
    ['of Outlook', 'a\n\nFrom: Lê A <a@b.vn>\nSent: Friday, 8:00 AM\nTo: Ban biên tập\nSubject: Bài viết', 3],
    ['in Vietnamese', 'Từ: Lê A\nGửi: Thứ Sáu\nTới: Ban biên tập\nChủ đề: Bài viết', 1],
    ['of a phone', 'Người gửi: A\n\nNgười nhận: B\n\nChủ đề: bài', 1],
    ['without a subject, with an address', 'a\nFrom: Lê A <a@b.vn>\nTo: Ban biên tập\nDate: 3/11', 2],
    ['without a subject, in Vietnamese', 'Từ: a@b.vn\nĐến: Ban biên tập\nNgày: 3/11/2026', 1],
    [
      'without a subject, with a date of a program',
      'From: Lê A\nDate: Mon, 3 Nov 2026 08:15:00 +0700\nTo: B',
      1,
    ],
    ['in bold', '**From:** Lê A\n**Date:** Mon\n**Subject:** b', 1],
    ['in a quotation', 'a\n> Từ: A\n> Ngày: 1\n> Tiêu đề: b', 2],
    ['in a list', '- FROM: A\n- TO: B\n- SUBJECT: c', 1],
    ['in a table', '| From: | a |\n|---|---|\n| Sent: | b |\n| To: | c |', 1],
    ['of a mail that was sent on', 'a\n---------- Forwarded message ---------\nb', 2],
    ['of an answer', 'Vào Th 6, 20 thg 11, 2026 vào lúc 08:00 Lê A <a@b.vn> đã viết:\n> b', 1],
    ['at its foot', 'a\n\nĐã gửi từ iPhone của tôi', 3],
  ] as const)('%s', ([, text, line]) => {
    expect(mailIn(text, 'a.md')?.place.line).toBe(line);
  });

  test.for([
    'Từ: 7 giờ\nĐến: 11 giờ\nNgày: 20/11',
    'From: 7 am\nTo: 9 am\nDate: 20 November',
    'From: Monday 7:00\nTo: Tuesday\nDate: 20 November',
    'Từ: 7 giờ\nĐến: 11 giờ\nNgày: 20/11\nĐăng ký: a@b.vn',
    'Người gửi: ghi rõ họ tên\nNgười nhận: bưu điện xã',
    'Kính gửi: Ủy ban nhân dân xã\nNgày: 20/11\nChủ đề: họp dân',
    'Từ: chợ\n\nĐi qua cầu.\n\nĐến: bến\n\nHết.\n\nChủ đề: đi chợ',
    'Mọi thư xin gửi: lienhe@b.vn. Ông Sơn viết: tôi đã đến.',
    'On the river, she wrote: it is calm.',
  ])('is not %j', (text) => {
    expect(mailIn(text, 'a.md')).toBe(undefined);
  });
});
