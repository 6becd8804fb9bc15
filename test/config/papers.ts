/** One warning: a reference that LaTeX prints as two question marks. */
export const PAPER = `# A paper

## 1 Introduction

See Section ?? for the details of the kite.

Its tail is described in Table ?? of this paper.
`;

/** The rules that a small paper can be asked about. */
export const ONLY = "rules: { '*': off, 'config/*': on, reporting/unresolved-reference: warning }\n";
