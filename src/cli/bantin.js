#!/usr/bin/env node
// Even the oldest Node.js must be able to parse this file: no `import` or `await` at the top, no newer syntax.

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major > 20 || (major === 20 && minor >= 20)) {
  import('./start.js');
} else {
  const found = process.versions.node;
  process.stderr.write(
    `Bantin cần Node.js 20.20 trở lên, máy này có ${found} – Bantin needs Node.js 20.20 or later, this is ${found}\n`,
  );
  // As `EXIT.machine`.
  process.exitCode = 3;
}
