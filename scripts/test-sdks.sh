#!/usr/bin/env bash
# Builds and tests what stands on Microsoft's two SDKs, where their packages restore; elsewhere says which does not, and ends well.
# Usage: scripts/test-sdks.sh    RestoreConfigFile=FILE names a NuGet configuration with further sources.
set -euo pipefail
cd "$(dirname "$0")/.."

build=$(mktemp -d)
trap 'rm -rf "$build"' EXIT

# Away from the other builds' folders, which know nothing of these packages.
sdks=(-p:MicrosoftSdks=true --artifacts-path "$build")

failed=0
projects=(tests/AwsNotesBot.SemanticKernel.Tests tests/AwsNotesBot.BotBuilder.Tests)
for project in "${projects[@]}"; do
  if ! log=$(dotnet restore "$project" "${sdks[@]}" 2>&1); then
    missing=$(sed -nE 's/.*error NU110[0-3]: Unable to (find|resolve) (a stable )?(package )?[^A-Za-z0-9]?([A-Za-z0-9.]*[A-Za-z0-9]).*/\4/p' <<<"$log" | sort -u | paste -sd, | sed 's/,/, /g')
    if [ -z "$missing" ]; then
      echo "$log"
      exit 1
    fi
    echo "$(basename "$project"): not run: $missing does not restore"
    skipped=1
    continue
  fi
  dotnet test "$project" "${sdks[@]}" --nologo || failed=1
done

[ -n "${skipped:-}" ] || dotnet build src/AwsNotesBot.App "${sdks[@]}" --nologo -v q || failed=1
exit "$failed"
