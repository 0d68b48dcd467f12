#!/usr/bin/env bash
# Fuzzes every reader of what strangers send, guided by coverage: ./fuzz.sh MINUTES [TARGET...], MINUTES for each target.
# Needs afl-fuzz (Debian: afl++). What makes a reader throw or hang lies in out/fuzz/<target>/default/{crashes,hangs} afterwards:
# mend the fault, and keep the input under found/<target>/ with a name that says what it was; a test reads those.
set -euo pipefail
cd "$(dirname "$0")"
minutes=${1:?minutes for each target}; shift
out=$(cd ../.. && pwd)/out/fuzz
[ $# -gt 0 ] || set -- logs replies scripts uploads chats pages

command -v afl-fuzz > /dev/null || { echo "afl-fuzz is missing: apt-get install afl++" >&2; exit 2; }
[ -x "$out/tool/sharpfuzz" ] || dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$out/tool" > /dev/null
rm -rf "$out/program"
dotnet build -v q -c Release -o "$out/program" > /dev/null
for library in MailBlockBot.Core.dll mailblockbot.dll SharpCompress.dll MimeKit.dll; do "$out/tool/sharpfuzz" "$out/program/$library"; done

export AFL_SKIP_BIN_CHECK=1 AFL_SKIP_CPUFREQ=1 AFL_NO_AFFINITY=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_NO_UI=1 AFL_FAST_CAL=1
# Calls are compiled once and stay: what a method does must not depend on how often it was called.
export DOTNET_TieredCompilation=0
bad=0
for target in "$@"; do
    rm -rf "${out:?}/$target"
    afl-fuzz -i "seeds/$target" -o "$out/$target" -t 10000 -m none -V $((minutes * 60)) -- dotnet "$out/program/MailBlockBot.Fuzz.dll" "$target" > "$out/$target.log" 2>&1 ||
        { tail -5 "$out/$target.log"; exit 1; }
    stat() { awk -F ' *: *' -v name="$1" '$1 == name { print $2 }' "$out/$target/default/fuzzer_stats"; }
    echo "$target: $(stat execs_done) inputs in $minutes min, $(stat corpus_count) of them kept for what they reached, $(stat saved_crashes) crashes, $(stat saved_hangs) hangs"
    [ "$(stat saved_crashes)$(stat saved_hangs)" = 00 ] || bad=1
done
exit $bad
