#!/usr/bin/env bash
# How fast a large log is read, beside the tools that read such logs: one run, one machine, one table.
# usage: bench.sh [SIZE]      SIZE of each log, 200M when not given; 1G is what the goals are written for
#        GROWTH=4G bench.sh   adds one line for a log of that size: time and memory must grow with nothing but the bytes
# The logs are made once and kept in ${BENCH_DATA:-/tmp/mailblockbot-bench}. Debian has the tools in ripgrep and exim4-base.
set -euo pipefail
cd "$(dirname "$0")/../.."
size=${1:-200M}
data=${BENCH_DATA:-/tmp/mailblockbot-bench}
maker=${BIGLOG:-../shared/tools/biglog.py}
mkdir -p "$data"

make_log() {   # SIZE
    [ -f "$data/mail-$1.log.truth.json" ] || python3 "$maker" "$1" "$data/mail-$1.log" --access "$data/access-$1.log" >&2
    # Exim's own tools read Exim's own log.
    [ -f "$data/native-$1.log.truth.json" ] || python3 "$maker" "$1" "$data/native-$1.log" --form native >&2
}

run() {   # NAME FILE... -- COMMAND...: the best of three (or of $times), by processor time, since other work on the machine stretches the clock's
    local name=$1 files=() best=""
    shift
    while [ "$1" != -- ]; do files+=("$1"); shift; done
    shift
    clock=""
    if ! command -v "$1" > /dev/null; then echo "| $name | not installed | | | | |"; return; fi
    cat "${files[@]}" > /dev/null
    for _ in $(seq "${times:-3}"); do
        # A diagnosis ends with 1 when nothing failed, a filter when it found nothing.
        /usr/bin/time -o "$data/time" -f "%U %S %e %M" "$@" > "$data/out" 2> /dev/null || true
        best=$(printf '%s\n%s\n' "$best" "$(tail -1 "$data/time")" | awk 'NF == 4 && (best == "" || $1 + $2 < cpu) { best = $0; cpu = $1 + $2 } END { print best }')
    done
    stat -L -c %s "${files[@]}" | awk -v name="$name" -v best="$best" -v base="${base:-0}" '{ bytes += $1 } END {
        split(best, t, " "); cpu = t[1] + t[2]; if (cpu < 0.005) cpu = 0.005
        printf "| %s | %.2f | %.2f | %.0f | %.0f | %s |\n", name, cpu, t[3], bytes / cpu / 1e6, t[4] / 1024, (base > 0) ? sprintf("%.2f", cpu / base) : "1" }'
    cpu=$(echo "$best" | awk '{ print $1 + $2 }')
    clock=$(echo "$best" | awk '{ print $3 }')
}

longer() { awk -v long="$1" -v short="$2" 'BEGIN { if (long > 0 && short > 0) printf "%.1f", long / short; else printf "not measured" }'; }

make_log "$size"
mail=$data/mail-$size.log access=$data/access-$size.log native=$data/native-$size.log
dotnet publish src/MailBlockBot -c Release -o "$data/bot" -v q > /dev/null
dotnet build tests/MailBlockBot.Benchmarks -c Release -o "$data/splitter" -v q > /dev/null
bot=$data/bot/mailblockbot splitter=$data/splitter/MailBlockBot.Benchmarks
head -100 "$mail" > "$data/small.log"

echo "$(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2- | xargs), $(nproc) cores, $(date +%F), logs of $size, load $(cut -d' ' -f1 /proc/loadavg)"
echo
echo "| | CPU s | clock s | MB per CPU s | MB of memory | times diagnose |"
echo "|---|---|---|---|---|---|"
run "mailblockbot diagnose, mail log" "$mail" -- "$bot" diagnose "$mail" --json
base=$cpu of_mail=$clock
python3 - "$mail" "$data/out" <<'PY' >&2
import json, sys
truth, found = json.load(open(sys.argv[1] + ".truth.json")), json.load(open(sys.argv[2]))
logins = {o["login"]: o["messages"] for o in found["origins"] if o.get("login")}
assert (truth["messages"], truth["failed_recipients"], truth["messages_by_auth"]) == (found["messages"], found["failed"], logins), "counts differ from the truth"
PY
run "mailblockbot diagnose, access log" "$access" -- "$bot" diagnose "$access" --json
run "mailblockbot diagnose, both with correlation" "$mail" "$access" -- "$bot" diagnose "$mail" "$access" --json
run "mailblockbot diagnose, 100 lines" "$data/small.log" -- "$bot" diagnose "$data/small.log" --json
run "lines into a dictionary (.NET)" "$mail" -- "$splitter" split "$mail"
of_splitter=$clock
run "wc -l" "$mail" -- wc -l "$mail"
run "rg -c" "$mail" -- rg -c splogger "$mail"
run "mailblockbot diagnose, Exim's own log" "$native" -- "$bot" diagnose "$native" --json
of_native=$clock
times=1 run "exigrep" "$native" -- "${EXIGREP:-exigrep}" user@no-such-place "$native"
of_exigrep=$clock
times=1 run "eximstats" "$native" -- "${EXIMSTATS:-eximstats}" "$native"
of_eximstats=$clock
if [ -n "${GROWTH:-}" ]; then
    [ -f "$data/mail-$GROWTH.log.truth.json" ] || python3 "$maker" "$GROWTH" "$data/mail-$GROWTH.log" >&2
    run "mailblockbot diagnose, $GROWTH" "$data/mail-$GROWTH.log" -- "$bot" diagnose "$data/mail-$GROWTH.log" --json
    of_growth=$clock
fi
echo
echo "By the clock, in times of diagnose for Exim's own log: eximstats $(longer "$of_eximstats" "$of_native"), exigrep $(longer "$of_exigrep" "$of_native")."
echo "diagnose for the mail log in times of the splitter: $(longer "$of_mail" "$of_splitter")${GROWTH:+; for $GROWTH in times of $size: $(longer "$of_growth" "$of_mail")}."
