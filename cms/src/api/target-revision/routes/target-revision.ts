import { routesOf } from '../../../rest/routes';
import { targetRevisionActions } from '../actions';
import { targetRevisions } from '../resource';

export default routesOf(targetRevisions, targetRevisionActions);
