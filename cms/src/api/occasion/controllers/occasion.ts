import { controllerOf } from '../../../rest/controllers';
import { occasions } from '../resource';

export default controllerOf(occasions);
