/**
 * Files that are no lines of text, known by their first bytes: what each is, and what makes a log of it.
 *
 * Sources: file(1)'s magic numbers; utmp(5); systemd's journal file format.
 */

/** A kind of file that cannot be read. */
export interface Foreign {
  /** To stand behind "it is". */
  is: string;
  hint: string;
}

/** As many first bytes as are there; more than FOREIGN_BYTES are not looked at. */
export function foreignOf(head: Buffer, path: string): Foreign | undefined {
  const kind = KINDS.find(({ fits }) => fits(head));
  return kind && { is: kind.is, hint: kind.hint(path === "-" ? "FILE" : quoted(path)) };
}

/** So many bytes tell: two records of wtmp. */
export const FOREIGN_BYTES = 768;

interface Kind {
  is: string;
  fits: (head: Buffer) => boolean;
  hint: (path: string) => string;
}

const unpack = (command: string) => (path: string) => `unpack it first: ${command} ${path}`;
const noLog = () => "name a log file or a directory with logs";
const recode = (from: string) => (path: string) =>
  `make it UTF-8 first: iconv -f ${from} -t UTF-8 ${path} | qtrail find -`;
const begins =
  (magic: string, at = 0) =>
  (head: Buffer) =>
    head.toString("latin1", at, at + magic.length) === magic;

const KINDS: readonly Kind[] = [
  { is: "packed with lz4", fits: begins("\x04\x22\x4d\x18"), hint: unpack("lz4 -d") },
  { is: "packed with compress", fits: begins("\x1f\x9d"), hint: unpack("uncompress") },
  { is: "packed with lzip", fits: begins("LZIP\x01"), hint: unpack("lzip -d") },
  { is: "packed with lzop", fits: begins("\x89LZO"), hint: unpack("lzop -d") },
  { is: "an archive of files (zip)", fits: begins("PK\x03\x04"), hint: unpack("unzip") },
  { is: "an archive of files (7z)", fits: begins("7z\xbc\xaf\x27\x1c"), hint: unpack("7z x") },
  { is: "an archive of files (rar)", fits: begins("Rar!\x1a\x07"), hint: unpack("unrar x") },
  { is: "an archive of files (tar)", fits: begins("ustar", 257), hint: unpack("tar xf") },
  { is: "text in UTF-16", fits: isMarkedUtf16, hint: recode("UTF-16") },
  { is: "text in UTF-16", fits: hasNulsAt(1), hint: recode("UTF-16LE") },
  { is: "text in UTF-16", fits: hasNulsAt(0), hint: recode("UTF-16BE") },
  {
    is: "a journal of systemd",
    fits: begins("LPKSHHRH"),
    hint: (path) => `let journalctl read it: journalctl --file ${path} -o json | qtrail find -`,
  },
  {
    is: "a record of who was logged in (utmp, wtmp, btmp)",
    fits: isUtmp,
    hint: (path) => `let last read it: last -f ${path}`,
  },
  { is: "a database (SQLite)", fits: begins("SQLite format 3\0"), hint: noLog },
  { is: "a program", fits: begins("\x7fELF"), hint: noLog },
  { is: "a picture", fits: begins("\x89PNG\r\n"), hint: noLog },
  { is: "a picture", fits: begins("\xff\xd8\xff"), hint: noLog },
  { is: "a picture", fits: begins("GIF8"), hint: noLog },
  { is: "a document (PDF)", fits: begins("%PDF-"), hint: noLog },
];

function isMarkedUtf16(head: Buffer): boolean {
  return begins("\xff\xfe")(head) || begins("\xfe\xff")(head);
}

/** True if every second byte, from this one on, is a NUL, as it is in letters of English, and no other is. */
function hasNulsAt(odd: 0 | 1) {
  return (head: Buffer) => {
    const part = head.subarray(0, 64);
    return part.length >= 16 && part.every((byte, i) => (byte === 0) === (i % 2 === odd));
  };
}

/** Records of 384 bytes, each beginning with its type (0 to 9) as a number of four bytes, the line's name at 8. */
function isUtmp(head: Buffer): boolean {
  if (head.length < UTMP_BYTES || head.every((byte) => byte === 0)) return false;
  for (let at = 0; at + UTMP_BYTES <= Math.min(head.length, FOREIGN_BYTES); at += UTMP_BYTES) {
    const name = head.toString("latin1", at + 8, at + 40);
    if (head.readUInt32LE(at) > 9 || !/^[\w~:/.-]*\0+$/.test(name)) return false;
  }
  return true;
}

const UTMP_BYTES = 384;

function quoted(path: string): string {
  return /^[\w./@+,:-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}
