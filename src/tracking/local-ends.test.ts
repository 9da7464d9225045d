/** What is read as bytes is what the grammar reads. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fc } from "../chance.testing.ts";
import { forwardedQps, localWork } from "../grammars/delivery-report/reading.ts";
import { localEndOf } from "./local-ends.ts";

test("a local report's end is the grammar's, wherever it lies", () => {
  const digits = fc.stringMatching(/^[0-9]{0,17}$/);
  const anyReport = fc.oneof(
    fc
      .tuple(
        fc.constantFrom("did_0+1+0/qp_", "did_0+0+0/", "x/did_0+1+0/qp_", "did_1+1+0/qp_"),
        digits,
        fc.constantFrom("/", "", "x/", "/qp_5/"),
      )
      .map((parts) => parts.join("")),
    fc.string(),
  );
  fc.assert(
    fc.property(anyReport, fc.nat(3), (report, at) => {
      const bytes = Buffer.from(`${"x".repeat(at)}${report}did_`);
      const { isIdle, forwards } = localEndOf(bytes, at, bytes.length - "did_".length);
      const work = localWork(report);
      assert.equal(isIdle, work !== undefined && work.files + work.forwards + work.programs === 0);
      assert.deepEqual([...forwards], forwardedQps(report, "success"));
    }),
  );
});
