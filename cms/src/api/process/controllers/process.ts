import { controllerOf } from '../../../rest/controllers';
import { processActions } from '../actions';
import { processes } from '../resource';

export default controllerOf(processes, processActions);
