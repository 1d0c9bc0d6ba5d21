import { routesOf } from '../../../rest/routes';
import { assessmentTypes } from '../resource';

export default routesOf(assessmentTypes);
