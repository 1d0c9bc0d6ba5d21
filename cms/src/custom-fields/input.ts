import { z, type ZodType } from 'zod';
import type { Resource } from '../core/resource';
import { customFields } from './known';
import type { CustomField } from './fields';
import { checkValue, type CustomValues, type Value } from './value';

/**
 * The input of a use case with the resource's custom fields beside its own, kept apart as `custom`.
 * Put together at the first use: schemas are made before Strapi knows its content types.
 */
export function withCustom<S extends z.ZodRawShape>(
  resource: Resource,
  own: z.ZodObject<S>,
): ZodType<z.infer<z.ZodObject<S>> & { custom: CustomValues }> {
  return z.lazy(() => {
    const names = customFields(resource).fields.filter(({ name }) => !(name in own.shape));
    const custom = Object.fromEntries(names.map((field) => [field.name, valueOf(field)]));
    return z
      .strictObject({ ...own.shape, ...custom })
      .transform((read) => tellApart(read as Record<string, unknown>, custom)) as never;
  });
}

const valueOf = (field: CustomField) =>
  z
    .unknown()
    .transform((given, context): Value => {
      const checked = checkValue(field, given);
      if ('value' in checked) return checked.value;
      const { code, params } = checked.complaint;
      context.addIssue({ code: 'custom', message: code, params: { ...params } });
      return z.NEVER;
    })
    .optional();

function tellApart(read: Record<string, unknown>, shape: object) {
  const entries = Object.entries(read);
  return {
    ...Object.fromEntries(entries.filter(([name]) => !(name in shape))),
    custom: Object.fromEntries(
      entries.filter(([name, value]) => name in shape && value !== undefined),
    ),
  };
}
