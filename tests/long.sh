#!/usr/bin/env bash
# The long tests in full: 50 kills under 200 chats, 20 kills of three replicas, 1,000 updates beside a log of 200 MB, floods, backups under 200 chats, and an hour of everything at once. What they print is kept in tests/long-results/.
# usage: [MAILBLOCKBOT_PROGRAM=OUT/mailblockbot] tests/long.sh [kill|fairness|replicas|flood|backup|soak]... (a published build instead of this one)
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=$PWD/tests/long-results
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p "$results"
failed=0
dotnet build -v q

run() { # NAME CLASS [VARIABLE=VALUE]...
    export MAILBLOCKBOT_RESULT=$scratch/$1
    local met=
    # What was measured is kept all the more when it was not what was wanted.
    env "${@:3}" dotnet test --no-build --project tests/MailBlockBot.Tests --filter-class "*EndToEnd.$2" || { met='(not met)'; failed=1; }
    { date -u +%Y-%m-%d; git rev-parse --short HEAD; echo "$met"; cat "$MAILBLOCKBOT_RESULT" || echo nothing was told; } | sed '/^$/d' | paste -sd ' ' | tee "$results/$1.txt"
}

for what in "${@:-kill fairness replicas flood backup soak}"; do
    for name in $what; do
        case $name in
        kill) run kill KillTests MAILBLOCKBOT_KILLS=50 MAILBLOCKBOT_CHATS=200 ;;
        replicas) run replicas ReplicaTests MAILBLOCKBOT_KILLS=20 MAILBLOCKBOT_CHATS=60 MAILBLOCKBOT_KILL_PAUSE=6 MAILBLOCKBOT_PEOPLE=200 ;;
        flood) run flood FloodTests MAILBLOCKBOT_FLOOD=10000 MAILBLOCKBOT_PEOPLE=10000 MAILBLOCKBOT_UPLOADS=200 MAILBLOCKBOT_UPLOAD_MEGABYTES=20 MAILBLOCKBOT_GROUP_MESSAGES=5000 ;;
        backup) run backup BackupTests MAILBLOCKBOT_CHATS=200 MAILBLOCKBOT_TALK_SECONDS=60 ;;
        soak) run soak SoakTests MAILBLOCKBOT_SOAK=3600 ;;
        fairness)
            python3 ../shared/tools/biglog.py 191M "$scratch/huge.log" --form postfix --fail 0.9 >/dev/null
            gzip -k -9 "$scratch/huge.log"
            run fairness FairnessTests MAILBLOCKBOT_CHATS=200 MAILBLOCKBOT_HUGE="$scratch/huge.log.gz"
            ;;
        *)
            echo "usage: tests/long.sh [kill|fairness|replicas|flood|backup|soak]..." >&2
            exit 2
            ;;
        esac
    done
done
exit $failed
