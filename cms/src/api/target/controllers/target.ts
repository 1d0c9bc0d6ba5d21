import { controllerOf } from '../../../rest/controllers';
import { targetActions } from '../actions';
import { targets } from '../resource';

export default controllerOf(targets, targetActions);
