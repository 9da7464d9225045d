/** What qmail-local's report of a success says of its work. */
import { text } from "../bytes/bytes.ts";
import { rememberingBytes } from "../bytes/remembering.ts";
import { forwardedQps, localWork } from "../grammars/delivery-report/reading.ts";

export interface LocalEnd {
  /** It has done nothing at all. */
  isIdle: boolean;
  /** The qps of the copies that it sent on. */
  forwards: number[];
}

export const localEndOf = rememberingBytes((bytes, at, end): LocalEnd => {
  const report = text(bytes, at, end);
  const work = localWork(report);
  const isIdle = work !== undefined && work.files + work.forwards + work.programs === 0;
  return { isIdle, forwards: forwardedQps(report, "success") };
});
