import { controllerOf } from '../../../rest/controllers';
import { activities } from '../resource';

export default controllerOf(activities);
