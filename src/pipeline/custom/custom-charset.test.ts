import { expect, test } from 'vitest';
import { withCharset } from './custom-charset.ts';

const META = '<meta charset="utf-8">';

test.for([
  ['', '<p>'],
  ['<!doctype html>', '<p>'],
  ['<!doctype html>\n<html lang="vi">\n<head>', '<title>'],
  ['<!-- mẫu -->\n<!doctype html>\n', '<title>'],
  ['<!-- a --><!-- <html> -->\n<!DOCTYPE html> <!-- b -->\n<html>\n<!-- c --><head>', '<title>'],
  ['', '<header>'],
  ['', '<!-- không đóng <!doctype html>'],
])('%s%s', ([before = '', after = '']) => {
  expect(withCharset('a.html', before + after)).toBe(before + META + after);
  expect(withCharset('a.htm', before + after)).toBe(before + META + after);
  expect(withCharset('a.csv', before + after)).toBe(before + after);
  expect(withCharset('a.xhtml', before + after)).toBe(before + after);
});

test('a page that says it itself stays as it is', () => {
  const html = '<!-- a --><html><head><META  Charset=UTF-8>';
  expect(withCharset('a.html', html)).toBe(html);
});
