export function pruneBuild(root: string): void;
