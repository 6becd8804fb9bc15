/** Where the project and the pages of its rules can be read. */
export const PROJECT = 'https://github.com/paper-lint/paper-lint';
export const ruleAddress = (rule: string): string => `${PROJECT}/blob/main/rules/${rule}/rule.md`;
