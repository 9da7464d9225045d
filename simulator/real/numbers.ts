/**
 * The numbers in a line of a real log that must be others in the next repeat: of messages, of
 * processes (a qp is one), and of deliveries.
 *
 * Delivery numbers are moved in the first life of qmail-send only, which goes on from the repeat
 * before. All later lives begin with 1, as they did.
 */

/** A number that is moved. */
export interface Numbered {
  of: "msg" | "pid" | "delivery";
  number: number;
}

export type Pieces = (string | Numbered)[];

/** Is given the lines of a run, each log's in their order. */
export function numbersFinder(): (log: string, text: string) => Pieces {
  let lastDelivery = 0;
  let isFirstLife = true;
  return (log, text) => {
    if (log !== "send") return piecesOf(text, SERVICE_NUMBERS);
    const started = Number(/^starting delivery (\d+)/.exec(text)?.[1] ?? Number.POSITIVE_INFINITY);
    if (started <= lastDelivery || text === "status: exiting") isFirstLife = false;
    if (started < Number.POSITIVE_INFINITY) lastDelivery = started;
    return piecesOf(text, isFirstLife ? QUEUE_NUMBERS : QUEUE_NUMBERS_LATER);
  };
}

type Places = [of: Numbered["of"], form: RegExp][];

const QUEUE_NUMBERS_LATER: Places = [
  ["msg", /(?<=^(?:new|info|end|bounce) msg )\d+/],
  ["msg", /(?<=^starting delivery \d+: msg )\d+/],
  ["msg", /(?<=^triple bounce: discarding bounce\/)\d+/],
  ["pid", /(?<=^info msg .*> qp )\d+(?= uid \d+$)/],
  ["pid", /(?<=^bounce msg \d+ qp )\d+/],
  ["pid", /(?<=^delivery .*qp_)\d+/],
];

const QUEUE_NUMBERS: Places = [
  ["delivery", /(?<=^(?:starting )?delivery )\d+/],
  ...QUEUE_NUMBERS_LATER,
];

const SERVICE_NUMBERS: Places = [
  ["pid", /(?<=^tcpserver: (?:pid|ok|deny|end) )\d+/],
  ["pid", /^\d+(?= [<>] )/],
  ["pid", /(?<=^\d+ > 250 ok \d+ qp )\d+/],
  ["pid", /(?<=^rblsmtpd: \S+ pid )\d+/],
  ["pid", /(?<=^qmail-smtpd\[)\d+/],
  ["pid", /(?<= qp=)\d+(?= pid=\d+$)/],
  ["pid", /(?<= pid=)\d+$/],
];

function piecesOf(text: string, places: Places): Pieces {
  const found = places.flatMap(([of, form]) => {
    const { 0: digits, index } = form.exec(text) ?? {};
    return digits === undefined ? [] : [{ of, digits, at: index as number }];
  });
  const pieces: Pieces = [];
  let done = 0;
  for (const { of, digits, at } of found.sort((a, b) => a.at - b.at)) {
    pieces.push(text.slice(done, at), { of, number: Number(digits) });
    done = at + digits.length;
  }
  return [...pieces, text.slice(done)];
}
