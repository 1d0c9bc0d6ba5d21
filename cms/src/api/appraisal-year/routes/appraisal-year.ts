import { routesOf } from '../../../rest/routes';
import { appraisalYearOperations } from '../operations';
import { appraisalYears } from '../resource';

export default routesOf(appraisalYears, appraisalYearOperations);
