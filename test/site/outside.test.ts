import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { build, newSite, quietBulletins } from '../setup/site.ts';

test.for(['bulletins', 'pages'])(
  '%s may be no file: that is a problem, not the machine’s failure',
  async (name) => {
    const { content, output } = newSite(quietBulletins(1));
    fs.rmSync(path.join(content, name), { recursive: true, force: true });
    fs.writeFileSync(path.join(content, name), '');
    expect(await build(content, output)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('file-outside'),
    });
  },
);

describe('links out of the content', () => {
  test.for(['bulletins', 'pages', 'bulletins/2016'])(
    '%s may not be one, and nothing behind it is named',
    async (name) => {
      const { folder, content, output } = newSite(quietBulletins(2));
      const foreign = path.join(folder, 'foreign');
      fs.mkdirSync(path.join(foreign, 'Bí mật/Tên người'), { recursive: true });
      fs.writeFileSync(path.join(foreign, 'Bí mật.md'), 'x');
      fs.rmSync(path.join(content, name), { recursive: true, force: true });
      fs.mkdirSync(path.dirname(path.join(content, name)), { recursive: true });
      fs.symlinkSync(foreign, path.join(content, name));
      const { code, stderr } = await build(content, output);
      expect(code).toBe(1);
      expect(stderr).toContain('file-outside');
      expect(stderr).not.toMatch(/mật|foreign/);
    },
  );
});
