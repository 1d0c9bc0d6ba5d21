import { routesOf } from '../../../rest/routes';
import { personActions } from '../actions';
import { people } from '../resource';

export default routesOf(people, personActions);
