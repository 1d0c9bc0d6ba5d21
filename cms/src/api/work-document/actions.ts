import type { Offer } from '../../rest/actions';
import { create } from './use-cases/create';
import { file } from './use-cases/file';

export const workDocumentActions: readonly Offer[] = [create, file];
