import { routesOf } from '../../../rest/routes';
import { workDocumentActions } from '../actions';
import { workDocuments } from '../resource';

export default routesOf(workDocuments, workDocumentActions);
