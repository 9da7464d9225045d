/** The dialogue without the mail in it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Session } from "../tracking/sessions/facts.ts";
import { withoutMail } from "./dialogue-without-mail.ts";

/** Lines of `<` the client, `>` the server; a mail that is not shown as its number of lines. */
function shown(lines: string, isWhole = true): (string | number)[] {
  const dialogue = lines.split("\n").map((line) => ({
    by: line.startsWith("<") ? ("client" as const) : ("server" as const),
    text: line.slice(2),
  }));
  const session = { dialogue, incomplete: isWhole ? [] : ["start"] } as unknown as Session;
  return (withoutMail(session).dialogue ?? []).map(({ mail, text }) => mail?.lines ?? text);
}

const BEGUN = "> 220 mx\n< MAIL FROM:<a@b.example>\n> 250 ok\n< RCPT TO:<c@d.example>\n> 250 ok";

test("from 354 to the lone dot the lines are summed up", () => {
  const lines = shown(
    `${BEGUN}\n< DATA\n> 354 go\n< Subject: x\n< \n< QUIT\n< .\n> 250 ok\n< QUIT`,
  );
  assert.deepEqual(lines.slice(5), ["DATA", "354 go", 4, "250 ok", "QUIT"]);
});

test("a mail that came before the answer is not shown, and what came behind it is", () => {
  const lines = shown(`${BEGUN}\n< DATA\n< secret\n< .\n< QUIT\n> 354 go\n> 250 ok`);
  assert.deepEqual(lines.slice(5), ["DATA", 2, "QUIT", "354 go", "250 ok"]);
});

test("behind DATA that was refused stand commands", () => {
  const lines = shown(`${BEGUN}\n< DATA\n< RSET\n> 503 no\n> 250 ok`);
  assert.deepEqual(lines.slice(5), ["DATA", "RSET", "503 no", "250 ok"]);
});

test("a client cannot answer itself, and what the log begins with may be mail", () => {
  const lines = shown(`${BEGUN}\n< DATA\n> 354 go\n< > 250 ok\n< secret`);
  assert.deepEqual(lines.slice(5), ["DATA", "354 go", 2]);
  assert.deepEqual(shown("< secret\n< .\n> 250 ok", false), [2, "250 ok"]);
});
