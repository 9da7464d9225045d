/**
 * The variable parts of tcpserver's lines, and the events that several forms give.
 */
import type { FieldTexts } from "../form.ts";
import { type Field, literal } from "../form.ts";
import { plainAddress } from "../session/address.ts";
import type { End, SessionEvent, Whose } from "../session/event.ts";

/** All print the same lines, each with its own name in front. */
export const PROGRAMS = ["tcpserver", "sslserver", "sslhandle", "tlsserver"];

export const FIELDS = {
  server: { pattern: PROGRAMS.map(literal).join("|"), means: "the connection server's name" },
  used: { pattern: "\\d{1,9}", means: "connections served now" },
  limit: { pattern: "\\d{1,9}", means: "connections that may be served at once" },
  more: {
    pattern: "[ /,].*",
    means: "a third number, or IndiMail's event: the meaning of the number is not known",
  },
  pid: { pattern: "\\d{1,10}", means: "process that serves the connection: the session's" },
  ip: { pattern: "[^ ]+", means: "the client's address" },
  local: {
    pattern: "[^ ]*:\\d{0,5}",
    means: "name, address and port of this side, with colons between; the name may be empty",
  },
  remote: {
    pattern: "[^ ]*:[^ ]*:\\d{0,5}",
    means:
      "the client's name, address, user by IDENT and port; name and user, which are strangers' words, may be empty",
  },
  lhost: { pattern: "[^ [\\]]*", means: "this side's name" },
  lip: { pattern: "[^ [\\]]*", means: "this side's address" },
  lport: { pattern: "\\d{0,5}", means: "this side's port" },
  rhost: { pattern: "[^ [\\]]*", means: "the client's name" },
  rip: { pattern: "[^ [\\]]*", means: "the client's address" },
  rinfo: { pattern: "[^ ]*", means: "user by IDENT: a stranger's word" },
  rport: { pattern: "\\d{0,5}", means: "the client's port" },
  maxperip: { pattern: "\\d{1,9}", means: "connections that this address may have at once" },
  path: { pattern: "[^\\]]*", means: "the UNIX socket" },
  wstat: {
    pattern: "\\d{1,9}",
    means: "wait status: 256 times the exit code, or the signal that killed the process",
  },
  protocol: { pattern: "[^ :]+", means: "version of TLS" },
  cipher: { pattern: "[^ ]+", means: "cipher" },
  code: { pattern: "\\d{1,9}", means: "exit code of the server" },
  text: { pattern: ".*", means: "what is wrong, and why" },
  class: { pattern: "drop|error|warning|info|alert|syntax|temp", means: "how grave it is" },
  setting: {
    pattern: "cafile|ccafile|cadir|cert|key|certchainfile|param",
    means: "which setting of TLS",
  },
  value: { pattern: ".*", means: "file, directory or number" },
} as const satisfies Record<string, Field>;

/** A known client's `ok` or `deny`. */
export function decided(
  kind: "admitted" | "denied",
  form: string,
  pid: number,
  local: End,
  client: End,
  ident: string,
): SessionEvent {
  const event: SessionEvent = { kind, form, pid, local, client };
  if (client.address !== undefined) event.ip = client.address;
  if (ident !== "") event.ident = ident;
  return event;
}

export function whose({ pid, ip = "" }: FieldTexts): Whose {
  const owner: Whose = {};
  if (pid) owner.pid = Number(pid);
  const address = plainAddress(ip);
  if (address !== undefined) owner.ip = address;
  return owner;
}

/** The raw status of wait(2), not an exit code: 25600 is exit 100, 15 is SIGTERM. */
export function closed(form: string, pid: number, wstat: number): SessionEvent {
  const signal = wstat & 127;
  if (signal === 0) return { kind: "closed", form, pid, exit: (wstat >> 8) & 255 };
  return { kind: "closed", form, pid, signal };
}
