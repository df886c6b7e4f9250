#!/usr/bin/env python3
"""Times the whole graph as GraphML: by `export`, and by apoc.export.graphml of the same server, in turn.

    src/bench/exports_apoc.py STORE [--runs N]

Builds nothing: run `./mvnw -q -DskipTests package` first. Works on a copy of the store, which nobody may have open. Both are
asked of one Neo4j, with APOC in it, that this script starts: `export` in a process of its own, with a heap of 512 MB, over
Bolt; APOC in the server, asked by cypher-shell, with types of attributes as `export` writes them. What is written is read
again: both files have the same number of nodes and edges. Prints seconds of wall clock of each program, APOC's own figure,
megabytes of the file and peak megabytes of the processes. Wants Linux, Python 3.8 and Maven Central.
"""
import argparse
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CITEATLAS = os.environ.get("CITEATLAS", str(ROOT / "target/citeatlas/bin/citeatlas"))
BOLT = "bolt://127.0.0.1:7797"
EVERYTHING = "MATCH (n) RETURN n AS e UNION ALL MATCH ()-[e]->() RETURN e"


def classpath(project, folder):
    path = pathlib.Path(folder, project + ".classpath")
    subprocess.run(
        [str(ROOT / "mvnw"), "-q", "-f", str(ROOT / "src/bench" / project), "dependency:build-classpath",
         f"-Dmdep.outputFile={path}"], check=True)
    return path.read_text().strip()


def serve(store, folder):
    jars = classpath("apoc", folder)
    plugins = pathlib.Path(folder, "plugins")
    plugins.mkdir()
    shutil.copy(next(jar for jar in jars.split(":") if "/apoc-core-" in jar), plugins)
    server = subprocess.Popen(
        ["java", "-Xmx2g", "-cp", jars, str(ROOT / "src/bench/apoc/ServeWithApoc.java"), store, BOLT.split(":")[2],
         folder, str(plugins)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    for line in server.stdout:
        if line.strip() == "ready":
            return server
    sys.exit("the server with APOC did not start")


def timed(command, environment):
    """Seconds, peak megabytes and output of a program."""
    start = time.perf_counter()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - start
    if status != 0:
        sys.exit(f"{command} failed: {output}")
    return took, usage.ru_maxrss / 1024, output


def peak_of(server, forget=False):
    """Peak megabytes of the server since the last time that it was forgotten."""
    text = pathlib.Path(f"/proc/{server.pid}/status").read_text()
    if forget:
        pathlib.Path(f"/proc/{server.pid}/clear_refs").write_text("5")
    return int(re.search(r"VmHWM:\s+(\d+)", text).group(1)) / 1024


def elements(file):
    nodes = edges = 0
    with open(file, "rb") as lines:
        for line in lines:
            nodes += line.count(b"<node ")
            edges += line.count(b"<edge ")
    return nodes, edges


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("store")
    arguments.add_argument("--runs", type=int, default=3)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = folder + "/store"
        subprocess.run(["cp", "-a", "--reflink=auto", given.store, store], check=True)
        shell = classpath("cypher-shell", folder)
        server = serve(store, folder)
        environment = {**os.environ, "HOME": folder, "CITEATLAS_JAVA_OPTS": "-Xmx512m"}
        environment.pop("CITEATLAS_DB", None)
        ours, theirs = folder + "/ours.graphml", folder + "/apoc.graphml"
        asked = ["java", "-cp", shell, "org.neo4j.shell.Main", "-a", BOLT, "--format", "plain"]
        types = "{useTypes: true}"
        ways = {
            "export --as graphml": (
                [CITEATLAS, "--uri", BOLT, "export", "--as", "graphml", "--output", ours, "--force", "--quiet",
                 "--timeout", "1h", "--query", EVERYTHING], ours),
            "apoc.export.graphml.all": (
                asked + [f"CALL apoc.export.graphml.all('{theirs}', {types}) YIELD time RETURN time"], theirs),
            "apoc.export.graphml.query": (
                asked + [f"CALL apoc.export.graphml.query('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN n, r', '{theirs}',"
                         f" {types}) YIELD time RETURN time"], theirs),
        }
        rows = {name: [] for name in ways}
        for run in range(given.runs + 1):  # the first one warms the server up, and does not count
            for name, (command, file) in ways.items():
                peak_of(server, forget=True)
                took, peak, output = timed(command, environment)
                own = re.search(r"^(\d+)\s*$", output, re.M) if "apoc" in name else None
                found = elements(file)
                row = (took, int(own.group(1)) / 1000 if own else took, peak, peak_of(server),
                       os.path.getsize(file) / 1e6, found)
                print(f"run {run}: {name}: " + " ".join(map(str, row)), file=sys.stderr)
                if run > 0:
                    rows[name].append(row)
        server.stdin.close()
        server.wait()
    base = statistics.median(row[0] for row in rows["apoc.export.graphml.all"])
    print("| way | seconds, median | fastest | slowest | APOC's own figure | ratio | MB | peak MB, program | peak MB, server |"
          " nodes | edges |")
    print("|---|---|---|---|---|---|---|---|---|---|---|")
    for name, runs in rows.items():
        took = [row[0] for row in runs]
        median = statistics.median(took)
        own = f"{statistics.median(row[1] for row in runs):.1f}" if "apoc" in name else ""
        print(f"| `{name}` | {median:.1f} | {min(took):.1f} | {max(took):.1f} | {own} | {median / base:.2f} |"
              f" {runs[0][4]:.0f} | {max(row[2] for row in runs):.0f} | {max(row[3] for row in runs):.0f} |"
              f" {runs[0][5][0]:,} | {runs[0][5][1]:,} |")


if __name__ == "__main__":
    main()
