/**
 * As a user who may read what everybody may.
 */
export const isRoot = process.getuid?.() === 0;

/** Root lays down its rights for as long as `work` takes; anybody else is that user already. */
export async function asNobody<Result>(work: () => Promise<Result>): Promise<Result> {
  if (!isRoot) return work();
  const groups = process.getgroups?.() ?? [];
  process.setgroups?.([NOBODY]);
  process.setegid?.(NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
    process.setegid?.(0);
    process.setgroups?.(groups);
  }
}

const NOBODY = 65534;
