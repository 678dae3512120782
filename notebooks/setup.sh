#!/usr/bin/env bash
# Sets Jupyter up on Debian for the notebooks beside this file: Debian's packages, the Java kernel from Maven Central, and a
# kernel named "Java (Duibiao)" that has the program on its class path. Run again after an update; what is there is kept.
#
#   notebooks/setup.sh            everything, with the browser's Jupyter Notebook
#   notebooks/setup.sh --headless only what runs notebooks without a browser, as the tests do: no kernel is registered
set -euo pipefail

readonly kernel=io.github.padreati:rapaio-jupyter-kernel:3.0.1
readonly copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy
notebooks=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(dirname "$notebooks")

say() { printf 'notebooks/setup.sh: %s\n' "$*" >&2; }

install_packages() {
  local package
  local -a missing=()
  for package in "$@"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || {
    say "this is no Debian: install Jupyter (notebook and nbconvert) yourself, then run this again"
    exit 1
  }
  local -a as_root=()
  [ "$(id -u)" -eq 0 ] || as_root=(sudo)
  say "installing ${missing[*]}"
  ${as_root[@]+"${as_root[@]}"} apt-get update -q >&2
  ${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "${missing[@]}" >&2
}

# The kernel is told where the program lies: moving the folder means running this again.
register_kernel() {
  local folder
  folder=$(/usr/bin/jupyter --data-dir)/kernels/duibiao-java
  mkdir -p "$folder"
  mvn -q -f "$home/pom.xml" -N "$copy" -Dartifact="$kernel" -DoutputDirectory="$folder" -Dmdep.overWriteReleases=true
  # Its start is mended by a class of ours that stands before its own: see there.
  "${JAVA_HOME:+$JAVA_HOME/bin/}javac" -d "$folder/mended" "$notebooks/kernel/LoopThread.java"
  "$home/duibiao" --version >/dev/null # builds what is missing
  cat >"$folder/kernel.json" <<EOF
{
  "display_name": "Java (Duibiao)",
  "language": "java",
  "interrupt_mode": "message",
  "argv": [
    "${JAVA_HOME:+$JAVA_HOME/bin/}java", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8",
    "-cp", "$folder/mended:$folder/rapaio-jupyter-kernel-3.0.1.jar:$home/app/target/duibiao.jar:$home/app/target/lib/*",
    "org.rapaio.jupyter.kernel.MainApp", "{connection_file}"
  ]
}
EOF
  say "the kernel Java (Duibiao) is in $folder"
}

if [ "${1:-}" = --headless ]; then
  install_packages jupyter-core jupyter-client jupyter-nbconvert
else
  install_packages jupyter-core jupyter-client jupyter-nbconvert jupyter-notebook
  register_kernel
  say "now: ./duibiao refresh data-samples && jupyter notebook notebooks"
fi
