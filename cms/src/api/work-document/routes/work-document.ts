import { routesOf } from '../../../rest/routes';
import { workDocuments } from '../resource';

export default routesOf(workDocuments);
