import { z } from 'zod';
import type { Decimal } from '../exact/decimal';

/** A field of the form that asks for a parameter; the Strapi admin's form is made of these. */
export type Field =
  | { type: 'decimal'; required: boolean; default?: string }
  | { type: 'flag'; default: boolean }
  | { type: 'choice'; of: readonly string[] }
  | { type: 'text'; required: boolean; long: boolean }
  /** Rows of the component; `named`: each is known by its name and has one value. */
  | { type: 'rows'; component: string; named: boolean; fields: Fields };

export type Fields = Readonly<Record<string, Field>>;

/** A parameter of a scoring method: how it is read and checked, and how a form asks for it. */
export interface Param<Value> {
  schema: z.ZodType<Value>;
  field: Field;
}

export type Params = Readonly<Record<string, Param<unknown>>>;
export type Values<P extends Params> = { [N in keyof P]: z.output<P[N]['schema']> };

type Amount = z.ZodType<Decimal, string | number>;

/** A decimal that must be given. */
export const amount = (schema: Amount): Param<Decimal> => ({
  schema,
  field: { type: 'decimal', required: true },
});

/** A decimal with a default. */
export const amountOr = (schema: Amount, fallback: string): Param<Decimal> => ({
  schema: schema.prefault(fallback),
  field: { type: 'decimal', required: false, default: fallback },
});

/** A decimal that may stay empty. */
export const amountIfAny = (schema: Amount): Param<Decimal | null | undefined> => ({
  schema: schema.nullish(),
  field: { type: 'decimal', required: false },
});

export const flag = (fallback: boolean): Param<boolean> => ({
  schema: z.boolean().default(fallback),
  field: { type: 'flag', default: fallback },
});

export const choice = <const One extends string>(of: readonly One[]): Param<One> => ({
  schema: z.enum(of),
  field: { type: 'choice', of },
});

/** A text of several lines that must be given. */
export const text: Param<string> = {
  schema: z.string(),
  field: { type: 'text', required: true, long: true },
};

/** A name of at most 100 characters that must be given. */
export const name: Param<string> = {
  schema: z.string().min(1).max(100),
  field: { type: 'text', required: true, long: false },
};

export const nameIfAny: Param<string | null | undefined> = {
  schema: z.string().max(100).nullish(),
  field: { type: 'text', required: false, long: false },
};

/** One to fifty rows; `component` is the part of the Strapi admin's form that each of them is. */
export const rows = <P extends Params>(component: string, params: P): Param<Values<P>[]> => ({
  schema: z.array(objectOf(params)).min(1).max(50),
  field: { type: 'rows', component, named: false, fields: fieldsOf(params) },
});

/** Values by a name that the office gives each. */
export const byName = <Value>(
  component: string,
  key: string,
  value: Param<Value>,
): Param<Record<string, Value>> => ({
  schema: z.record(name.schema as z.ZodType<string, string>, value.schema).default({}),
  field: {
    type: 'rows',
    component,
    named: true,
    fields: { name: name.field, [key]: value.field },
  },
});

/** The strict schema of parameters: nothing else may stand beside them. */
export const objectOf = <P extends Params>(params: P): z.ZodType<Values<P>> =>
  z.strictObject(
    Object.fromEntries(Object.entries(params).map(([key, { schema }]) => [key, schema])),
  ) as unknown as z.ZodType<Values<P>>;

export const fieldsOf = (params: Params): Fields =>
  Object.fromEntries(Object.entries(params).map(([key, { field }]) => [key, field]));
