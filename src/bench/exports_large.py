#!/usr/bin/env python3
"""Writes a large graph in every format with a heap of 512 MB, and says how long it took and how much memory.

    src/bench/exports_large.py STORE [--as FORMAT]… [--query CYPHER]

Builds nothing: run `./mvnw -q -DskipTests package` first. STORE holds what `generate.py --papers 100000 --references 10` made,
which has a million citations. The server is a process of its own (`serve`), so that the memory is that of the program that
exports: -Xmx512m, and its peak as the kernel counts it (VmHWM). Citations are exported with the works that they tie; for
bibliographies and reports that is all of the papers. What is refused, such as drawings, is said. Wants Linux and Python 3.8.
"""
import argparse
import csv
import io
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CITEATLAS = os.environ.get("CITEATLAS", str(ROOT / "target/citeatlas/bin/citeatlas"))
CITATIONS = "MATCH (:Work)-[r:CITES]->(:Work) RETURN r"
FORMATS = ("graphml gexf json cyjs cx2 gml dot pajek vosviewer csv cypher turtle bibtex ris csl-json markdown html svg png").split()


def served(environment):
    server = subprocess.Popen([CITEATLAS, "serve"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(240):
        status = subprocess.run([CITEATLAS, "status", "--format", "json"], env=environment, capture_output=True, text=True)
        if "bolt://" in status.stdout:
            return server
        time.sleep(0.5)
    sys.exit("the server did not come up")


def export(format_name, query, folder, environment):
    target = os.path.join(folder, "export." + format_name)
    start = time.perf_counter()
    process = subprocess.Popen(
        [CITEATLAS, "export", "--as", format_name, "--output", target, "--timeout", "1h", "--quiet", "--format", "csv",
         "--query", query],
        env={**environment, "CITEATLAS_JAVA_OPTS": "-Xmx512m"}, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=open(target + ".error", "wb"))
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    took = time.perf_counter() - start
    if os.path.isdir(target):
        shutil.rmtree(target)
    elif os.path.exists(target):
        os.remove(target)
    if status != 0:
        said = pathlib.Path(target + ".error").read_text(encoding="utf-8").strip().replace("\n", " ")
        return f"| `{format_name}` | exit code {os.waitstatus_to_exitcode(status)}: {said} | | {took:.0f} | | {usage.ru_maxrss / 1024:.0f} |"
    card = next(csv.DictReader(io.StringIO(output)))
    return (f"| `{format_name}` | {int(card['nodes']):,} | {int(card['edges']):,} | {took:.0f} | {int(card['bytes']) / 1e6:.0f} |"
            f" {usage.ru_maxrss / 1024:.0f} |")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("store")
    arguments.add_argument("--as", dest="formats", action="append", choices=FORMATS)
    arguments.add_argument("--query", default=CITATIONS)
    given = arguments.parse_args()
    environment = {**os.environ, "CITEATLAS_DB": given.store, "NO_COLOR": "1"}
    server = served(environment)
    try:
        with tempfile.TemporaryDirectory() as folder:
            print("| format | nodes | edges | seconds | MB of file | peak MB |\n|---|---|---|---|---|---|")
            for format_name in given.formats or FORMATS:
                print(export(format_name, given.query, folder, environment), flush=True)
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    main()
