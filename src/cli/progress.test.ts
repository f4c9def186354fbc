import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commandMessages } from '../i18n/commands/commands.ts';
import { createProgress } from './progress.ts';

let now: number;
let written: string[];
const isTerminal = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');

beforeEach(() => {
  now = 1000;
  written = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});

afterEach(() => {
  vi.restoreAllMocks();
  Object.defineProperty(process.stderr, 'isTTY', isTerminal ?? { value: undefined, configurable: true });
});

const progressOn = (isTTY: boolean) => {
  Object.defineProperty(process.stderr, 'isTTY', { value: isTTY, configurable: true });
  return createProgress('en');
};

test('a terminal is told how far the work is, on a line that is written over, and cleared at the end', () => {
  const progress = progressOn(true);
  progress.step('render', 1, 300);
  progress.end();
  expect(written).toEqual([`\r\u001B[K${commandMessages('en').stages.render} 1/300`, '\r\u001B[K']);
});

test('it is told not more often than can be read, but always of the end', () => {
  const progress = progressOn(true);
  for (let done = 1; done <= 300; done += 1) {
    now += 1;
    progress.step('files', done, 300);
  }
  const counts = written.map((text) => Number(/(\d+)\/300$/.exec(text)?.[1]));
  expect(counts).toEqual([1, 81, 161, 241, 300]);
});

test('what is no terminal is told nothing', () => {
  const progress = progressOn(false);
  progress.step('render', 300, 300);
  progress.end();
  expect(written).toEqual([]);
});
