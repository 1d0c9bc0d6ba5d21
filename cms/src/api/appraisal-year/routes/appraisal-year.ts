import { routesOf } from '../../../rest/routes';
import { appraisalYears } from '../resource';

export default routesOf(appraisalYears);
