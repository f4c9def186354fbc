import { describe, expect, test } from 'vitest';
import { addressFault } from './addresses.ts';

describe('addresses that may be published', () => {
  test.for([
    'https://chinhphu.vn',
    'https://chinhphu.vn/van-ban?a=1&b=2#c',
    'http://example.com:8080/',
    'https://10.khoa.example.vn/',
    'https://127.example.com/',
    'https://8.8.8.8/',
    'https://[2001:4860:4860::8888]/',
    'https://xn--bo-chnh-x8a.vn/',
    'https://báo.vn/đường',
    'https://chinhphu.vn./',
    'mailto:lienhe@example.gov.vn',
    'tel:+842838297834',
    'HTTPS://CHINHPHU.VN/',
  ])('%s', (address) => {
    expect(addressFault(address)).toBeUndefined();
  });
});

describe('addresses of the office’s own network', () => {
  test.for([
    'http://localhost/',
    'http://localhost:3000/',
    'http://localhost./',
    'http://a.localhost/',
    'http://portal/',
    'http://may-chu.local/',
    'http://noibo.lan/',
    'http://x.internal/',
    'http://127.0.0.1/',
    'http://127.0.0.1./',
    'http://127.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://0x7f.0.0.1/',
    'http://0x7f000001/',
    'http://%6c%6fcalhost/',
    'http://１２７.0.0.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://169.254.169.254/',
    'http://100.64.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[fe80::1]/',
    'http://[fec0::1]/',
    'http://[ff02::1]/',
    'http://1.0.0.127.in-addr.arpa/',
  ])('%s', (address) => {
    expect(addressFault(address)).toBe('url-private');
  });
});

describe('addresses that are no links, or dangerous ones', () => {
  test.for([
    '',
    'chinhphu.vn',
    '//chinhphu.vn/',
    '/vi/',
    'https:chinhphu.vn',
    'https:/chinhphu.vn',
    'https:///chinhphu.vn',
    'https://',
    'https://a b.vn/',
    'https://user@chinhphu.vn/',
    'https://user:pass@chinhphu.vn/',
    'https://chinhphu.vn@evil.example/',
    'https:\\\\chinhphu.vn\\',
    'https://chinhphu.vn\\@evil.example/',
    'https://chinhphu.vn/\ta',
    'https://chinhphu.vn/\na',
    'https://chinhphu.vn/\u0085',
    ' https://chinhphu.vn/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'vbscript:x',
    'data:text/html,x',
    'data:image/png;base64,x',
    'intent://x#Intent;scheme=http;end',
    'file:///etc/passwd',
    'ftp://chinhphu.vn/',
    'blob:https://chinhphu.vn/x',
    'view-source:https://chinhphu.vn/',
    'about:blank',
    'bulletin:2017/hop',
    'site://evil.example',
    'http://[::1',
    'http://256.256.256.256/',
  ])('%j', (address) => {
    expect(addressFault(address)).toBe('url-unsafe');
  });
});

test.for([
  ['https://chinhphu.vn/', undefined],
  ['http://chinhphu.vn/', 'url-not-https'],
  ['mailto:a@example.vn', 'url-unsafe'],
  ['https://10.0.0.1/', 'url-private'],
] as const)('in place of a text %s is %s', ([address, fault]) => {
  expect(addressFault(address, { httpsOnly: true })).toBe(fault);
});
