/** Whether an error is the system's own: a full disk, a missing permission. Then nothing that was read is at fault. */
export const isMachineFault = (error: unknown): boolean => error instanceof Error && 'syscall' in error;
