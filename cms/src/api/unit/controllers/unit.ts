import { controllerOf } from '../../../rest/controllers';
import { unitActions } from '../actions';
import { units } from '../resource';

export default controllerOf(units, unitActions);
