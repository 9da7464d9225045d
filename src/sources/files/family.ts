/**
 * Families of rotated files, told by their names.
 *
 *     mail.log   mail.log.1   mail.log.2.gz   maillog-20240901.gz   smtpd.2024-09-01
 *     `------- stem --------'                 stem---
 *
 * A name without a mark is the newest; a higher number is older, a later date newer.
 */
export interface FamilyName {
  stem: string;
  /** Which kind of mark: files with the same kind follow each other, each with its own time. */
  mark: "none" | "number" | "date";
  /** Rises with time within one kind of mark. */
  rank: number;
}

export function familyName(name: string): FamilyName {
  const unpacked = name.replace(/\.(?:gz|bz2|xz|zst|lz4|lzma|Z)$/, "");
  const number = /^(.+)\.(\d{1,4}|old)$/.exec(unpacked);
  if (number) {
    const age = number[2] === "old" ? 0 : Number(number[2]);
    return { stem: number[1], mark: "number", rank: -age };
  }
  const date = /^(.+?)[-._](\d{4})-?(\d\d)-?(\d\d)(?:[-_.T]?(\d{2,6}))?$/.exec(unpacked);
  if (date) {
    const [, stem, year, month, day, time] = date;
    const rank = Number(year + month + day) * 1e6 + Number((time ?? "").padEnd(6, "0"));
    return { stem, mark: "date", rank };
  }
  return { stem: unpacked, mark: "none", rank: 0 };
}
