/** The id that each kind of server gives in the reply with which it takes a message. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { readableReply, remoteId } from "./reading.ts";

const accepted = (reply: string): string =>
  `192.0.2.7_accepted_message./Remote_host_said:_${reply.replaceAll(" ", "_").replaceAll("\n", "/")}/`;

const REPLIES: [reply: string, id: string | undefined][] = [
  ["250 2.0.0 Ok: queued as 53A5C741F8", "53A5C741F8"],
  ["250 2.0.0 from MTA(smtp:[127.0.0.1]:10025): 250 2.0.0 Ok: queued as 4ZkQ1x2Y3z", "4ZkQ1x2Y3z"],
  ["250 OK id=1jiyCl-0007dx-HE", "1jiyCl-0007dx-HE"],
  [
    "250 2.6.0 <a@b.example> [InternalId=1234567, Hostname=mx.partner.test] Queued mail for delivery",
    "1234567",
  ],
  ["250-2.6.0 <a@b.example> [InternalId=77]\n250 2.6.0 Queued mail for delivery", "77"],
  ["250 2.0.0 OK  1605774848 a1-20020a5d.12 - gsmtp", "a1-20020a5d.12"],
  ["250 2.0.0 0AJ8E7Qe012345 Message accepted for delivery", "0AJ8E7Qe012345"],
  ["250 ok 1605774848 qp 12345", "qp 12345"],
  ["250 2.0.0 Message accepted for delivery", undefined],
  ["250 ok", undefined],
  ["451 4.7.1 not queued as 53A5C741F8", undefined],
];

for (const [reply, id] of REPLIES)
  test(`${reply}: ${id ?? "none"}`, () => {
    assert.equal(remoteId(accepted(reply)), id);
    assert.equal(readableReply(accepted(reply)), reply);
  });

test("where no remote host spoke there is no id", () => {
  assert.equal(remoteId("queued_as_53A5C741F8/did_0+0+1/"), undefined);
  assert.equal(readableReply("did_0+0+1/"), undefined);
});
