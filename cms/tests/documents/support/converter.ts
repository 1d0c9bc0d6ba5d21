import { join } from 'node:path';
import {
  createConverter,
  type Converter,
  type ConverterOptions,
} from '../../../src/documents/converter';

/** A converter whose children run the worker from its source. */
export const sourceConverter = (options: ConverterOptions = {}): Converter =>
  createConverter({
    workerFile: join(__dirname, '../../../src/documents/worker.ts'),
    execArgv: ['--require', join(__dirname, 'register-typescript.cjs')],
    ...options,
  });

/** The path of a real Word file. */
export const sample = (name: string): string =>
  join(__dirname, '../../fixtures/docx', `${name}.docx`);
