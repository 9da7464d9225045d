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

/** The columns that `names` (`a,b,c`) asks for; all of them if it is undefined. */
export function chooseFields(form: TableForm, names: string | undefined): Chosen {
  if (names === undefined) return { form, row: (cells) => cells };
  const known = form.columns.map(({ name }) => name);
  const indexes = splitNames(names).map((name) => {
    const index = known.indexOf(name);
    if (index < 0) throw noSuchField(name, known);
    return index;
  });
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

/** The keys that a JSON record keeps; its schema always stays. */
export function keepKeys<T extends object>(record: T, names: string | undefined): object {
  if (names === undefined) return record;
  const wanted = new Set(["schema", ...splitNames(names)]);
  return Object.fromEntries(Object.entries(record).filter(([key]) => wanted.has(key)));
}

function splitNames(names: string): string[] {
  return names
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== "");
}

function noSuchField(name: string, known: string[]): UserError {
  const meant = nearest(name, known);
  return new UserError(`--fields: there is no column "${name}"`, {
    hint: `${meant ? `did you mean ${meant}? ` : ""}the columns are ${known.join(", ")}`,
  });
}
