import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Utf8Writer } from './utf8.ts';

const writer = new Utf8Writer();

test('any text comes as UTF-8, half of a pair of surrogates as U+FFFD', () => {
  const text = fc
    .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd7fe, max: 0xe001 })))
    .map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(text, (each) => {
      const whole = Buffer.from(each);
      expect(Buffer.from(writer.bytesOf([each]))).toEqual(whole);
      expect(Buffer.from(writer.bytesOf(each.split('').flatMap((unit) => ['', unit])))).toEqual(whole);
    }),
  );
});

test('a text stays what it was when the next one comes', () => {
  const first = writer.bytesOf(['Đô thị thông minh']);
  writer.bytesOf(['Chủ tịch 😀']);
  expect(Buffer.from(first).toString()).toBe('Đô thị thông minh');
});
