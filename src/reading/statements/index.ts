export { findStatements } from './find-statements.ts';
