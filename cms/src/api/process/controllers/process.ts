import { controllerOf } from '../../../rest/controllers';
import { processOperations } from '../operations';
import { processes } from '../resource';

export default controllerOf(processes, processOperations);
