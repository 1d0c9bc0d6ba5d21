import { routesOf } from '../../../rest/routes';
import { auditEntries } from '../resource';

export default routesOf(auditEntries);
