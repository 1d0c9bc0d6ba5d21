import { controllerOf } from '../../../rest/controllers';
import { people } from '../resource';

export default controllerOf(people);
