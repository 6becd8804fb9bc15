#!/usr/bin/env bash
# A preprint repository: lints what came in since the last run, one line of JSON a paper, and writes a review that can be
# sent to the authors for each paper that has findings. What cannot be read is reported and stops nobody else.
#
#   check-submissions.sh INCOMING REVIEWS
set -uo pipefail

incoming=$1
reviews=$2
mkdir -p "$reviews"

paper-lint "$incoming" --cache --cache-location "$reviews/.cache" --reporter "jsonl:$reviews/findings.jsonl"
status=$?
# 1 is a paper with findings, which is what we came for; 2 is a paper that could not be read, which standard error names.
[ "$status" -le 2 ] || exit "$status"

find "$incoming" -name '*.pdf' -print0 | sort -z | while IFS= read -r -d '' paper; do
  review="$reviews/$(basename "$paper" .pdf).md"
  paper-lint "$paper" --cache --cache-location "$reviews/.cache" --reporter "markdown:$review" 2> /dev/null
  # Nothing to say, or nothing that could be read: no letter.
  [ $? -eq 1 ] || rm -f "$review"
done
