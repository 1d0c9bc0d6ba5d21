import { routesOf } from '../../../rest/routes';
import { assessmentRecords } from '../resource';

export default routesOf(assessmentRecords);
