/**
 * The system's reasons, in words.
 */
export function reasonWords(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? code ?? String(error);
}

const REASONS: Record<string, string | undefined> = {
  ENOENT: "no such file or directory",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "is a directory",
  ENOTDIR: "a part of the path is not a directory",
  ELOOP: "its symbolic links go in a circle",
  ENAMETOOLONG: "the name is too long",
  EIO: "the disk reports an error",
  EXDEV: "it is on another file system",
  EROFS: "the file system is read-only",
  ENOSPC: "no space is left on the disk",
  EDQUOT: "no space is left on the disk",
  EFBIG: "no file may be as large here",
};
