/** An error on its way from one process to another. */
export interface Failure {
  name: string;
  message: string;
  stack?: string;
  /** What tells a failure of the machine, or a file that changed. */
  details: Record<string, unknown>;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error), details: {} };
  const { name, message, stack } = error;
  return { name, message, ...(stack && { stack }), details: { ...error } };
}

export function errorOf({ name, message, stack, details }: Failure): Error {
  return Object.assign(new Error(message), { name, ...(stack && { stack }) }, details);
}
