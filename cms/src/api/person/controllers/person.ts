import { controllerOf } from '../../../rest/controllers';
import { personOperations } from '../operations';
import { people } from '../resource';

export default controllerOf(people, personOperations);
