/**
 * What a line form is: one kind of line that a logging program writes, as a value.
 *
 * A form says once what a line looks like, what it means, what to do about it and on whose
 * word; help, docs, `explain`, the plain reader and the tests all derive from it. A grammar is
 * a list of forms in which the first that fits a line reads it.
 */

export interface Form<Event> {
  /** Unique within its grammar; words joined by hyphens. */
  readonly name: string;
  /** The line with its variable parts: `{field}` is a field, `[...]` may be missing. */
  readonly template: string;
  /** Lines as a server writes them; the first is the typical one. */
  readonly examples: readonly [string, ...string[]];
  /** What each field of the template is, in the template's order. */
  readonly fields: Readonly<Record<string, string>>;
  /** What has happened when the line is written, in plain words. */
  readonly means: string;
  /** What the administrator should do; absent where nothing is to be done. */
  readonly advice?: string;
  /** How urgent it is, where the kind of its event does not tell that. */
  readonly severity?: Severity;
  /** Manual page, source file or patch that the line is known from. */
  readonly source: string;
  /** Fits the whole line and no other; a named group for each field. */
  readonly pattern: RegExp;
  /** The event of a line that fits; a field that is missing there is "". */
  read(fields: FieldTexts, line: string): Event;
}

/**
 * - `fine`      nothing is to be done
 * - `wait`      qmail, or the other server, tries again by itself
 * - `attention` somebody should look at it
 * - `danger`    mail stands still, may be lost, or come twice
 */
export type Severity = "fine" | "wait" | "attention" | "danger";

export type FieldTexts = Readonly<Record<string, string>>;

/** A variable part of a line. */
export interface Field {
  /** What it may look like: source of a regular expression without groups of its own. */
  readonly pattern: string;
  readonly means: string;
}

export interface FormWords<Event> extends Omit<Form<Event>, "fields" | "pattern"> {
  /** The fields that the template may use. */
  fields: Readonly<Record<string, Field>>;
  /** Given where the template alone does not say what fits. */
  pattern?: RegExp;
}

export function form<Event>(words: FormWords<Event>): Form<Event> {
  const names = [...words.template.matchAll(FIELD)].map(([, name]) => name as string);
  return {
    ...words,
    fields: Object.fromEntries(names.map((name) => [name, words.fields[name]?.means ?? ""])),
    pattern: words.pattern ?? new RegExp(`^${templatePattern(words.template, words.fields)}$`, "s"),
  };
}

/** Source of the regular expression that fits what the template describes. */
export function templatePattern(template: string, fields: Readonly<Record<string, Field>>): string {
  return [...template.matchAll(PIECE)]
    .map(([piece, name]) => {
      if (piece === "[") return "(?:";
      if (piece === "]") return ")?";
      if (name === undefined) return literal(piece);
      return `(?<${name}>${fields[name]?.pattern})`;
    })
    .join("");
}

/** What `form` makes of `line`; undefined if it does not fit. */
export function readByForm<Event>({ pattern, read }: Form<Event>, line: string): Event | undefined {
  const found = fieldsIn({ pattern }, line);
  return found && read(found, line);
}

/** The fields of `line`; undefined if it does not fit. */
export function fieldsIn({ pattern }: { pattern: RegExp }, line: string): FieldTexts | undefined {
  const match = pattern.exec(line);
  if (!match) return undefined;
  const found: Record<string, string> = match.groups ?? {};
  for (const name in found) found[name] ??= "";
  return found;
}

/** Source of the regular expression that fits `text` itself. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const FIELD = /\{(\w+)\}/g;
const PIECE = /\{(\w+)\}|\[|\]|[^{}[\]]+/g;
