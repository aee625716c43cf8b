#!/usr/bin/env bash
# Prints what the program costs on this machine: time and peak memory of a first index, of a second start, and of a question set.
#   scripts/measure.sh NOTES_FOLDER QUESTIONS.jsonl
set -euo pipefail
[ $# -eq 2 ] || { echo "usage: $0 NOTES_FOLDER QUESTIONS.jsonl" >&2; exit 2; }
[ -x /usr/bin/time ] || { echo "$0 needs GNU time (Debian's package 'time')." >&2; exit 1; }
notes=$(realpath "$1"); questions=$(realpath "$2")
cd "$(dirname "$0")/.."
dotnet build src/AwsNotesBot.App -c Release --nologo -v q -clp:NoSummary
bot=src/AwsNotesBot.App/bin/Release/net10.0/AwsNotesBot.App
data=$(mktemp -d); trap 'rm -rf "$data"' EXIT

measured() { # label, command...
  local label=$1; shift
  /usr/bin/time -f '%e %M' -o "$data/time" "$@" > "$data/out" 2> "$data/err" || { cat "$data/err" >&2; exit 1; }
  read -r seconds kilobytes < "$data/time"
  printf '%-44s %6.2f s  %5d MB peak\n' "$label" "$seconds" $((kilobytes / 1024))
}

nproc | sed 's/$/ cores/'
for round in 1 2 3; do
  rm -rf "$data/index"
  measured "index from nothing, whole process ($round)" "$bot" index --notes "$notes" --data "$data/index"
  measured "second start to the first answer ($round)" "$bot" ask "What is a load balancer?" --notes "$notes" --data "$data/index"
done
measured "the whole question set" "$bot" ask --batch "$questions" --out "$data/answers" --notes "$notes" --data "$data/index"
"$bot" eval "$questions" --answers "$data/answers" --notes "$notes" --json | tr ',' '\n' | grep -E 'ms_p|verbatim' | tr -d '{}" '
