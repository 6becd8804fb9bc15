import type { main } from '../src/cli/main.ts';

export const PICTURE: URL;
export function drawPicture(command: typeof main): Promise<string>;
export function svgOf(lines: readonly string[]): string;
