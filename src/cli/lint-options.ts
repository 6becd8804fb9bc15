import type { Command } from 'commander';
import { choice, parseArtifact, parseCount, parseLimit, parseReporter, parseRule, parseSeconds } from './options.ts';

/** The papers and options of `paper-lint` itself; what `LintFlags` says of them is what commander makes of these. */
export const addLintOptions = (program: Command): Command =>
  program
    .argument('[files...]', '.pdf and .md files, folders of them, glob patterns, or - for standard input')
    .option(
      '--reporter <format[:file]>',
      'pretty, compact, json, jsonl, sarif, github, gitlab, junit, rdjson, markdown, html or pdf; repeatable (default: pretty)',
      parseReporter,
    )
    .option('--rule <pattern=level>', 'set rules to off, on, note, warning or error; repeatable', parseRule)
    .option(
      '--artifact <dir>',
      'the repository beside the paper, to compare its licences and code with what the paper says; repeatable, and of every paper of the run',
      parseArtifact,
    )
    .option('--preset <name>', 'recommended, strict, or what a venue asks for: neurips, icml, iclr, acl, cvpr, tmlr')
    .option('--config <file>', 'the configuration to use (default: paper-lint.config.yaml and the like, here or above)')
    .option('--no-config', 'use no configuration')
    .option('--print-config <file>', 'print what holds for this paper, and lint nothing')
    .option('--baseline <file>', 'leave out the findings that this file holds')
    .option('--update-baseline', 'write the findings of this run to the baseline')
    .option('--max-warnings <n>', 'exit 1 where there are more warnings; the first ones then do not fail', parseLimit)
    .addOption(choice('--fail-on <severity>', 'exit 1 from this severity on', ['error', 'warning', 'note'], 'warning'))
    .addOption(choice('--min-confidence <level>', 'show findings this sure', ['high', 'medium', 'low'], 'medium'))
    .option('--quiet', 'do not show notes')
    .option('--color', 'use colours even where the output is no terminal')
    .option('--no-color', 'use no colours')
    .option('--stdin-filename <name>', 'what to call standard input; its ending tells the format')
    .option('--jobs <n>', 'read so many files at the same time (default: as many as there are cores)', parseCount)
    .option('--timeout <seconds>', 'give up on a file that takes longer (default: 60)', parseSeconds)
    .option('--cache', 'keep results, and show them again where neither paper, settings nor version have changed')
    .option('--cache-location <folder>', 'where to keep them (default: .paper-lint-cache); means --cache')
    .option('--timing', 'say on standard error which rules and facts took how much of the time')
    .option('--memory <megabytes>', 'give up on a file that needs more (default: 1024)', parseCount);
