#!/bin/sh
# Times the whole graph as GraphML, by export and by apoc.export.graphml.all, in turn, in one process that has the store, and
# with one heap (CITEATLAS_JAVA_OPTS, else -Xmx2g). Prints a Markdown table. Works on a copy of the store.
#
#     src/bench/exports_embedded.sh STORE [RUNS]
#
# Run `./mvnw -q -DskipTests package` first. Wants Linux and Maven Central.
set -eu
[ $# -gt 0 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2; }
root=$(cd "$(dirname "$0")/../.." && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -a --reflink=auto "$1" "$folder/store"
"$root/mvnw" -q -f "$root/src/bench/apoc" dependency:build-classpath "-Dmdep.outputFile=$folder/apoc.classpath"
# what APOC brings that the program has not; where both have it, the program's own
more=
for jar in $(tr ':' ' ' < "$folder/apoc.classpath"); do
    name=${jar##*/}
    case $name in
        neo4j-bolt-connection*) ;;
        apoc-core-*) mkdir -p "$folder/store/plugins" && cp "$jar" "$folder/store/plugins" && more=$more:$jar ;;
        *) [ -f "$root/target/citeatlas/lib/$name" ] || more=$more:$jar ;;
    esac
done
mkdir -p "$folder/store/conf"
printf 'apoc.export.file.enabled=true\napoc.import.file.use_neo4j_config=false\n' > "$folder/store/conf/apoc.conf"
# shellcheck disable=SC2086 # several options
java -XX:+UseSerialGC ${CITEATLAS_JAVA_OPTS:--Xmx2g} \
    -Djava.util.logging.manager=org.apache.logging.log4j.jul.LogManager \
    -cp "$root/target/citeatlas/lib/*$more" "$root/src/bench/apoc/ExportsEmbedded.java" "$folder/store" "$folder" "${2:-3}"
