import type { Principal } from '../access/principal';
import { resourcesByPlural } from '../core/registry';
import type { CustomField, CustomFields, LeftOut } from './fields';
import { customFields } from './known';
import { wordingsOf } from './labels';
import { readable } from './readable';
import { isExtensible } from './shipped';

interface Worded {
  label: string;
  hint: string | null;
}

export interface Description {
  fields: (CustomField & Worded)[];
  leftOut: (LeftOut & Pick<Worded, 'label'>)[];
}

/** By plural, the custom fields of what the reader may see; a type without any is not in it (BX-13). */
export async function describeCustomFields(
  principal: Principal,
): Promise<Record<string, Description>> {
  const extended = [...resourcesByPlural().values()].filter(
    (resource) =>
      isExtensible(resource.uid) &&
      principal.actions.has(`${resource.plural}.find`) &&
      hasAny(customFields(resource)),
  );
  if (extended.length === 0) return {};
  const wordings = await wordingsOf(extended.map(({ uid }) => uid));
  return Object.fromEntries(
    extended.map((resource) => {
      const labelOf = ({ name }: { name: string }): Worded =>
        wordings.get(`${resource.uid}.${name}`) ?? { label: readable(name), hint: null };
      const { fields, leftOut } = customFields(resource);
      return [
        resource.plural,
        {
          fields: fields.map((field) => ({ ...field, ...labelOf(field) })),
          leftOut: leftOut.map((field) => ({ ...field, label: labelOf(field).label })),
        },
      ];
    }),
  );
}

const hasAny = ({ fields, leftOut }: CustomFields): boolean => fields.length + leftOut.length > 0;
