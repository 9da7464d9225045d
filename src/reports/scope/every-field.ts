/**
 * All fields of a fact, each named: what is made of this type does not compile once the fact has another one.
 */
export type EveryField<Kind> = { [Field in keyof Required<Kind>]: Kind[Field] };
