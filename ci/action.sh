#!/usr/bin/env bash
# What action.yml runs: latimer with the reports that are asked for, the job's summary, and a comment on the pull request.
# The inputs are LATIMER_…; findings become annotations by themselves, for latimer knows GitHub's runners.
set -uo pipefail

latimer=$(bash "$(dirname "${BASH_SOURCE[0]}")/get-latimer.sh") || exit
summary=$(mktemp)
reports=(--output "markdown=$summary")
while read -r report; do
  [ -n "$report" ] && reports+=(--output "$report")
done <<<"${LATIMER_REPORTS:-}"

code=0
read -ra words <<<"${LATIMER_COMMAND:-check}"
"$latimer" "${words[@]}" "${reports[@]}" || code=$?
if [ "$code" -le 1 ]; then
  cat "$summary" >>"${GITHUB_STEP_SUMMARY:-/dev/null}"
  echo "passed=$([ "$code" = 0 ] && echo true || echo false)" >>"${GITHUB_OUTPUT:-/dev/null}"
fi

# One comment for each pull request: the next run writes over it.
if [ "${LATIMER_COMMENT:-}" = true ] && [ "$code" -le 1 ] && [[ "${GITHUB_REF:-}" =~ ^refs/pull/([0-9]+)/ ]]; then
  comments=repos/$GITHUB_REPOSITORY/issues
  old=$(gh api --paginate "$comments/${BASH_REMATCH[1]}/comments" --jq '.[] | select(.body | startswith("<!-- latimer -->")) | .id' | tail -n 1)
  if [ -n "$old" ]; then
    gh api --silent --method PATCH "$comments/comments/$old" --field "body=@$summary"
  else
    gh api --silent --method POST "$comments/${BASH_REMATCH[1]}/comments" --field "body=@$summary"
  fi || echo "::warning::the comment could not be written: does the job have pull-requests: write?"
fi
rm -f "$summary"
exit "$code"
