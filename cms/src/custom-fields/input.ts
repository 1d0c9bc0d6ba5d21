import { z, type ZodType } from 'zod';
import type { Resource } from '../core/resource';
import { customFields } from './known';
import type { CustomField } from './fields';
import { checkValue, type CustomValues, type Value } from './value';

/**
 * The input of an action with the resource's custom fields beside its own, kept apart as `custom`.
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
      .transform((read) => distinguish(read as Record<string, unknown>, custom)) as never;
  });
}

const valueOf = (field: CustomField) =>
  z
    .unknown()
    .transform((raw, context): Value => {
      const checked = checkValue(field, raw);
      if ('value' in checked) return checked.value;
      const { code, params } = checked.fieldError;
      context.addIssue({ code: 'custom', message: code, params: { ...params } });
      return z.NEVER;
    })
    .optional();

function distinguish(read: Record<string, unknown>, shape: object) {
  const entries = Object.entries(read);
  return {
    ...Object.fromEntries(entries.filter(([name]) => !(name in shape))),
    custom: Object.fromEntries(
      entries.filter(([name, value]) => name in shape && value !== undefined),
    ),
  };
}
