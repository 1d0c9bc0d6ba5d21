import { routesOf } from '../../../rest/routes';
import { processOperations } from '../operations';
import { processes } from '../resource';

export default routesOf(processes, processOperations);
