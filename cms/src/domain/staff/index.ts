export * from './faults';
export * from './merge';
export * from './standing';
export * from './types';
