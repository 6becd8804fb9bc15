import type { Ingester } from '../index.ts';
export const readPdf: Ingester = async () => { throw new Error('todo'); };
