import { routesOf } from '../../../rest/routes';
import { appraisalYearActions } from '../actions';
import { appraisalYears } from '../resource';

export default routesOf(appraisalYears, appraisalYearActions);
