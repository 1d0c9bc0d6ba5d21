import { controllerOf } from '../../../rest/controllers';
import { unitChangeActions } from '../actions';
import { unitChanges } from '../resource';

export default controllerOf(unitChanges, unitChangeActions);
