import { expect, test } from 'vitest';
import { splitsOf, variantsOf } from './variants.ts';

const ABBREVIATIONS = [{ short: 'TPTM', full: 'thành phố thông minh' }];

test.for([
  ['TPTM', ['tptm', 'thành phố thông minh']],
  ['tptm Mộc Giang', ['tptm mộc giang', 'thành phố thông minh mộc giang']],
  ['thanh pho thong minh', ['thanh pho thong minh', 'tptm']],
  ['thánh phố thông minh', ['thánh phố thông minh']],
  ['tptmm', ['tptmm']],
  ['', []],
] as const)('%s also asks for what it means', ([query, variants]) => {
  expect(variantsOf(query, ABBREVIATIONS)).toEqual(variants);
});

test.for(['vắc-xin', 'Vắc xin', 'vacxin', 'VACCINE', 'vắcxin'])('%s asks for every spelling', (query) => {
  expect(variantsOf(query, [])).toEqual(expect.arrayContaining(['vắc xin', 'vacxin', 'vaccine']));
});

test.for([
  ['xe buýt nhanh', 'xe bus nhanh'],
  ['Bà Rịa – Vũng Tàu', 'bà rịa vũng tàu'],
  ['Bà Rịa-Vũng Tàu', 'bà rịa vũng tàu'],
  ['Bà Rịa ‑ Vũng Tàu', 'bà rịa vũng tàu'],
  ['đường đi Sapa', 'đường đi sa pa'],
  ['bác sỹ', 'bác sĩ'],
  ['Hoà', 'hòa'],
] as const)('%s asks for %s, too', ([query, other]) => {
  expect(variantsOf(query, [])).toContain(other);
});

test('marks that were typed are those of another word', () => {
  expect(variantsOf('vác xin', [])).toEqual(['vác xin']);
});

test.for([
  ['ytế', 'y tế'],
  ['bộytế', 'bộ y tế'],
  ['HàNội', 'hà nội'],
  ['congan', 'cong an'],
  ['sở giaoducđàotạo', undefined],
  ['đôthị thôngminh', 'đô thị thông minh'],
  ['họcsinh trường', 'học sinh trường'],
] as const)('%s is tried as %s', ([query, split]) => {
  if (split === undefined) expect(splitsOf(query)).toEqual([]);
  else expect(splitsOf(query)).toContain(split);
});

test.for(['toàn', 'đô thị', 'november', 'UBND', '245/QĐ-UBND', 'nghiêng', ''])(
  '%s is left whole',
  (query) => {
    expect(splitsOf(query)).toEqual([]);
  },
);
