import { routesOf } from '../../../rest/routes';
import { inspectionOperations } from '../operations';
import { inspections } from '../resource';

export default routesOf(inspections, inspectionOperations);
