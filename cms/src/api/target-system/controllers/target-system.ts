import { controllerOf } from '../../../rest/controllers';
import { targetSystemActions } from '../actions';
import { targetSystems } from '../resource';

export default controllerOf(targetSystems, targetSystemActions);
