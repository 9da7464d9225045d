/**
 * The words of paths: what a line says, and a number with it, in 32 bits.
 */

/** The line has none. */
export const NO_WORD: u32 = 0;

// Of the connection server: with the own port, or the status of wait(2).
export const OPENED: u32 = 1 << 24;
export const ADMITTED: u32 = 2 << 24;
export const DENIED: u32 = 3 << 24;
export const CLOSED: u32 = 4 << 24;

// Of the client: with which of the addresses that it has named so far.
export const MAIL: u32 = 5 << 24;
export const RCPT: u32 = 6 << 24;
export const HELO: u32 = 7 << 24;
export const DATA: u32 = 8 << 24;
export const RSET: u32 = 9 << 24;
export const QUIT: u32 = 10 << 24;
/** The end of a message. */
export const DOT: u32 = 11 << 24;
export const CLIENT_GONE: u32 = 12 << 24;

// Of the server: with the reply's code.
export const REPLY: u32 = 13 << 24;
export const REPLY_GOES_ON: u32 = 14 << 24;
/** `250 ok 1773047831 qp 12350` */
export const QUEUED: u32 = 15 << 24;
export const SERVER_GONE: u32 = 16 << 24;

// With what the host says that the text means.
/** A reply of 400 or more. */
export const TURNED_DOWN: u32 = 17 << 24;
/** A line of rblsmtpd. */
export const LISTED: u32 = 18 << 24;

/** Of numbers in words. */
export const MOST_IN_WORD: u64 = (1 << 24) - 1;
