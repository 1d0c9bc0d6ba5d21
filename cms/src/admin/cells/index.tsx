import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType, ReactNode } from 'react';
import { ValueText } from './ValueText';
import { YearInput } from './YearInput';

interface Named {
  name: string;
}
interface Column extends Named {
  attribute?: { type?: string };
  cellFormatter?: (row: Readonly<Record<string, unknown>>) => ReactNode;
}
interface Table {
  displayedHeaders: readonly Column[];
}
interface Form {
  layout: { layout: readonly (readonly (readonly (Named & { type: string })[])[])[] };
}

const TYPE = 'year';
const isYear = ({ name }: Named): boolean => name === 'year';
const isValue = (column: Column): boolean =>
  isYear(column) || column.attribute?.type === 'enumeration';

/**
 * Strapi's lists show `ownUnit` and 2,024; a reader wants the words and 2024, in forms too: a year is a
 * name, not an amount.
 */
export function showPlainCells(app: StrapiApp): void {
  // Strapi gives the field its props when it renders; the type does not know them.
  app.addFields({ type: TYPE, Component: YearInput as ComponentType });
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (table: Table) => ({
    ...table,
    displayedHeaders: table.displayedHeaders.map((column) =>
      isValue(column)
        ? { ...column, cellFormatter: (row: object) => <ValueText value={read(row, column)} /> }
        : column,
    ),
  }));
  app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', (form: Form) => ({
    ...form,
    layout: {
      ...form.layout,
      layout: form.layout.layout.map((panel) =>
        panel.map((row) => row.map((field) => (isYear(field) ? { ...field, type: TYPE } : field))),
      ),
    },
  }));
}

const read = (row: object, { name }: Named): unknown => (row as Record<string, unknown>)[name];
