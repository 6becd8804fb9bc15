/** "KiteSLAM benefits from additional DINOv2 features": what a system with another name than the authors' does. */
export function isOfRival(before: string, own: RegExp | null): boolean {
  const rival = own === null ? undefined : RIVAL_DOES.exec(before)?.[1];
  return rival !== undefined && own?.test(rival) === false;
}
const RIVAL_DOES =
  /(?:^|[.;] |\(\d\) )([A-Z][\w-]{0,20}[A-Z][\w-]{0,20})(?: \[[\d, ]{1,12}\])? (?:also )?(?:benefits? from|relies on|employs|leverages|uses|adopts|builds on)\b[^.;,]{0,50}$/;
