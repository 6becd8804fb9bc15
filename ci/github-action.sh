#!/usr/bin/env bash
# The step of action.yml that lints: annotations in the log, a review in the summary, SARIF where it is asked for. Exits as
# paper-lint does: 1 for findings, 2 for what cannot be read.
set -euo pipefail

paper_lint="$(dirname "${BASH_SOURCE[0]}")/../bin/paper-lint.js"
files=()
while IFS= read -r file; do
  [ -n "$file" ] && files+=("$file")
done <<< "$PAPER_LINT_FILES"

options=(--reporter github)
[ "${PAPER_LINT_SUMMARY:-true}" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ] &&
  options+=(--reporter "markdown:$GITHUB_STEP_SUMMARY")
[ -n "${PAPER_LINT_SARIF:-}" ] && options+=(--reporter "sarif:$PAPER_LINT_SARIF")
[ -n "${PAPER_LINT_PRESET:-}" ] && options+=(--preset "$PAPER_LINT_PRESET")
[ -n "${PAPER_LINT_CONFIG:-}" ] && options+=(--config "$PAPER_LINT_CONFIG")
[ -n "${PAPER_LINT_FAIL_ON:-}" ] && options+=(--fail-on "$PAPER_LINT_FAIL_ON")
[ -n "${PAPER_LINT_BASELINE:-}" ] && options+=(--baseline "$PAPER_LINT_BASELINE")

exec node "$paper_lint" "${options[@]}" -- "${files[@]}"
