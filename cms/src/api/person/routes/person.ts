import { routesOf } from '../../../rest/routes';
import { personOperations } from '../operations';
import { people } from '../resource';

export default routesOf(people, personOperations);
