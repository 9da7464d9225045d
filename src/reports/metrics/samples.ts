/**
 * MetricSamples: figures by the name and labels that they are printed with, so that adding, keeping and printing need
 * no second naming. The text is Prometheus' exposition format, version 0.0.4.
 */
import { type Family, METRICS, type MetricName } from "./families.ts";

/** `qmail_concurrency{channel="local"}` and its figure. Plain data. */
export type MetricSamples = Map<string, number>;

/** Absent and empty ones are left out, which is the same to Prometheus. */
export type Labels = Readonly<Record<string, string | undefined>>;

export function setSample(
  samples: MetricSamples,
  name: MetricName,
  labels: Labels,
  value: number,
): void {
  samples.set(METRICS[name].name + braced(labels), value);
}

export function addSample(
  samples: MetricSamples,
  name: MetricName,
  labels: Labels,
  value: number,
): void {
  addTo(samples, METRICS[name].name + braced(labels), value);
}

/** Counts one that took so many seconds; undefined counts none, but begins the histogram. */
export function observe(
  samples: MetricSamples,
  name: MetricName,
  labels: Labels,
  seconds: number | undefined,
): void {
  const { name: family, buckets = [] } = METRICS[name];
  for (const end of [...buckets, Number.POSITIVE_INFINITY]) {
    const le = end === Number.POSITIVE_INFINITY ? "+Inf" : String(end);
    const isIn = seconds !== undefined && seconds <= end;
    addTo(samples, `${family}_bucket${braced({ ...labels, le })}`, isIn ? 1 : 0);
  }
  addTo(samples, `${family}_sum${braced(labels)}`, seconds ?? 0);
  addTo(samples, `${family}_count${braced(labels)}`, seconds === undefined ? 0 : 1);
}

export function addSamples(samples: MetricSamples, others: MetricSamples, sign: 1 | -1 = 1): void {
  for (const [key, value] of others) addTo(samples, key, sign * value);
}

function addTo(samples: MetricSamples, key: string, value: number): void {
  samples.set(key, (samples.get(key) ?? 0) + value);
}

function braced(labels: Labels): string {
  const pairs = Object.entries(labels).flatMap(([name, value]) =>
    value ? [`${name}="${escaped(value)}"`] : [],
  );
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}

/** Names of hosts and services are a stranger's text. */
function escaped(value: string): string {
  return value.replace(/[\\"\n]/g, (sign) => (sign === "\n" ? "\\n" : `\\${sign}`));
}

/** The exposition: families in the order of their table, each with its samples in the order of their labels. */
export function exposition(samples: MetricSamples): string {
  const byFamily = new Map<Family, string[]>();
  for (const [key, value] of samples) {
    const family = familyOf(key);
    byFamily.set(family, [...(byFamily.get(family) ?? []), `${key} ${figure(value)}`]);
  }
  return Object.values(METRICS)
    .filter((family) => byFamily.has(family))
    .flatMap((family) => [
      `# HELP ${family.name} ${family.help}`,
      `# TYPE ${family.name} ${family.type}`,
      ...(byFamily.get(family) ?? []).sort(inOrder),
    ])
    .map((line) => `${line}\n`)
    .join("");
}

const BY_NAME: ReadonlyMap<string, Family> = new Map(
  Object.values(METRICS).flatMap((family) =>
    ["", ...(family.type === "histogram" ? ["_bucket", "_sum", "_count"] : [])].map(
      (part) => [family.name + part, family] as const,
    ),
  ),
);

function familyOf(key: string): Family {
  return BY_NAME.get(key.replace(/\{.*$/s, "")) as Family;
}

/** By labels; of a histogram the buckets from the shortest on, then sum and count. */
function inOrder(a: string, b: string): number {
  const [first, second] = [placeOf(a), placeOf(b)];
  for (let i = 0; i < first.length; i++) {
    if (first[i] < second[i]) return -1;
    if (first[i] > second[i]) return 1;
  }
  return 0;
}

function placeOf(line: string): [labels: string, part: number, end: number] {
  const labels = line.replace(/^[^{ ]*/, "").replace(/ \S+$/, "");
  const end = /,?le="([^"]*)"/.exec(labels);
  const part = /_sum[{ ]/.test(line) ? 1 : /_count[{ ]/.test(line) ? 2 : 0;
  const le = end?.[1] === "+Inf" ? Number.POSITIVE_INFINITY : Number(end?.[1] ?? 0);
  const others = end ? labels.replace(end[0], "").replace(/^\{\}$/, "") : labels;
  return [others, part, le];
}

/** Sums of seconds keep a nanosecond; what adding has left behind that is none of theirs. */
function figure(value: number): string {
  return String(Math.round(value * 1e9) / 1e9);
}
