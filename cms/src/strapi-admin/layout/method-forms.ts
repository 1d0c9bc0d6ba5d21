import { listOf } from '../../domain/framework';
import { METHOD_KINDS, METHODS, type Field, type Fields, type Method } from '../../domain/scoring';
import { METHOD_WORDS, type MethodWords } from '../../domain/scoring/words';

/** Decimals are kept as text; the same pattern as the domain's. */
const PATTERN = '^-?\\d{1,18}(\\.\\d{1,12})?$';

type Json = Readonly<Record<string, unknown>>;

/**
 * The component schemas of the Strapi admin that the methods' forms are, by file name: Strapi reads
 * them from files before any code runs, so that they are written by `npm run method-forms`.
 */
export function methodForms(): Readonly<Record<string, Json>> {
  const parts = METHOD_KINDS.map((kind) => partsOf(METHODS[kind], METHOD_WORDS[kind]));
  return Object.assign({ method: choiceForm() }, ...parts) as Record<string, Json>;
}

/** The form that chooses a method, with a part for each of which the chosen one shows. */
function choiceForm(): Json {
  const kind = {
    type: 'enumeration',
    enum: METHOD_KINDS,
    required: true,
    default: METHOD_KINDS[0],
  };
  const parts = METHOD_KINDS.map((one) => {
    const list = listOf(METHODS[one]);
    const part = {
      type: 'component',
      component: `appraisal.${list ? list[1].component : `method-${one}`}`,
      repeatable: list !== null,
      conditions: { visible: { '==': [{ var: 'kind' }, one] } },
    };
    return [one, part];
  });
  return form('components_appraisal_methods', '计分方法', {
    kind,
    ...(Object.fromEntries(parts) as Json),
  });
}

function partsOf(method: Method, words: MethodWords): Record<string, Json> {
  const rows = Object.entries(method.fields).flatMap(([name, field]) =>
    field.type === 'rows' ? [[field.component, rowForm(field, words.params[name])] as const] : [],
  );
  const own = { [`method-${method.kind}`]: ownForm(method, words) };
  return { ...Object.fromEntries(rows), ...(listOf(method) ? {} : own) };
}

const ownForm = ({ kind, fields }: Method, words: MethodWords): Json =>
  form(tableOf(`method-${kind}`), words.name[0], attributesOf(fields));

function rowForm(
  { component, fields }: Extract<Field, { type: 'rows' }>,
  words: MethodWords['params'][string] | undefined,
): Json {
  return form(tableOf(component), words?.[0] ?? component, attributesOf(fields));
}

/** The plural of a component's name, as far as these names need it: bonuses, vetoes, steps. */
const tableOf = (component: string): string =>
  `components_appraisal_${component.replaceAll('-', '_')}${/[so]$/.test(component) ? 'es' : 's'}`;

const form = (collectionName: string, displayName: string, attributes: Json): Json => ({
  collectionName,
  info: { displayName },
  options: {},
  attributes,
});

const attributesOf = (fields: Fields): Json =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, attributeOf(field)]));

function attributeOf(field: Field): Json {
  switch (field.type) {
    case 'decimal':
      return {
        type: 'string',
        regex: PATTERN,
        ...whether(field.required),
        ...orFallback(field.default),
      };
    case 'flag':
      return { type: 'boolean', default: field.default, required: true };
    case 'choice':
      return { type: 'enumeration', enum: field.of, required: true };
    case 'text':
      return { type: field.long ? 'text' : 'string', ...whether(field.required) };
    case 'rows':
      return { type: 'component', component: `appraisal.${field.component}`, repeatable: true };
  }
}

const whether = (required: boolean) => (required ? { required } : {});
const orFallback = (fallback: string | undefined) =>
  fallback === undefined ? {} : { default: fallback };
