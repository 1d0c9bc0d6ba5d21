import type { Operation } from '../../rest/operation';
import { create } from './actions/create';
import { file } from './actions/file';

export const workDocumentOperations: readonly Operation[] = [create, file];
