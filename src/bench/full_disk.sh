#!/bin/sh
# What backup, restore and doctor do on a disk that is full. Mounts small file systems in memory: needs root, or user
# namespaces (then it begins itself again in one).
#
#   ./mvnw -q -DskipTests package && src/bench/full_disk.sh
set -eu

if [ "$(id -u)" != 0 ]; then
    exec unshare --user --map-root-user --mount "$0"
fi

citeatlas=$(cd "$(dirname "$0")/../.." && pwd)/target/citeatlas/bin/citeatlas
place=$(mktemp -d)
mkdir "$place/small" "$place/middle" "$place/large" "$place/home"
trap 'umount "$place/small" "$place/middle" "$place/large" 2>/dev/null; rm -rf "$place"' EXIT
mount -t tmpfs -o size=128k tmpfs "$place/small"
mount -t tmpfs -o size=300m tmpfs "$place/middle"
mount -t tmpfs -o size=1000m tmpfs "$place/large"
export HOME="$place/home" CITEATLAS_DB="$place/db" CITEATLAS_CDS=off

# $1: the exit code to expect; the rest: a command line
expect() {
    wanted=$1
    shift
    code=0
    "$citeatlas" "$@" >"$place/said" 2>&1 || code=$?
    sed 's/^/    /' "$place/said" | tail -n 3
    if [ "$code" != "$wanted" ]; then
        echo "WRONG: citeatlas $* ended with $code, not $wanted"
        exit 1
    fi
}

# $1: a folder in which there must be no file
nothing_in() {
    left=$(find "$1" -type f ! -name lock ! -name password)
    [ -z "$left" ] || { echo "WRONG: left behind: $left"; exit 1; }
}

expect 0 import starter --quiet
echo "backup to a disk of 128 kB"
expect 1 backup "$place/small/file"
nothing_in "$place/small"
expect 0 backup "$place/file"
echo "restore to a disk of 300 MB"
expect 1 restore "$place/file" --db "$place/middle/db"
nothing_in "$place/middle"
echo "doctor of a store on a disk that is full"
expect 0 restore "$place/file" --db "$place/large/db"
dd if=/dev/zero of="$place/large/filler" 2>/dev/null || true
expect 1 doctor --db "$place/large/db"
echo "all as it should be"
