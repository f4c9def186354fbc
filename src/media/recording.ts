import { parseFile } from 'music-metadata';

/** The length of a recording in seconds; nothing where the file is none, or is damaged. */
export async function recordingLength(file: string): Promise<number | undefined> {
  try {
    const { format } = await parseFile(file, { duration: true, skipCovers: true });
    return format.duration && format.duration > 0 ? Math.round(format.duration) : undefined;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw error;
    return undefined;
  }
}
