/**
 * Choosing columns by name, for `--fields`.
 */
import { nearest } from "../../reports/filter/nearest.ts";
import type { Cell, TableForm } from "../../reports/report.ts";
import { UserError } from "../error.ts";

export interface Chosen {
  form: TableForm;
  /** A full row with only the chosen cells, in the order asked for. */
  row(cells: Cell[]): Cell[];
}

/** The names that people know a field by, and where it is in a JSON record. */
export interface FieldNames {
  /** Names of flags and of the query language, with the column that each is. */
  called: Readonly<Record<string, string>>;
  /** Where a column is, if not in a key of its name: `recipients.fate` is one of every recipient. */
  within: Readonly<Record<string, readonly string[]>>;
  /** Keys that no column has. */
  more: readonly string[];
}

/** The columns that `names` (`a,b,c`) asks for; all of them if it is undefined. */
export function chooseFields(
  form: TableForm,
  names: string | undefined,
  { called }: Pick<FieldNames, "called"> = { called: {} },
): Chosen {
  if (names === undefined) return { form, row: (cells) => cells };
  const known = form.columns.map(({ name }) => name);
  const indexes = splitNames(names).map((name) =>
    known.indexOf(fieldNamed(name, { known, called, names })),
  );
  // What was asked for by name is shown, detail or not.
  const columns = indexes.flatMap((index) => {
    const column = form.columns[index];
    return column ? [{ ...column, detail: false }] : [];
  });
  return {
    form: { ...form, columns },
    row: (cells) => indexes.map((index) => cells[index]),
  };
}

/** What of a JSON record `names` asks for; its schema always stays. */
export function chooseKeys(
  form: TableForm,
  names: string | undefined,
  { called, within, more }: FieldNames,
): (record: object) => object {
  if (names === undefined) return (record) => record;
  const known = [...form.columns.map(({ name }) => name), ...more];
  const wanted = splitNames(names).flatMap((name) => {
    const field = fieldNamed(name, { known, called, names });
    return within[field] ?? [field];
  });
  return (record) => keep(record, ["schema", ...wanted]);
}

function keep(record: object, wanted: readonly string[]): object {
  const kept = Object.entries(record).flatMap(([key, value]) => {
    if (wanted.includes(key)) return [[key, value]];
    const inner = wanted.flatMap((path) =>
      path.startsWith(`${key}.`) ? path.slice(key.length + 1) : [],
    );
    if (inner.length === 0 || !Array.isArray(value)) return [];
    return [[key, value.map((one: object) => keep(one, inner))]];
  });
  return Object.fromEntries(kept);
}

function splitNames(names: string): string[] {
  const asked = names
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
  if (asked.length > 0) return asked;
  throw new UserError("--fields needs names", {
    hint: "write: --fields id,sender,recipient",
    corrections: [[names, "id,sender,recipient"]],
  });
}

function fieldNamed(
  name: string,
  {
    known,
    called,
    names,
  }: { known: readonly string[]; called: FieldNames["called"]; names: string },
): string {
  const field = known.find((one) => one.toLowerCase() === (called[name] ?? name));
  if (field !== undefined) return field;
  const meant = nearest(name, [...known, ...Object.keys(called)]);
  throw new UserError(`--fields: there is no field "${name}"`, {
    hint: `${meant ? `did you mean ${meant}? ` : ""}the fields are ${known.join(", ")}`,
    corrections: meant
      ? [
          [
            names,
            splitNames(names)
              .map((one) => (one === name ? meant : one))
              .join(","),
          ],
        ]
      : [],
  });
}
