#!/bin/sh
# Pictures of the page that export writes as html, at 50 and 1,000 nodes, light and dark, by Chromium; and how long each of
# these pages takes to open, and how many pictures a second it draws (src/bench/page_speed.py), as CSV.
#
#   AROUND=BERT NODES="50 1000" src/bench/page_pictures.sh FOLDER [STORE]
#
# Builds nothing: run ./mvnw -q -DskipTests package first. Without STORE it makes one of the starter corpus, in a temporary
# folder; that has 665 nodes around LoRA and no more, so that 1,000 want a larger store. It says how many there are. Light
# or dark is what the system says to the page: Chromium is told so, the page's own button is not used.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
citeatlas=${CITEATLAS:-$root/target/citeatlas/bin/citeatlas}
[ $# -ge 1 ] || { sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2; exit 2; }
mkdir -p "$1"
out=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ $# -ge 2 ]; then
    export CITEATLAS_DB="$2"
else
    export CITEATLAS_DB="$work/graph"
    "$citeatlas" import starter --quiet >/dev/null
fi
for nodes in ${NODES:-50 1000}; do
    "$citeatlas" export --as html --output "$work/page-$nodes.html" --around "${AROUND:-LoRA}" --hops 4 --limit "$nodes" \
        --format csv | cut -d, -f2 | tail -1 | sed "s/\$/ nodes in page-$nodes/"
    for theme in light dark; do
        # preferredColorScheme: 0 is dark, 1 is light
        [ $theme = dark ] && scheme=0 || scheme=1
        chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync \
            --disable-component-update --user-data-dir="$work/chromium" --hide-scrollbars --window-size=1400,900 \
            --blink-settings=preferredColorScheme=$scheme --timeout=10000 \
            --screenshot="$out/page-$nodes-$theme.png" "file://$work/page-$nodes.html" 2>/dev/null
    done
done
set --
for nodes in ${NODES:-50 1000}; do
    set -- "$@" "$work/page-$nodes.html"
done
"$root/src/bench/page_speed.py" "$@"
