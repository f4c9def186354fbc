import { beforeAll, expect, test } from 'vitest';
import { bantin } from '../setup/bantin.ts';
import { officeWithHistory } from './office-history.ts';

let office = '';
beforeAll(async () => {
  office = await officeWithHistory();
});

/** What an editor types with a slip, and what the answer says to do, in both languages. */
test.for<[line: string, vi: RegExp, en: RegExp]>([
  ['agendaa', /Có phải ý là “agenda”\?/, /Did you mean “agenda”\?/],
  ['agenda --formt ics', /Có phải ý là “--format”\?/, /Did you mean “--format”\?/],
  ['agenda 2026/cho', /chỉ nhận các tùy chọn .*--help/, /only options .*--help/],
  ['translations en', /chỉ nhận các tùy chọn .*--help/, /only options .*--help/],
  ['translations --foo', /“--foo”.*Thêm --help/, /“--foo”.*Add --help/],
  ['translation', /Có phải ý là “translations”\?/, /Did you mean “translations”\?/],
  ['new --kinnd news', /Có phải ý là “--kind”\?/, /Did you mean “--kind”\?/],
  ['new', /Thiếu tiêu đề.*bantin.* new "/, /title is missing.*bantin.* new "/],
  ['new Họp --kind tin', /Các loại: news, notice.*document/, /The kinds: news, notice.*document/],
  ['new Họp --section tin', /Có phải ý là|Các chuyên mục: .*tin-tuc/, /Did you mean|The sections: .*tin-tuc/],
  ['new --translate 2026/choo', /Có phải ý là “2026\/cho”\?/, /Did you mean “2026\/cho”\?/],
  ['history', /Thiếu mã bản tin.*history 2017\/tptm/, /Say which bulletin.*history 2017\/tptm/],
  ['history 2026/choo', /Có phải ý là “2026\/cho”\?/, /Did you mean “2026\/cho”\?/],
  ['history lein-he', /Có phải ý là “lien-he”\?/, /Did you mean “lien-he”\?/],
  ['fix lein-he', /Có phải ý là “lien-he”\?.* fix 2026/, /Did you mean “lien-he”\?.* fix 2026/],
  ['preview-link', /Ghi mã bản tin.*--list/, /by its id.*--list/],
  ['preview-link 2026/choo', /Có phải ý là “2026\/cho”\?/, /Did you mean “2026\/cho”\?/],
  ['preview-link 2026/cho --days mười', /từ 1 đến 30/, /from 1 to 30/],
  ['spell 2026/choo', /Có phải ý là “2026\/cho”\?/, /Did you mean “2026\/cho”\?/],
  ['fix 2026/choo', /Có phải ý là “2026\/cho”\?/, /Did you mean “2026\/cho”\?/],
  ['links', /links --outside/, /links --outside/],
  ['codeowners', /approvers: \["@lan"\]/, /approvers: \["@lan"\]/],
  ['withdraw 2026/cho', /“status: withdrawn” .*withdrawFrom/, /“status: withdrawn” .*withdrawFrom/],
  ['gỡ 2026/cho', /“status: withdrawn”/, /“status: withdrawn”/],
  ['publish', /“status: approved”/, /“status: approved”/],
  ['đăng-tin', /“status: approved”/, /“status: approved”/],
  ['translate 2026/cho', /new --translate 2026/, /new --translate 2026/],
  ['preview', /bantin.* serve.*preview-link/, /bantin.* serve.*preview-link/],
  ['rename', /git mv.*“aliases”/, /git mv.*“aliases”/],
  ['hẹn-giờ', /“date”/, /“date”/],
])('bantin %s', async ([line, vi, en]) => {
  for (const [lang, says] of [
    ['vi', vi],
    ['en', en],
  ] as const) {
    const { code, stdout, stderr } = await bantin([...line.split(' '), '--lang', lang], { cwd: office });
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringMatching(says) });
    expect(stderr).not.toMatch(/\bat .*\.[jt]s:|\w…\w/);
  }
});

test('a language that there is not', async () => {
  const { code, stderr } = await bantin(['spell', '--lang', 'xx'], { cwd: office });
  expect([code, stderr]).toEqual([2, expect.stringContaining('Viết vi hoặc en.')]);
});
