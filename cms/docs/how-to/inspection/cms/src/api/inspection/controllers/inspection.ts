import { controllerOf } from '../../../rest/controllers';
import { inspectionOperations } from '../operations';
import { inspections } from '../resource';

export default controllerOf(inspections, inspectionOperations);
