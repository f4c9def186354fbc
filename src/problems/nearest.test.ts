import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

test.for<[string, string[], string | undefined]>([
  ['titel', ['title', 'summary'], 'title'],
  ['tilte', ['file', 'title'], 'title'],
  ['titel', ['tel', 'tile', 'title'], 'title'],
  ['Title', ['title', 'summary'], 'title'],
  ['sumary', ['title', 'summary'], 'summary'],
  ['CAU.JPG', ['cau.jpg'], 'cau.jpg'],
  ['cau.jpg', ['Cau.JPG'], 'Cau.JPG'],
  ['2017/hop-phien-2', ['2017/hop-phien-1', '2018/khac'], '2017/hop-phien-1'],
  ['fr', ['vi', 'en'], undefined],
  ['xyz', ['title', 'summary'], undefined],
  ['title', [], undefined],
  ['', ['title'], undefined],
])('%j among %j is %j', ([word, known, expected]) => {
  expect(nearest(word, known)).toBe(expected);
});
