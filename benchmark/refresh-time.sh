#!/usr/bin/env bash
# How long a refresh of the samples takes, against the least that a job of Spark and Delta can do
# (org.duibiao.app.spark.MinimalJob: a session, ten thousand rows written and read back) with the same JVM settings.
#
#   benchmark/refresh-time.sh [RUNS]     the two in turn, RUNS times (3); prints each time in seconds, the medians, their ratio
#
# Both start from nothing: each refresh has a warehouse of its own. One refresh before them builds the program and the
# class-data archive. Run it on a machine that does nothing else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${1:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./duibiao refresh data-samples --quiet --warehouse "$work/first" >/dev/null
./duibiao refresh data-samples --quiet --warehouse "$work/first" >/dev/null # adopts the archive
mvn -q -P '!strict' -DskipTests -Dspotless.check.skip=true -pl app -am test-compile >&2
jar --create --file "$work/minimal.jar" -C app/target/test-classes org/duibiao/app/spark/MinimalJob.class

opens=()
for package in java.base/sun.util.calendar java.base/java.nio java.base/sun.nio.ch java.base/java.lang \
  java.base/java.lang.invoke java.base/java.util; do
  opens+=("--add-opens=$package=ALL-UNNAMED")
done
archive=$(ls app/target/launcher/spark-*.jsa)

minimal() { # the settings that the launcher gives a small refresh
  java -Xlog:disable -Xlog:all=error:stderr -XX:-UsePerfData -Xshare:auto -Dfile.encoding=UTF-8 \
    -Djava.awt.headless=true -XX:MaxRAMPercentage=50 -Xss4m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    "-XX:SharedArchiveFile=$archive" "${opens[@]}" \
    -cp "app/target/duibiao.jar:$work/minimal.jar" org.duibiao.app.spark.MinimalJob
}

refresh() { ./duibiao refresh data-samples --quiet --warehouse "$work/run-$1"; }

seconds() { # runs a command, adds its time to a file
  local into=$1 start end
  shift
  start=$(date +%s%N)
  "$@" >/dev/null
  end=$(date +%s%N)
  awk -v nanos=$((end - start)) 'BEGIN { printf "%.1f\n", nanos / 1e9 }' | tee -a "$into"
}

median() { sort -n "$1" | awk '{ times[NR] = $1 } END { print times[int((NR + 1) / 2)] }'; }

for run in $(seq "$runs"); do
  printf 'minimal %s  ' "$(seconds "$work/minimal" minimal)"
  printf 'refresh %s\n' "$(seconds "$work/refresh" refresh "$run")"
done
awk -v refresh="$(median "$work/refresh")" -v minimal="$(median "$work/minimal")" \
  'BEGIN { printf "median: refresh %.1f s, minimal %.1f s, ratio %.2f\n", refresh, minimal, refresh / minimal }'
