const ACCOUNT = /^@?[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_][A-Za-z0-9_.-]*)*$/;
const EMAIL = /^[^\s@#]+@[^\s@#]+\.[^\s@#]+$/;

/**
 * Whom a git host asks for approval: an account or a group (`@lan`, `@van-phong/bien-tap`), or the e-mail of one, as a
 * `CODEOWNERS` file takes them.
 * @returns as that file has it; nothing for what can be neither
 */
export function readApprover(written: string): string | undefined {
  const name = written.trim();
  if (EMAIL.test(name)) return name;
  return ACCOUNT.test(name) ? `@${name.replace(/^@/, '')}` : undefined;
}
