import { routesOf } from '../../../rest/routes';
import { assessmentRecordOperations } from '../operations';
import { assessmentRecords } from '../resource';

export default routesOf(assessmentRecords, assessmentRecordOperations);
