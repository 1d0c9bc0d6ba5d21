import { routesOf } from '../../../rest/routes';
import { assessmentRecordActions } from '../actions';
import { assessmentRecords } from '../resource';

export default routesOf(assessmentRecords, assessmentRecordActions);
