/**
 * What qmail-smtpd with the patches of sagredo logs of a session: `auth:`, `qlogenvelope` and
 * `qlogreceived`, each field in its place.
 */
import { shareOf } from "./random.ts";
import type { Talk } from "./talk.ts";

/** Says whether the password was right; a wrong one is told of twice, as sagredo's patches do. */
export function logIn(talk: Talk, user: string, isRight: boolean): void {
  const type = authTypeOf(user);
  const outcome = isRight ? "auth-success" : "auth-failed";
  talk.print(`qmail-smtpd[{pid}]: auth: ${outcome} type=${type} user=<${user}>`);
  if (isRight) return;
  talk.print(
    qlog(talk, "qlogenvelope", {
      result: "rejected",
      code: "535",
      reason: "authfailed",
      relay: "no",
      authuser: user,
    }),
  );
}

/** A line of `name` with these fields, and all the others as they stand where nothing is known. */
export function qlog(talk: Talk, name: string, said: Record<string, string>): string {
  const { from, remotePort } = talk;
  const fields = {
    result: "accepted",
    code: "250",
    reason: "",
    detail: "",
    helo: from.helo,
    mailfrom: "",
    rcptto: "",
    relay: "",
    rcpthosts: "",
    size: "",
    authuser: "",
    authtype: authTypeOf(said.authuser ?? ""),
    encrypted: "tls",
    sslverified: "no",
    localip: "192.0.2.25",
    localport: "587",
    remoteip: from.ip,
    remoteport: String(remotePort),
    remotehost: from.name,
    qp: "",
    pid: "{pid}",
    ...said,
  };
  const words = Object.entries(fields).map(([key, value]) => `${key}=${value}`);
  return `${name}: ${words.join(" ")}`;
}

function authTypeOf(user: string): string {
  return shareOf(`log-in of ${user}`) < 0.7 ? "plain" : "login";
}
