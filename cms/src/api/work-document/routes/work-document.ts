import { routesOf } from '../../../rest/routes';
import { workDocumentOperations } from '../operations';
import { workDocuments } from '../resource';

export default routesOf(workDocuments, workDocumentOperations);
