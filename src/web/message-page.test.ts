import assert from "node:assert/strict";
import { test } from "node:test";
import { utc } from "../time/zones.ts";
import type { MessageJson, RecipientJson } from "../tracking/json.ts";
import { html, type Page } from "./markup.ts";
import { type MessageBeside, messagePage } from "./message-page.ts";
import { rendered } from "./rendered.ts";

const BOUNCED: RecipientJson = {
  address: "m.roth2@bigmail.example",
  channel: "remote",
  fate: "bounced",
  deliveries: [
    {
      delivery: 29,
      started: "2026-11-19T12:12:15.670000000Z",
      finished: "2026-11-19T12:12:16.604000000Z",
      outcome: "failure",
      report:
        "198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<m.roth2@bigmail.example>:_User_unknown/Giving_up_on_198.51.100.126./",
    },
  ],
};

const DELIVERED: RecipientJson = {
  address: "z.jung8@mill.test",
  channel: "remote",
  fate: "delivered",
  deliveries: [
    {
      delivery: 30,
      started: "2026-11-19T23:59:59.000000000Z",
      finished: "2026-11-20T00:00:01.000000000Z",
      outcome: "success",
      report: "203.0.113.35_accepted_message./Remote_host_said:_250_ok/",
    },
  ],
};

const MESSAGE: MessageJson = {
  schema: "qtrail/message@2",
  id: "39eaj50k64ev1",
  msg: "1310791",
  qp: 20565,
  bytes: 7454,
  sender: "anna.koch@shop.example",
  queued: "2026-11-19T12:12:15.670000000Z",
  ended: "2026-11-20T00:00:01.000000000Z",
  state: "ended",
  recipients: [DELIVERED, BOUNCED],
  bounce: { qp: 20636, id: "e6816tbyk4qc1" },
  session: { id: "h7c2m9x0tq4e1", join: "exact", evidence: ["qp", "sender", "time"] },
};

function shown(message: MessageJson, beside: Partial<MessageBeside> = {}): string {
  const all = { linked: [], maySeeLines: false, ...beside };
  const page = messagePage(message, all, { base: "/x", zone: utc });
  return rendered(html`<main>${page}</main>` as Page);
}

test("the verdict comes first, and of recipients whose mail failed", () => {
  const page = shown(MESSAGE);
  assert.match(page, /<span>Delivered to 1 of 2 recipients, bounced for 1<\/span><\/h1>/);
  assert.ok(page.indexOf("<h3>m.roth2@bigmail.example") < page.indexOf("<h3>z.jung8@mill.test"));
  assert.match(page, /Failed for good after 0\.93 s: they say that there is no such mailbox\./);
  assert.match(page, /550 5\.1\.1 &lt;m\.roth2@bigmail\.example>: User unknown/);
  assert.match(page, /href="\/x\/why\/bigmail\.example"/);
});

test("a try on another day than the message's has its day", () => {
  assert.match(shown(MESSAGE), />Fri 20 Nov 00:00:01<\/time>/);
});

test("what followed has links, and a join its grade and evidence", () => {
  const page = shown(MESSAGE);
  assert.match(page, /href="\/x\/m\/e6816tbyk4qc1"/);
  assert.match(page, /href="\/x\/s\/h7c2m9x0tq4e1"/);
  assert.match(page, /EXACT<\/span> \(qp, sender, time\)/);
});

test("raw lines are offered to those alone who may see them", () => {
  assert.doesNotMatch(shown(MESSAGE), /lines=1/);
  assert.match(shown(MESSAGE, { maySeeLines: true }), /href="\/x\/m\/39eaj50k64ev1\?lines=1"/);
});

test("a message without recipients in the log claims nothing of them", () => {
  const page = shown({ ...MESSAGE, recipients: [], state: "lost", bounce: { qp: 1 } });
  assert.match(page, /Unknown: its end is not in the log/);
  assert.doesNotMatch(page, /class="rcpt"/);
});

test("of very many recipients and tries a part is shown, and the rest is counted", () => {
  const [one] = BOUNCED.deliveries;
  assert.ok(one);
  const tries = Array.from({ length: 500 }, (_, delivery) => ({ ...one, delivery }));
  const recipients = Array.from({ length: 5000 }, () => DELIVERED);
  const page = shown({
    ...MESSAGE,
    recipients: [...recipients, { ...BOUNCED, deliveries: tries }],
  });
  assert.match(page, /And 4,901 more recipients/);
  assert.match(page, /and 480 tries between/);
  assert.ok(page.length < 200_000);
});

test("what strangers wrote is text", () => {
  const page = shown(
    {
      ...MESSAGE,
      sender: "<img src=x onerror=alert(1)>@x.test",
      recipients: [
        {
          ...BOUNCED,
          address: "<script>\u202e@javascript:alert(1)",
          deliveries: [
            { delivery: 1, outcome: "failure", report: "<script>alert(1)</script>\u001b[2J" },
          ],
        },
      ],
    },
    { letter: { text: "<b>x</b>", isRefused: false } },
  );
  assert.doesNotMatch(page, /<img|<script|<b>x|href="javascript/);
  assert.ok(!page.includes("\u202e") && !page.includes("\u001b"));
});
