export { ownDeclarationFault } from './own';
