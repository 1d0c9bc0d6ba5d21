import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Schema {
  attributes: Record<string, object>;
}

/** Adds attributes to a type of a copied project, as the Content-Type Builder leaves it when built. */
export function addFields(project: string, noun: string, attributes: Record<string, object>): void {
  for (const place of ['cms/src', 'cms/dist/src']) {
    const file = join(project, place, `api/${noun}/content-types/${noun}/schema.json`);
    const schema = JSON.parse(readFileSync(file, 'utf8')) as Schema;
    writeFileSync(
      file,
      JSON.stringify({ ...schema, attributes: { ...schema.attributes, ...attributes } }, null, 2),
    );
  }
}

/** One field of every type the portal takes up, and of those it leaves out. */
export const EVERY_TYPE = {
  site: { type: 'string', maxLength: 10, minLength: 2, regex: '^K\\d+' },
  remark: { type: 'text' },
  contact: { type: 'email' },
  staff: { type: 'integer', min: 0, max: 500, default: 3 },
  ledgerNo: { type: 'biginteger' },
  investedAmount: { type: 'decimal', min: 0 },
  slope: { type: 'float' },
  onSite: { type: 'boolean' },
  openedOn: { type: 'date' },
  countedAt: { type: 'datetime' },
  startsAt: { type: 'time' },
  phase: { type: 'enumeration', enum: ['A 开工', 'B 完工'] },
  plan_2URL: { type: 'string', unique: true },
  secret: { type: 'string', private: true },
  relatedUnits: { type: 'relation', relation: 'oneToMany', target: 'api::unit.unit' },
  photo: { type: 'media', multiple: false, allowedTypes: ['images'] },
  shape: { type: 'json' },
  reason: { type: 'string' },
} satisfies Record<string, object>;
