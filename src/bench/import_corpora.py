#!/usr/bin/env python3
"""Times the import of two corpora beside Neo4j's own batch importer on the same graph, in the same run.

    src/bench/import_corpora.py [--shared ../shared] [--heap 512m] [--runs N]

Builds nothing: run `./mvnw -q -DskipTests package` first. Each run, in stores of its own in a temporary folder:

    1. `import acl-anthology` into a store that holds nothing
    2. `prepare` of the same, and the floor: `neo4j-admin database import full` (org.neo4j.cli.AdminTool from the same
       jars, in a JVM of its own) of the files that `prepare` wrote
    3. `import works.jsonl.gz` (OpenAlex) into the store of 1
    4. both again, unchanged

Prints one row a step: seconds of wall clock (median of the runs), papers a second, peak memory of the process in MB, and
the ratio to the floor of the same run. Wants Python 3.8 and nothing else.
"""
import argparse
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CITEATLAS = str(ROOT / "target/citeatlas/bin/citeatlas")
LIB = str(ROOT / "target/citeatlas/lib/*")
ACL_PAPERS = 51244


def run(command, environment, accepted=(0, 3), **more):
    """Seconds of wall clock and peak resident memory (MB) of a process that ends well."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **more
    )
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) not in accepted:
        sys.exit(f"{command} ended with {status}:\n{output.decode()[-3000:]}")
    return took, usage.ru_maxrss / 1024


def floor(folder, files, environment):
    """Loads what `prepare` wrote to files with Neo4j's own batch importer, into a new home in folder."""
    home = folder / "neo4j"
    (home / "conf").mkdir(parents=True)
    (home / "conf/neo4j.conf").write_text("")
    return run(
        ["java", "-cp", LIB, "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "@import.args"],
        dict(environment, NEO4J_HOME=str(home), NEO4J_CONF=str(home / "conf")),
        accepted=(0,),
        cwd=files,
    )


def once(arguments, folder):
    environment = dict(os.environ, CITEATLAS_DB=str(folder / "db"), CITEATLAS_JAVA_OPTS=f"-Xmx{arguments.heap}")
    acl = str(arguments.shared / "corpus/acl-anthology")
    openalex = str(arguments.shared / "corpus/openalex/works.jsonl.gz")
    steps = {}
    steps["import acl-anthology, empty store"] = run([CITEATLAS, "import", acl], environment)
    steps["prepare acl-anthology"] = run([CITEATLAS, "prepare", str(folder / "files"), acl], environment)
    steps["floor: neo4j-admin database import"] = floor(folder, folder / "files", environment)
    steps["import OpenAlex works, into that store"] = run([CITEATLAS, "import", openalex], environment)
    steps["import acl-anthology again"] = run([CITEATLAS, "import", acl], environment)
    steps["import OpenAlex works again"] = run([CITEATLAS, "import", openalex], environment)
    return steps


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared")
    parser.add_argument("--heap", default="512m", help="heap of our processes (default 512m)")
    parser.add_argument("--runs", type=int, default=1)
    arguments = parser.parse_args()
    if not (arguments.shared / "corpus/acl-anthology").is_dir():
        sys.exit(f"No corpus in {arguments.shared}: give its folder with --shared.")
    runs = []
    for number in range(arguments.runs):
        folder = pathlib.Path(tempfile.mkdtemp(prefix="citeatlas-bench"))
        try:
            runs.append(once(arguments, folder))
            print(f"run {number + 1}: " + ", ".join(f"{s:.1f} s" for s, _ in runs[-1].values()), file=sys.stderr)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print("| step | seconds | papers/s | peak MB | of the floor |\n|---|---|---|---|---|")
    for step in runs[0]:
        seconds = statistics.median(r[step][0] for r in runs)
        peak = statistics.median(r[step][1] for r in runs)
        ratio = statistics.median(r[step][0] / r["floor: neo4j-admin database import"][0] for r in runs)
        rate = f"{ACL_PAPERS / seconds:,.0f}" if "OpenAlex" not in step else f"{3763 / seconds:,.0f}"
        print(f"| {step} | {seconds:.1f} | {rate} | {peak:,.0f} | {ratio:.2f} |")


if __name__ == "__main__":
    main()
