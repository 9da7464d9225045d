/**
 * Lines of qmail-send's log, grouped by the message they are about.
 *
 *     new msg N --+
 *     info msg N -+-> open group of N <-- starting delivery D: msg N ... <-- delivery D: ...
 *                          |         <-- bounce msg N, warnings that name N's files
 *                      end msg N -> the group is handed out
 *
 * A message that the log does not see begin has a group from its first line on; a line about a
 * message that is not open, and that begins nothing (a warning, a second `end msg`), is a group of
 * its own. So no line that names a message is left out, but the end of a delivery whose start is
 * not in the log: it names none.
 *
 * `new msg N` for an open N is held until the next line about N: an `info msg` with other words
 * than before means that N's end is not in the log and another message has the number now; anything
 * else, that qmail-send has only taken up the same message again.
 */
import type { Msg, SendEvent } from "../../grammars/qmail-send/event.ts";

export interface GroupTaker {
  /** Lines of a message that ended, each with its newline. */
  finished(lines: string): void;
  /** Lines of a message whose number another one has now. */
  lost(lines: string): void;
}

interface Group {
  key: string;
  lines: string;
  /** A `new msg` that is not decided yet. */
  held: string;
  /** What `info msg` said; undefined if it was not seen. */
  info: string | undefined;
  isTried: boolean;
  /** Keys of the deliveries that run. */
  deliveries: Set<string>;
  isClosed: boolean;
}

export class MessageGroups {
  private readonly taker: GroupTaker;
  private readonly groups = new Map<string, Group>();
  private readonly deliveries = new Map<string, Group>();
  /** By writer: the group of its last line; undefined if that was of none. */
  private readonly lastGroups = new Map<number, Group | undefined>();

  constructor(taker: GroupTaker) {
    this.taker = taker;
  }

  /** Takes up a line, `line` being all of it with its newline; `writer` tells hosts apart. */
  add(event: SendEvent, writer: number, line: string): void {
    this.lastGroups.set(writer, this.groupAfter(event, writer, line));
  }

  /** Takes up a line that goes on with the last one of its writer. */
  addPiece(writer: number, line: string): void {
    const group = this.lastGroups.get(writer);
    if (group && !group.isClosed) group.lines += line;
  }

  /** What is open, the oldest first. */
  *unfinished(): Generator<string> {
    for (const { lines, held } of this.groups.values()) yield lines + held;
  }

  /** The open group that the line now is in. */
  private groupAfter(event: SendEvent, writer: number, line: string): Group | undefined {
    switch (event.kind) {
      case "message-new":
        return this.begin(keyOf(writer, event.msg), line);
      case "message-info": {
        const info = `${event.bytes} ${event.sender} ${event.qp} ${event.uid}`;
        return this.inform(keyOf(writer, event.msg), info, line);
      }
      case "delivery-started":
        return this.startDelivery(event, writer, line);
      case "delivery-ended":
      case "delivery-mangled":
        return this.endDelivery(deliveryKey(event, writer), line);
      case "delivery-log":
        return append(this.deliveries.get(deliveryKey(event, writer)), line);
      case "bounce-sent":
      case "bounce-discarded":
        return append(this.openOrAdopt(keyOf(writer, event.msg)), line);
      case "message-ended":
        return this.end(keyOf(writer, event.msg), line);
      case "recipient-announced":
      case "warning":
      case "alert":
      case "remark":
        return event.msg === undefined ? undefined : this.remark(keyOf(writer, event.msg), line);
      case "daemon":
      case "status":
      case "unknown":
        return undefined;
      default:
        return event satisfies never;
    }
  }

  private begin(key: string, line: string): Group {
    const known = this.groups.get(key);
    if (!known) return append(this.open(key), line);
    known.held += line;
    return known;
  }

  private inform(key: string, info: string, line: string): Group {
    const known = this.groups.get(key);
    const held = known?.held ?? "";
    if (known && !isSame(known, info)) {
      known.held = "";
      this.close(known);
      this.taker.lost(known.lines);
    }
    const group = this.openOrAdopt(key);
    if (group !== known) group.lines = held;
    group.info = info;
    return append(group, line);
  }

  private startDelivery(
    event: { delivery: number; msg: Msg; queue: string },
    writer: number,
    line: string,
  ): Group | undefined {
    const group = this.openOrAdopt(keyOf(writer, event.msg));
    const delivery = deliveryKey(event, writer);
    // After a restart of qmail-send the numbers begin again.
    this.deliveries.get(delivery)?.deliveries.delete(delivery);
    this.deliveries.set(delivery, group);
    group.deliveries.add(delivery);
    group.isTried = true;
    return append(group, line);
  }

  private endDelivery(delivery: string, line: string): Group | undefined {
    const group = this.deliveries.get(delivery);
    this.deliveries.delete(delivery);
    group?.deliveries.delete(delivery);
    return append(group, line);
  }

  private end(key: string, line: string): undefined {
    const group = this.groups.get(key);
    if (!group) {
      this.taker.finished(line);
      return undefined;
    }
    append(group, line);
    this.close(group);
    this.taker.finished(group.lines);
    return undefined;
  }

  private remark(key: string, line: string): Group | undefined {
    const group = this.groups.get(key);
    if (!group) this.taker.finished(line);
    return append(group, line);
  }

  private openOrAdopt(key: string): Group {
    return this.groups.get(key) ?? this.open(key);
  }

  private open(key: string): Group {
    const group: Group = {
      key,
      lines: "",
      held: "",
      info: undefined,
      isTried: false,
      deliveries: new Set(),
      isClosed: false,
    };
    this.groups.set(key, group);
    return group;
  }

  /** Forgets it, and the deliveries that a crash left open. */
  private close(group: Group): void {
    this.groups.delete(group.key);
    for (const delivery of group.deliveries) this.deliveries.delete(delivery);
    group.isClosed = true;
  }
}

/** Whether `info` can be the message that is open: taken up again, or for the first time. */
function isSame(group: Group, info: string): boolean {
  if (group.info !== undefined) return group.info === info;
  return group.held === "" || !group.isTried;
}

function append<Found extends Group | undefined>(group: Found, line: string): Found {
  if (!group) return group;
  group.lines += group.held + line;
  group.held = "";
  return group;
}

/** The number of a message is the same in no two queues of one file system. */
function keyOf(writer: number, msg: Msg): string {
  return `${writer} ${msg}`;
}

/** Each of IndiMail's queues counts its deliveries for itself. */
function deliveryKey(
  { delivery, queue }: { delivery: number; queue: string },
  writer: number,
): string {
  return `${writer} ${delivery} ${queue}`;
}
