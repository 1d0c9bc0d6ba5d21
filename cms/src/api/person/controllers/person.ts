import { controllerOf } from '../../../rest/controllers';
import { personActions } from '../actions';
import { people } from '../resource';

export default controllerOf(people, personActions);
