#!/usr/bin/env bash
# Prints, for the published build, the time from start to the first poll and the memory when idle.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
dotnet publish src/MailBlockBot -c Release -v q -o "$scratch/out"
dotnet build -v q tests/MailBlockBot.Tests
for run in 1 2 3; do
    MAILBLOCKBOT_PROGRAM=$scratch/out/mailblockbot MAILBLOCKBOT_IDLE_SECONDS=10 MAILBLOCKBOT_RESULT=$scratch/result \
        dotnet test --no-build --project tests/MailBlockBot.Tests --filter-class '*EndToEnd.StartTests' >"$scratch/log" || { cat "$scratch/log"; exit 1; }
done
cat "$scratch/result"
