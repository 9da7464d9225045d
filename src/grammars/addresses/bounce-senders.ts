/**
 * Senders that are no address: those of bounces, which must not be answered by a bounce.
 */
export const BOUNCE_SENDERS: Readonly<Record<string, { head: string; means: string }>> = {
  "": {
    head: "bounce",
    means:
      "the empty sender: a notice of failure, or another mail that is not to be answered by one.",
  },
  "#@[]": {
    head: "double bounce",
    means: "qmail's sender of a notice to the postmaster that a bounce could not be delivered.",
  },
};
