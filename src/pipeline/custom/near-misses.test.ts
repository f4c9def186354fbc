import { expect, test } from 'vitest';
import { startOf } from '../../problems/problem.ts';
import { nearMisses } from './near-misses.ts';

const missed = (text: string) =>
  nearMisses('a.njk', text, (file) => startOf(file)).map(({ params }) => Object.values(params));

test.for([
  ['---\ntitle: A\nTitle: B\n---\n'],
  ['---\ntitles: [a]\n---\n{% for t in titles %}{{ t }}{% endfor %}'],
  ['---\nlangs: a\n---\n{{ langs }}'],
  ['---\nupdated: 2026-01-01\nsos: [1]\ndate: 2026-01-01\ntags: a\n---\n'],
  ['{% for bulletin in bulletins %}{{ bulletin.title }}{% endfor %}'],
  ['{% set bulletin = bulletins[0] %}{{ bulletin.title }}'],
  ['{% assign bulletin = bulletins[0] %}{{ bulletin.title }}'],
  ['---\npagination: {data: data.tin, size: 1, alias: bulletin}\n---\n{{ bulletin.ten }}'],
  ['{% macro card(lang, bulletin) %}{{ bulletin.title }}{% endmacro %}'],
  ['bulletin: {{ bulletins.length }}'],
])('%j is all right', ([text = '']) => {
  expect(missed(text)).toEqual([]);
});

test.for([
  ['---\nlayot: site\n---\n', 'layot', 'layout'],
  ['---\ntranslationkey: a\n---\n', 'translationkey', 'translationKey'],
  ['---\ndesription: a\n---\n', 'desription', 'description'],
  ['{%- for b in bulletin -%}{% endfor %}', 'bulletin', 'bulletins'],
  ['{{ Bulletins | dump }}', 'Bulletins', 'bulletins'],
])('%j: %s is nearly %s', ([text = '', key, near]) => {
  expect(missed(text)).toEqual([[key, near]]);
});
