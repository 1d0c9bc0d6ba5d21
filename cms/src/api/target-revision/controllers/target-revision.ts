import { controllerOf } from '../../../rest/controllers';
import { targetRevisionActions } from '../actions';
import { targetRevisions } from '../resource';

export default controllerOf(targetRevisions, targetRevisionActions);
