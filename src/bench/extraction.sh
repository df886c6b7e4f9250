#!/bin/sh
# Times the extraction of 5,000 ACL abstracts on one thread, beside a bare pass of its automaton; about a minute.
# Reads corpus/acl-anthology/*.xml in $CITEATLAS_SHARED, else in ../shared.
set -eu
cd "$(dirname "$0")/../.."
./mvnw -q -Pjmh -Dmdep.outputFile=target/jmh.classpath test-compile dependency:build-classpath
exec java -cp "target/classes:target/test-classes:$(cat target/jmh.classpath)" org.citeatlas.extract.ExtractionBenchmark
