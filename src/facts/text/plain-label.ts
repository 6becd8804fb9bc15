/** "optimizer.params.lr", "train_iters" and "Batch-Size ↓" in one way of writing. */
export const plainLabel = (label: string): string =>
  label
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[._\s–-]+/g, ' ')
    .replace(/[:↑↓#*†‡]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
