import { routesOf } from '../../../rest/routes';
import { targetRevisionOperations } from '../operations';
import { targetRevisions } from '../resource';

export default routesOf(targetRevisions, targetRevisionOperations);
