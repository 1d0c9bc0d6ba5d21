import { controllerOf } from '../../../rest/controllers';
import { targetRevisionOperations } from '../operations';
import { targetRevisions } from '../resource';

export default controllerOf(targetRevisions, targetRevisionOperations);
