import type { Ingester } from '../index.ts';
export const readMarkdown: Ingester = async () => { throw new Error('todo'); };
