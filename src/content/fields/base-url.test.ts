import { expect, test } from 'vitest';
import { isExample } from './base-url.ts';

test.for([
  'https://bantin.example.gov.vn',
  'https://example.gov.vn/tin',
  'https://www.example.com',
  'https://example.org',
  'https://mocgiang.example',
  'https://bantin.test',
  'https://example.invalid',
  'http://localhost:8080',
  'http://bantin.localhost',
  'http://127.0.0.1:8080',
  'http://[::1]',
])('%s is an address of an example', (url) => {
  expect(isExample(url)).toBe(true);
});

test.for([
  'https://bantin.mocgiang.gov.vn',
  'https://examples.gov.vn',
  'https://my-example.gov.vn',
  'https://test.gov.vn',
  'https://coquan.github.io/example',
  'https://10.1.2.3',
])('%s is a real one', (url) => {
  expect(isExample(url)).toBe(false);
});
