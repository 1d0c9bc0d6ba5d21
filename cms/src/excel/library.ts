import type { Cell, SheetData } from 'write-excel-file/node' with { 'resolution-mode': 'import' };

export type { Cell, SheetData };

/** The libraries are ES modules, which this code takes in as it runs. */
export const writer = () => import('write-excel-file/node');
export const reader = () => import('read-excel-file/node');
