import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../setup/bantin.ts';

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      inBundle: z.boolean().optional(),
    }),
  ),
});

// Where npm writes the file from what is installed, it leaves the hash out of packages for other machines. To fix it:
// delete their entries, move node_modules away, and run `npm install --package-lock-only`.
test('package-lock.json knows each package that is fetched by its hash', () => {
  const { packages } = lockFile.parse(
    JSON.parse(fs.readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')),
  );
  const fetched = Object.entries(packages).filter(([name, { link, inBundle }]) => name && !link && !inBundle);
  expect(fetched.length).toBeGreaterThan(100);
  const without = fetched.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(without.map(([name]) => name)).toEqual([]);
});
