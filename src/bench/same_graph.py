#!/usr/bin/env python3
"""Shows that the graph of two real corpora is the same, byte by byte, whatever way it came about.

    src/bench/same_graph.py [--shared ../shared] [--heap 512m] [--acl GLOB] [--kills N] [--only WAY …]

Builds nothing: run `./mvnw -q -DskipTests package` first. The corpora are the ACL Anthology (--acl '*2022*' takes some of
its files) and the OpenAlex works. Each way ends in a canonical dump: every node with its labels and properties, every edge
with its ends and properties, one a line, sorted; only the hour of the import is left out. The ways:

    acl-openalex   the ACL Anthology into a store that holds nothing, then the OpenAlex works
    openalex-acl   the other order
    together       both in one call
    forget         acl-openalex, then OpenAlex forgotten (compared with the ACL Anthology alone), then imported again;
                   the same with ten ACL files
    kills          as acl-openalex, each import killed (SIGKILL) at seeded moments, N in all, and begun again
    batch          `prepare` of both, and `neo4j-admin database import` of the files

Prints one row a way: nodes, edges, sha256 of the dump, seconds, and whether it is the same as the first. Ends with 1 where
one is not; the dumps of these stay in the temporary folder that is named. Wants Python 3.8 and `sort`.
"""
import argparse
import fnmatch
import hashlib
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
CITEATLAS = str(ROOT / "target/citeatlas/bin/citeatlas")
LIB = str(ROOT / "target/citeatlas/lib/*")
SEED = 20_261_124
NODES = "MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties"
KEY = "coalesce({0}.id, {0}.key, {0}.url, {0}.name)"
EDGES = (
    f"MATCH (a)-[r]->(b) RETURN {KEY.format('a')} AS from, type(r) AS type, {KEY.format('b')} AS to,"
    " properties(r) AS properties"
)
WAYS = ["acl-openalex", "openalex-acl", "together", "forget", "kills", "batch"]


class Store:
    """A store in a folder of its own, driven by the program as a user drives it."""

    def __init__(self, folder, name, heap):
        self.db = folder / name
        self.dump_file = folder / f"{name}.dump"
        self.environment = dict(os.environ, CITEATLAS_DB=str(self.db), CITEATLAS_JAVA_OPTS=f"-Xmx{heap}")
        self.options = []  # before the command

    def run(self, *arguments):
        done = subprocess.run([CITEATLAS, *self.options, *arguments], env=self.environment, stdin=subprocess.DEVNULL, capture_output=True)
        if done.returncode not in (0, 3):
            sys.exit(f"{arguments} ended with {done.returncode}:\n{done.stderr.decode()[-3000:]}")

    def killed(self, seconds, *arguments):
        """Kills the command after so many seconds. @return whether it was still running"""
        process = subprocess.Popen(
            [CITEATLAS, *self.options, *arguments],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            process.wait(seconds)
            return False
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return True

    def dump(self):
        """Writes the canonical dump. @return its sha256, nodes and edges"""
        counts = []
        with open(self.dump_file, "wb") as out:
            sort = subprocess.Popen(["sort"], stdin=subprocess.PIPE, stdout=out, env=dict(os.environ, LC_ALL="C"))
            for cypher in (NODES, EDGES):
                counts.append(self.rows(cypher, sort.stdin))
            sort.stdin.close()
            if sort.wait():
                sys.exit("sort failed")
        digest = hashlib.sha256()
        with open(self.dump_file, "rb") as lines:
            for block in iter(lambda: lines.read(1 << 20), b""):
                digest.update(block)
        return digest.hexdigest(), *counts

    def rows(self, cypher, out):
        query = subprocess.Popen(
            [CITEATLAS, *self.options, "--quiet", "--format", "jsonl", "--limit", "100000000", "--timeout", "3600", "query", cypher],
            env=dict(self.environment, CITEATLAS_JAVA_OPTS="-Xmx8g"),  # all rows are held until they are complete
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
        )
        count = 0
        for line in query.stdout:
            row = json.loads(line)
            for time in ("importedAt", "countedState"):
                row["properties"].pop(time, None)
            out.write(json.dumps(row, sort_keys=True, ensure_ascii=False).encode() + b"\n")
            count += 1
        if query.wait():
            sys.exit(f"{cypher} ended with {query.returncode}")
        return count


class Ways:
    """The ways into the graph; each takes a store that holds nothing."""

    def __init__(self, acl, openalex, kills):
        self.acl = acl
        self.openalex = openalex
        self.kills = kills

    def acl_alone(self, store):
        store.run("import", *self.acl)

    def acl_openalex(self, store):
        store.run("import", *self.acl)
        store.run("import", self.openalex)

    def openalex_acl(self, store):
        store.run("import", self.openalex)
        store.run("import", *self.acl)

    def together(self, store):
        store.run("import", self.openalex, *self.acl)

    def forgotten(self, store):
        store.run("forget", self.openalex)

    def again(self, store):
        store.run("import", self.openalex)
        for file in self.acl[:: max(1, len(self.acl) // 10)][:10]:
            store.run("forget", file)
        store.run("import", *self.acl)

    def killed(self, store):
        moments = random.Random(SEED)
        begin = time.monotonic()
        store.run("import", *self.acl)
        first = time.monotonic() - begin
        begin = time.monotonic()
        store.run("import", self.openalex)
        second = time.monotonic() - begin
        shutil.rmtree(store.db)
        hit = 0
        for paths, took in ((self.acl, first), ([self.openalex], second)):
            for _ in range(self.kills // 2):
                moment = moments.uniform(0.1, 0.95) * took
                hit += store.killed(moment, "import", *paths)
                print(f"killed after {moment:.1f} of {took:.1f} s", file=sys.stderr)
            store.run("import", *paths)
        print(f"{hit} of {self.kills // 2 * 2} kills hit a running import", file=sys.stderr)

    def batch(self, store):
        folder = store.db.parent / "files"
        store.run("prepare", str(folder), self.openalex, *self.acl)
        home = store.db
        (home / "conf").mkdir(parents=True)
        (home / "conf/neo4j.conf").write_text("")
        subprocess.run(
            ["java", "-cp", LIB, "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j", "@import.args"],
            env=dict(os.environ, NEO4J_HOME=str(home), NEO4J_CONF=str(home / "conf")),
            cwd=folder,
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )


def steps(arguments, ways, folder):
    """Each way's name, its store, and what is to be done with it; a name that is compared comes before those that are."""
    store = lambda name: Store(folder, name, arguments.heap)
    first = store("acl-openalex")
    yield "acl-openalex", first, ways.acl_openalex, None
    if "openalex-acl" in arguments.only:
        yield "openalex-acl", store("openalex-acl"), ways.openalex_acl, "acl-openalex"
    if "together" in arguments.only:
        yield "together", store("together"), ways.together, "acl-openalex"
    if "batch" in arguments.only:
        yield "batch", store("batch"), ways.batch, "acl-openalex"
    if "kills" in arguments.only:
        yield "kills", store("kills"), ways.killed, "acl-openalex"
    if "forget" in arguments.only:
        yield "acl alone", store("acl-alone"), ways.acl_alone, None
        yield "OpenAlex forgotten", first, ways.forgotten, "acl alone"
        yield "imported again", first, ways.again, "acl-openalex"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared")
    parser.add_argument("--heap", default="512m", help="heap of our processes (default 512m)")
    parser.add_argument("--acl", default="*.xml", help="which files of the ACL Anthology (default all)")
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--only", nargs="+", choices=WAYS, default=WAYS)
    arguments = parser.parse_args()
    corpus = arguments.shared / "corpus"
    acl = sorted(str(f) for f in corpus.glob("acl-anthology/*.xml") if fnmatch.fnmatch(f.name, arguments.acl))
    if not acl:
        sys.exit(f"No corpus in {arguments.shared}: give its folder with --shared.")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="citeatlas-same"))
    ways = Ways(acl, str(corpus / "openalex/works.jsonl.gz"), arguments.kills)
    digests = {}
    different = []
    print("| way | nodes | edges | sha256 of the dump | seconds | |\n|---|---|---|---|---|---|")
    for name, store, way, same_as in steps(arguments, ways, folder):
        begin = time.monotonic()
        way(store)
        took = time.monotonic() - begin
        digests[name], nodes, edges = store.dump()
        same = same_as is None or digests[name] == digests[same_as]
        if not same:
            different.append(name)
        verdict = "" if same_as is None else f"{'same as' if same else 'NOT the same as'} {same_as}"
        print(f"| {name} | {nodes:,} | {edges:,} | {digests[name][:16]}… | {took:.0f} | {verdict} |", flush=True)
        if same_as is not None and same:
            store.dump_file.unlink()
    if different:
        sys.exit(f"Not the same: {', '.join(different)}. The dumps are in {folder}.")
    shutil.rmtree(folder)


if __name__ == "__main__":
    main()
