import { expect, test } from 'vitest';
import { MeantIds } from './meant-ids.ts';

const site = (ids: readonly string[]) => ({ bulletins: ids.map((id) => ({ id })) });
const meant = new MeantIds(site(['2016/hop-dau-nam', '2017/hop-dau-nam-moi', '2017/tptm', '2018/cau-moi']));

test.for([
  ['2017/tptn', '2017/tptm'],
  ['2017/hop-dau-nam-mo', '2017/hop-dau-nam-moi'],
  ['2017/cau-moi', '2018/cau-moi'],
  ['cau-moi', undefined],
  ['207/cau-moi', '2018/cau-moi'],
  ['2018/khong-co-gi-ca', undefined],
  ['', undefined],
])('%s is meant to be %s', ([id, near]) => {
  expect(meant.nearest(id as string)).toBe(near);
});

test('a thousand wrong ids in a site of a hundred thousand keep nobody waiting', () => {
  const ids = Array.from(
    { length: 100_000 },
    (_, i) => `${2000 + (i % 25)}/ban-tin-ve-mot-viec-rat-dai-so-${i}`,
  );
  const large = new MeantIds(site(ids));
  const since = process.cpuUsage();
  for (let i = 0; i < 1000; i += 1) large.nearest(`20${10 + (i % 10)}/ban-tin-ve-viec-khac-so-${i}`);
  expect(process.cpuUsage(since).user / 1000).toBeLessThan(5000);
});
