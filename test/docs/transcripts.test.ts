import { expect, test } from 'vitest';
import { makeOffice, TRANSCRIPTS, typed } from './transcripts.ts';

test('what the editors’ guide prints of commands is what they say, one after the other', async () => {
  expect(TRANSCRIPTS.length).toBeGreaterThan(8);
  const office = makeOffice();
  for (const { line, said } of TRANSCRIPTS)
    expect({ line, said: await typed(office, line) }).toEqual({ line, said });
});

test('each command that it has a line for says in both languages what it does', async () => {
  const office = makeOffice();
  const commands = ['new', 'agenda', 'translations', 'history', 'spell', 'links', 'preview-link', 'import'];
  for (const command of [...commands, 'views report', 'royalties']) {
    const vietnamese = await typed(office, `npx bantin ${command} --help`);
    const english = await typed(office, `npx bantin ${command} --help --lang en`);
    expect(vietnamese).toContain(`Cách dùng: npx bantin ${command}`);
    expect(english).toContain(`Usage: npx bantin ${command}`);
  }
});
