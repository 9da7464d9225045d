import assert from "node:assert/strict";
import { test } from "node:test";
import { at, mail, recipient, TIMES } from "../../reports/mail.testing.ts";
import { turnedAway } from "../../reports/session.testing.ts";
import type { Fact } from "../../tracking/facts.ts";
import { type Happening, newHappening, takeFact, takeRemark } from "./happening.ts";
import { listOf, newView, pressed, type View } from "./view.ts";

const ROOM = 5;

function happeningOf(count: number): Happening {
  const happening = newHappening({ slotsPercent: 80, slotsMinutes: 5 }, at(0));
  for (let i = 1; i <= count; i++) takeFact(happening, delivered(i));
  return happening;
}

/** To r1@x.example in the first second, and so on; the third takes longest. */
function delivered(second: number): Fact {
  const ended = second === 3 ? second + 50 : second + 1;
  return mail({
    queued: second,
    to: [recipient(`remote r${second}@x.example`, [[second, ended, "success", ""]])],
  });
}

function after(happening: Happening, view: View, ...names: string[]): View {
  return names.reduce((one, name) => {
    const key = { name, sequence: [...name].length === 1 ? name : "" };
    const next = pressed(one, key, happening, TIMES, ROOM);
    if (next === "quit") throw new Error("it has ended");
    return next;
  }, view);
}

const names = (happening: Happening, view: View): string =>
  listOf(happening, view)
    .rows.map(({ to, from }) => (to || from).replace(/@.*/, ""))
    .join(" ");

test("the newest row is first, and the list moves", () => {
  const happening = happeningOf(3);
  assert.equal(names(happening, newView()), "r3 r2 r1");
  takeFact(happening, delivered(4));
  assert.equal(names(happening, newView()), "r4 r3 r2 r1");
});

test("while a row is chosen the list stays, and newer rows wait", () => {
  const happening = happeningOf(3);
  const view = after(happening, newView(), "down");
  takeFact(happening, delivered(4));
  assert.equal(names(happening, view), "r3 r2 r1");
  assert.equal(listOf(happening, view).waiting, 1);
  assert.equal(listOf(happening, view).rows[view.chosen]?.to, "r2@x.example");
  for (const key of ["escape", "home", "up"])
    assert.equal(names(happening, after(happening, view, key)), "r4 r3 r2 r1", key);
});

test("the chosen row is one of the list", () => {
  const happening = happeningOf(3);
  assert.equal(after(happening, newView(), "pagedown").chosen, 2);
  assert.equal(after(happening, newView(), "down", "pageup").chosen, 0);
  assert.equal(after(happeningOf(0), newView(), "down", "return").page, undefined);
});

test("paused, the list stays until p is pressed again", () => {
  const happening = happeningOf(2);
  const view = after(happening, newView(), "p");
  takeFact(happening, delivered(3));
  assert.equal(names(happening, after(happening, view, "down", "home")), "r2 r1");
  assert.equal(names(happening, after(happening, view, "p")), "r3 r2 r1");
});

test("rows that were dropped meanwhile are not among those that wait", () => {
  const happening = happeningOf(1990);
  const view = after(happening, newView(), "p");
  for (let i = 0; i < 20; i++) takeFact(happening, delivered(3000 + i));
  const { rows, waiting } = listOf(happening, view);
  assert.deepEqual([rows.length, waiting, rows[0]?.to], [1980, 20, "r1990@x.example"]);
});

test("s sorts by time taken, by trouble, and by age again", () => {
  const happening = happeningOf(4);
  takeFact(happening, turnedAway("dns-list", "refused", { started: 8, ended: 9 }));
  takeFact(happening, mail({ to: [recipient("remote e@x.example", [[9, 10, "failure", "no"]])] }));
  const slowest = after(happening, newView(), "s");
  assert.match(names(happening, slowest), /^r3 e /);
  assert.match(names(happening, after(happening, slowest, "s")), /^e 192\.0\.2\.7 r4 /);
  assert.match(names(happening, after(happening, slowest, "s", "s")), /^e 192\.0\.2\.7 r4 /);
});

test("a filter chooses rows of mail and of sessions, and never what is said of the logs", () => {
  const happening = happeningOf(12);
  takeFact(happening, turnedAway("dns-list", "refused", { started: 8, ended: 9 }));
  takeRemark(happening, "LOST", "files were deleted", at(10));
  const filtered = (query: string): string =>
    names(happening, after(happening, newView(), "/", ...query, "return"));
  assert.equal(filtered("to:r1"), "files were deleted r12 r11 r10 r1");
  assert.equal(filtered("ip:192.0.2.0/24"), "files were deleted 192.0.2.7");
  assert.equal(filtered("  "), names(happening, newView()));
});

test("what is typed can be mended, and left", () => {
  const happening = happeningOf(1);
  const typing = after(happening, newView(), "/", ..."to:", "backspace", "backspace");
  assert.equal(typing.typing?.text, "t");
  assert.equal(after(happening, typing, "escape").typing, undefined);
  assert.equal(after(happening, typing, "escape").filter, undefined);
  assert.match(after(happening, typing, ...":x", "return").typing?.wrong ?? "", /is no key/);
  assert.match(after(happening, newView(), "/", ..."/(a+)+$/", "return").typing?.wrong ?? "", /./);
});

test("q and ^C quit; on a page q goes back", () => {
  const happening = happeningOf(1);
  const times = TIMES;
  assert.equal(pressed(newView(), { name: "q" }, happening, times, ROOM), "quit");
  const page = after(happening, newView(), "return");
  assert.notEqual(page.page, undefined);
  assert.equal(after(happening, page, "q").page, undefined);
  for (const view of [page, after(happening, newView(), "/")])
    assert.equal(pressed(view, { name: "c", ctrl: true }, happening, times, ROOM), "quit");
});
