/** Everything that belongs to a noun, as it was found in the repository. */
export interface Noun {
  /** `inspection` */
  name: string;
  /** `inspections` */
  plural: string;
  /** What its content type says; undefined where there is none. */
  type?: { table: string; states?: readonly string[] };
  /** What its resource says. */
  resource?: { table: string; owned: boolean };
  registered: boolean;
  /** The English name in `words.ts`. */
  english?: string;
  /** The verbs of its routes that change a row; undefined where it has no routes. */
  verbs?: readonly string[];
  controller: boolean;
  /** Whether the guard of the Strapi admin has a rule for it. */
  rule: boolean;
  /** The states that a migration has the database check. */
  checked?: readonly string[];
  /** The states of its table of transitions, and the actions that lead from one to another. */
  moves?: readonly string[];
  acts?: readonly string[];
  /** What some role may do with it. */
  granted: readonly string[];
  /** `tones`: the states that have a colour. */
  portal: { folder: boolean; registered: boolean; create: boolean; tones: readonly string[] };
  /** By language, the actions that the feed and the audit log have words for. */
  words: Readonly<Record<'zh' | 'en', { feed: readonly string[]; audit: readonly string[] }>>;
  /** What the matrix is told of it. */
  facts?: { bodies: readonly string[] };
}

/** What a noun is said to lack, and why: `<place> <noun>` or `feed <noun> <verb>`. */
export type Said = Readonly<Record<string, string>>;

type Check = (noun: Noun, said: (what: string) => boolean) => (string | false)[];

const same = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.join() === b.join();
const home = ({ name }: Noun): string => `cms/src/api/${name}`;

const inAdmin: Check = (noun) => [
  !noun.type && `no schema: ${home(noun)}/content-types/${noun.name}/schema.json`,
  !noun.english && `no name in English: ${home(noun)}/words.ts`,
];

const server: Check = (noun, said) => {
  const { name, type, resource, registered, verbs, controller, rule } = noun;
  const ruled = !resource || resource.owned || rule || said('rule');
  return [
    !resource && `no resource: ${home(noun)}/resource.ts`,
    !registered && 'its resource is not registered: cms/src/resources.ts',
    type && resource && type.table !== resource.table
      ? `its table is ${type.table} in the schema and ${resource.table} in ${home(noun)}/resource.ts`
      : false,
    !verbs && `no routes: ${home(noun)}/routes/${name}.ts`,
    !controller && `no controller: ${home(noun)}/controllers/${name}.ts`,
    !ruled &&
      `neither owned (${home(noun)}/resource.ts) nor ruled: cms/src/strapi-admin/guard/rules.ts`,
  ];
};

const states: Check = ({ name, type, checked, moves, acts = [], verbs }, said) => {
  if (!type?.states) return [];
  const listed = type.states.join(', ');
  const table = `cms/src/domain/states/${name}.ts`;
  return [
    !said('table') && !same(moves, type.states)
      ? `its states are not those of the schema (${listed}): ${table}`
      : false,
    !said('check') && !same(checked, type.states)
      ? `no migration has ${type.table}.state checked (${listed}): database/migrations/`
      : false,
    ...[...new Set(acts)].map(
      (act) =>
        verbs?.includes(act) === false &&
        !said(`act ${act}`) &&
        `its table of states knows ${act}, and no operation serves it: cms/src/api/${name}/operations.ts`,
    ),
  ];
};

const roles: Check = ({ granted, verbs = [] }, said) => [
  !granted.includes('find') && !said('roles') && 'no role may see it: config/roles.ts',
  ...verbs.map((verb) => !granted.includes(verb) && `no role may ${verb}: config/roles.ts`),
];

const portal: Check = ({ plural, type, granted, portal: its }, said) =>
  said('portal')
    ? []
    : [
        !its.folder && `no folder in the portal: admin-ui/src/${plural}/index.ts`,
        !its.registered && 'not registered in the portal: admin-ui/src/app/registry.ts',
        granted.includes('create') &&
          !its.create &&
          !said('create') &&
          `some role may create it and no page does: create in admin-ui/src/${plural}/index.ts`,
        ...(type?.states ?? []).map(
          (state) =>
            !its.tones.includes(state) &&
            `its state ${state} has no colour: admin-ui/src/shared/state-tones.ts`,
        ),
      ];

const words: Check = ({ plural, verbs = [], words: told }, said) =>
  (['zh', 'en'] as const).flatMap((language) =>
    verbs.flatMap((verb) => [
      !told[language].feed.includes(verb) &&
        !said(`feed ${verb}`) &&
        `the feed has no words for ${verb} (${language}): admin-ui/src/${plural}/feed.ts`,
      !told[language].audit.includes(verb) &&
        `the audit log has no words for ${verb} (${language}): actions in admin-ui/src/${plural}/messages.ts`,
    ]),
  );

const matrix: Check = ({ plural, facts, verbs = [] }) => {
  const file = `cms/tests/api/matrix/nouns/${plural}.ts`;
  if (!facts) return [`the matrix does not know it: ${file}`];
  return verbs.map(
    (verb) =>
      verb !== 'create' &&
      !facts.bodies.includes(verb) &&
      `the matrix does not know what ${verb} takes: bodies in ${file}`,
  );
};

/** What is missing of a noun, each in words and with the file it belongs into. */
export function missingOf(noun: Noun, exceptions: Said = {}): string[] {
  const said = (what: string): boolean => {
    const [place = '', ...rest] = what.split(' ');
    return Object.hasOwn(exceptions, [place, noun.name, ...rest].join(' '));
  };
  // Without a resource it is in the Strapi admin only: there it has a schema and a name.
  const checks = said('resource')
    ? [inAdmin]
    : [inAdmin, server, states, roles, portal, words, matrix];
  return checks
    .flatMap((check) => check(noun, said))
    .filter((problem) => problem !== false)
    .map((problem) => `${noun.name}: ${problem}`);
}
