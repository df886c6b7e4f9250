#!/bin/sh
# Times every shipped exploration on an embedded store, with values drawn from its graph; prints a Markdown table.
#
#     src/bench/explorations.sh STORE [ROUNDS [EXPLORATION…]]
#
# ROUNDS is 40 unless said, after 3 runs to warm up; what takes longer than 2 s is run less often. The store is opened in
# this process, as the console does, with the console's options for Java; CITEATLAS_JAVA_OPTS adds others, and
# -Dtimeout=SECONDS for the time-out (60).
set -eu
[ $# -gt 0 ] || { sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 2; }
store=$(cd "$1" && pwd)
shift
cd "$(dirname "$0")/../.."
./mvnw -q ${MAVEN_ARGS:-} -Pjmh -Dmdep.outputFile=target/jmh.classpath test-compile dependency:build-classpath
# shellcheck disable=SC2086 # several options
exec java -XX:+UseSerialGC -XX:Tier4InvocationThreshold=20000 -XX:Tier4MinInvocationThreshold=5000 \
    -XX:Tier4CompileThreshold=40000 -XX:Tier4BackEdgeThreshold=200000 \
    -XX:InlineSmallCode=1000 -XX:MaxInlineLevel=9 -XX:FreqInlineSize=150 ${CITEATLAS_JAVA_OPTS:-} \
    -Djava.util.logging.manager=org.apache.logging.log4j.jul.LogManager \
    -cp "target/classes:target/test-classes:$(cat target/jmh.classpath)" org.citeatlas.app.ExplorationTimes "$store" "$@"
