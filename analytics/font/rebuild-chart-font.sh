#!/usr/bin/env bash
# Makes the bundled chart font again: Noto Sans SC cut down to the characters of GB 2312 and of the catalogue (names of
# regions, titles), Latin-1 and the signs of the charts. Bold is made of it by Java. Needs npm and pyftsubset (Debian: apt-get install npm fonttools python3).
# The same versions give the same bytes.
set -euo pipefail

readonly PACKAGE=@expo-google-fonts/noto-sans-sc@0.4.3 # static TrueType fonts of Google Fonts, as npm carries them
readonly SIGNS='–—…·≥≤±×÷≈−→←↑↓▲▼●○◆◇■□〓　、。《》「」『』【】〔〕％＋－／：；＜＝＞～￥'

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
catalogue=$here/../../model/src/main/resources/org/duibiao/model/catalogue
target=$here/../src/main/resources/org/duibiao/analytics/chart/font
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

(cd "$work" && npm pack --silent "$PACKAGE" >/dev/null && tar xzf ./*.tgz --wildcards '*/400Regular/*.ttf' '*/LICENSE_FONT')

python3 - "$SIGNS" "$catalogue"/regions.csv "$catalogue"/scopes.yaml "$catalogue"/indicators/*.yaml >"$work/characters" <<'PYTHON'
import sys

characters = set(sys.argv[1]) | {chr(code) for code in [*range(0x20, 0x7F), *range(0xA0, 0x100)]}
for row in range(0xA1, 0xF8):
    for cell in range(0xA1, 0xFF):
        try:
            characters.add(bytes((row, cell)).decode("gb2312"))
        except UnicodeDecodeError:
            pass
for path in sys.argv[2:]:
    with open(path, encoding="utf-8") as file:
        characters |= {character for character in file.read() if character.isprintable()}
sys.stdout.buffer.write("".join(sorted(characters)).encode("utf-8"))
PYTHON

mkdir -p "$target"
pyftsubset "$work/package/400Regular/NotoSansSC_400Regular.ttf" --text-file="$work/characters" --output-file="$target/NotoSansSC-Regular.ttf" \
  --layout-features='' --no-hinting --drop-tables+=vhea,vmtx,BASE,GSUB,GPOS,STAT --name-IDs='*' --no-recalc-timestamp
cp "$work/package/LICENSE_FONT" "$target/OFL.txt"
chmod 644 "$target"/*
ls -l "$target"
