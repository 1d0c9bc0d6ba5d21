export * from './faults';
export * from './line';
export * from './merge';
export * from './service-status';
export * from './types';
