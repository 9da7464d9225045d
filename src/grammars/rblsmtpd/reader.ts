/**
 * Reads a line of rblsmtpd. The refusals of both kinds are cut by hand, as a host on many
 * clients' lists of targets logs little else; the forms read the others.
 */
import { ascii, startsWith, text } from "../../bytes/bytes.ts";
import type { SessionEvent } from "../session/event.ts";
import { firstThatFits, type LoggedBy, type SessionGrammar } from "../session/grammar.ts";
import { asWritten, withoutReturn } from "../session/prefix.ts";
import { FORMS, PROGRAM, REFUSED, REFUSED_INDIMAIL } from "./forms.ts";

export const rblsmtpd: SessionGrammar = {
  name: PROGRAM,
  programs: [PROGRAM],
  forms: FORMS,
  read,
  readPlainly,
};

function read(bytes: Uint8Array, at: number, end: number, by: LoggedBy): SessionEvent | undefined {
  if (by.tag !== PROGRAM && !startsWith(bytes, at, end, NAME)) return undefined;
  const written = asWritten(text(bytes, at, end), by, [PROGRAM]);
  if (written === undefined) return undefined;
  const line = withoutReturn(written);
  return refusal(line) ?? firstThatFits(FORMS, line) ?? { kind: "unknown" };
}

function readPlainly(line: string, by: LoggedBy): SessionEvent | undefined {
  const written = asWritten(line, by, [PROGRAM]);
  if (written === undefined) return undefined;
  return firstThatFits(FORMS, withoutReturn(written)) ?? { kind: "unknown" };
}

/** `rblsmtpd: IP pid PID: 451 TEXT`, or IndiMail's `rblsmtpd:  pid PID from IP: 451 TEXT`. */
function refusal(line: string): SessionEvent | undefined {
  const pidAt = line.indexOf(" pid ", PREFIX.length) + " pid ".length;
  if (pidAt < " pid ".length || !line.startsWith(PREFIX)) return undefined;
  const colon = line.indexOf(": ", pidAt);
  const code = line.slice(colon + 2, colon + 5);
  if (colon < 0 || line[colon + 5] !== " " || !CODE.test(code)) return undefined;
  const said = { code, text: line.slice(colon + 6) };
  const ip = line.slice(PREFIX.length, pidAt - " pid ".length);
  const pid = line.slice(pidAt, colon);
  if (PID.test(pid)) return ip.includes(" ") ? undefined : REFUSED.read({ ip, pid, ...said }, line);
  const [own = "", from, address = " "] = ip === "" ? pid.split(" ") : [];
  if (from !== "from" || !PID.test(own) || pid !== `${own} from ${address}`) return undefined;
  return REFUSED_INDIMAIL.read({ ip: address, pid: own, ...said }, line);
}

const NAME = ascii(PROGRAM);
const PREFIX = `${PROGRAM}: `;
const CODE = /^\d{3}$/;
const PID = /^\d{1,10}$/;
