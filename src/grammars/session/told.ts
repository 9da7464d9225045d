/**
 * A step of a session with what the fields of a line tell of it, and the cutting of lines whose
 * fields are a stranger's.
 */
import type { FieldTexts } from "../form.ts";
import { plainAddress } from "./address.ts";
import type { Step } from "./event.ts";

/** What a form decides, before its fields are looked at. */
export type Decided = Pick<Step, "step"> & Partial<Step>;

/**
 * The fields are known by their names: pid, ip, name, helo, sender, recipient, user, mechanism,
 * tls, bytes, qp, seconds, text. A field that is "" was not in the line, but for the sender, who
 * may be empty.
 */
export function told(form: string, decided: Decided, fields: FieldTexts): Step {
  const { pid, ip, name, helo, sender, recipient, user, mechanism, tls, text } = fields;
  const { bytes, qp, seconds } = fields;
  const event: Step = { kind: "step", form, ...decided };
  if (pid) event.pid = Number(pid);
  const address = ip ? plainAddress(ip) : undefined;
  if (address !== undefined) event.ip = address;
  if (name && name !== "unknown") event.name = name;
  if (helo) event.helo = helo;
  if (sender !== undefined) event.sender = sender;
  if (recipient !== undefined) event.recipients = [recipient];
  if (user) event.user = user;
  if (mechanism) event.mechanism = mechanism.toUpperCase();
  if (tls) event.tls = tls;
  if (bytes) event.bytes = Number(bytes);
  if (qp) event.qp = Number(qp);
  if (seconds) event.seconds = Number(seconds);
  if (text) event.text = text;
  return event;
}
