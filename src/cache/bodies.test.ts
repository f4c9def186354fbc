import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/setup/bantin.ts';
import { BodyReader, BodyWriter } from './bodies.ts';

let written: BodyWriter;
let reader: BodyReader;
beforeEach(() => {
  written = new BodyWriter(path.join(temporaryFolder(), 'bodies', 'một tệp'));
  reader = new BodyReader((id) => ({ vi: `${id} from its source` }));
});
afterEach(() => {
  reader.close();
  written.remove();
});

test('a body is read where it was written, any other from its source', () => {
  reader.setPlaces('2017/a', written.add({ vi: '<p>Họp 🚰</p>', en: '<p>Meeting</p>' }));
  reader.setPlaces('2017/b', written.add({ vi: '' }));
  written.flush();
  expect(reader.html('2017/a', 'vi')).toBe('<p>Họp 🚰</p>');
  expect(reader.html('2017/a', 'en')).toBe('<p>Meeting</p>');
  expect(reader.html('2017/b', 'vi')).toBe('');
  expect(reader.html('2017/c', 'vi')).toBe('2017/c from its source');
  expect(reader.html('2017/c', 'en')).toBe('');
});

test('the places of another task take the place of those before', () => {
  reader.setPlaces('2017/a', written.add({ vi: '<p>a</p>' }));
  const places = written.add({ vi: '<p>b</p>' });
  written.flush();
  reader.setAllPlaces(new Map([['2017/b', places]]));
  expect(reader.html('2017/b', 'vi')).toBe('<p>b</p>');
  expect(reader.html('2017/a', 'vi')).toBe('2017/a from its source');
});
