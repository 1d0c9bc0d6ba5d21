/** What the panels' routes of the server answer (cms/src/strapi-admin/panels/framework). */
export interface Checked {
  faults: { path: string; text: string }[];
  totals: {
    of: 'type' | 'unit';
    code: string;
    name: string;
    units: number;
    total: string;
    right: boolean;
  }[];
  published: number | null;
  types: { code: string; name: string }[];
  units: { code: string; name: string }[];
}

export interface PreviewItem {
  code: string;
  name: string;
  points: string;
  unitOfMeasure: string | null;
  direction: string;
  method: { kind: string; params: unknown } | null;
  defaultTarget: string | null;
  assessor: string | null;
  occasions: string[];
}

export interface Previewed {
  total: string;
  right: boolean;
  items: PreviewItem[];
}

export interface Copied {
  documentId: string;
  name: string;
  leftOut: { item: string; unit: string; as: 'assessor' | 'unit' }[];
}

export const FRAMEWORK = 'api::framework.framework';

export const panelPath = (documentId: string, question: string): string =>
  `/admin/milepost/frameworks/${documentId}/${question}`;
