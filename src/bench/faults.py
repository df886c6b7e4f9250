#!/usr/bin/env python3
"""Breaks imports and crowds a store, and says what survived: the table of reliability.md.

    src/bench/faults.py [--shared ../shared] [--acl GLOB] [--moments N] [--minutes M] [--only FAULT …]

Builds nothing: run `./mvnw -q -DskipTests package` first. Each import of the ACL Anthology's files (--acl, ten small ones of
2022) into the starter corpus is broken at N seeded moments, each time in a new copy of the same store; then it is said again,
`verify` is asked, and the canonical dump (same_graph.py) is compared with that of an undisturbed import. The faults:

    kill           SIGKILL of the importing process, embedded store
    kill-server    the same, with a Neo4j of its own process behind --uri
    server-gone    SIGKILL of that Neo4j, which is started again after the import has ended
    server-back    the same, started again at once, while the import goes on
    interrupt      SIGINT, as Ctrl-C sends it
    disk           a tmpfs that is filled up (wants root; left out for others)
    runaway        a statement without an end, with --timeout 5
    load           32 shells, each asking a question about every five seconds, and one import at a time, for M minutes

Prints one row a fault, and ends with 1 where something did not survive. Wants Linux, Python 3.8 and `sort`.
"""
import argparse
import collections
import fnmatch
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import threading
import time

from same_graph import CITEATLAS, LIB, ROOT, Store

SEED = 20_261_128
SHELLS = 32
THINKING = 5.0  # seconds between an answer and the next question, in the mean
QUESTIONS = [
    "papers-with-method LoRA", "top-methods --limit 10", "cited-by arxiv:1706.03762", "method-profile BERT",
    "topics --limit 5", "mentions-of-paper arxiv:2106.09685", "co-authors \"Kaiming He\"", "reading-list transformer",
    "neighbours arxiv:1810.04805", "results GLUE", "similar-by-methods arxiv:2305.14314", "adoption BERT",
]


class Neo4j:
    """A Neo4j in a process of its own, without a password, on the loopback."""

    def __init__(self, home):
        self.home = home
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        (home / "conf").mkdir(parents=True, exist_ok=True)
        (home / "conf/neo4j.conf").write_text(
            "server.default_listen_address=127.0.0.1\n"
            f"server.bolt.listen_address=:{self.port}\nserver.http.enabled=false\nserver.https.enabled=false\n"
            "dbms.security.auth_enabled=false\nserver.memory.pagecache.size=256m\ndbms.usage_report.enabled=false\n")
        self.process = None

    def start(self):
        self.process = subprocess.Popen(
            ["java", "-Xmx1g", "-cp", LIB, "org.neo4j.server.CommunityEntryPoint", f"--home-dir={self.home}",
             f"--config-dir={self.home}/conf"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(240):
            with socket.socket() as bolt:
                if bolt.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.5)
        sys.exit(f"Neo4j in {self.home} does not start")

    def end(self, sign=signal.SIGTERM):
        self.process.send_signal(sign)
        self.process.wait()


class ServedStore(Store):
    """The same, behind --uri."""

    def __init__(self, folder, name, heap):
        super().__init__(folder, name, heap)
        self.db.mkdir(parents=True, exist_ok=True)
        self.server = Neo4j(self.db)
        self.options = ["--uri", f"bolt://127.0.0.1:{self.server.port}"]


class Faults:
    def __init__(self, arguments, files, folder):
        self.moments = arguments.moments
        self.minutes = arguments.minutes
        self.files = files
        self.folder = folder
        self.random = random.Random(SEED)
        self.failed = []
        self.prepared = {}

    # what a fault is compared with

    def base(self, kind):
        """A store with the starter corpus, the dump of an undisturbed import into it, and the seconds that this took."""
        if kind not in self.prepared:
            store = kind(self.folder, f"base-{kind.__name__}", "512m")
            self.up(store)
            self.say(store, "import", "starter")
            self.down(store)
            whole = self.copy(store, f"undisturbed-{kind.__name__}")
            self.up(whole)
            begin = time.monotonic()
            self.say(whole, "import", *self.files)
            took = time.monotonic() - begin
            digest = whole.dump()
            self.down(whole)
            self.prepared[kind] = store, digest, took
        return self.prepared[kind]

    def copy(self, store, name):
        shutil.copytree(store.db, self.folder / name, ignore=lambda at, names: [n for n in names if n == "logs"])
        return type(store)(self.folder, name, "512m")

    @staticmethod
    def up(store):
        if isinstance(store, ServedStore):
            store.server.start()

    @staticmethod
    def down(store):
        if isinstance(store, ServedStore):
            store.server.end()

    @staticmethod
    def begin(store, *arguments):
        return subprocess.Popen(
            [CITEATLAS, *store.options, *arguments], env=store.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))  # ignored by what a shell runs behind it

    def say(self, store, *arguments):
        """Runs a command to its end. @return exit code and the last line of what it said"""
        process = self.begin(store, *arguments)
        _, said = process.communicate()
        lines = said.decode(errors="replace").strip().splitlines()
        return process.returncode, lines[-1] if lines else ""

    def survived(self, name, store, digest, files=None):
        """Says the import again, verifies, and compares. @return whether all of it is as it should be"""
        code, said = self.say(store, "import", *(files or self.files))
        verified, verdict = self.say(store, "verify")
        found = store.dump()
        well = code in (0, 3) and verified == 0 and found == digest
        if not well:
            self.failed.append(name)
            print(f"{name}: import {code} ({said}), verify {verified} ({verdict}), dump {found} not {digest}", file=sys.stderr)
        return well

    def each(self, name, kind, fault):
        """Breaks an import at each moment by fault(store, process, moment). @return the row's cells"""
        base, digest, took = self.base(kind)
        well, hits, codes, words = 0, 0, collections.Counter(), collections.Counter()
        for number in range(self.moments):
            store = self.copy(base, f"{name}-{number}")
            self.up(store)
            moment = self.random.uniform(0.1, 0.95) * took
            process = self.begin(store, "import", *self.files)
            try:
                _, said = process.communicate(timeout=moment)
            except subprocess.TimeoutExpired:
                hits += 1
                said = fault(store, process)
            codes[process.returncode] += 1
            lines = said.decode(errors="replace").strip().splitlines()
            words[re.sub(r"[0-9.,]+", "N", lines[-1] if lines else "nothing")[:160]] += 1
            well += self.survived(name, store, digest)
            self.down(store)
            shutil.rmtree(store.db)
            print(f"{name} after {moment:.1f} of {took:.1f} s: exit {process.returncode}: {lines[-1:]}", file=sys.stderr)
        exits = ", ".join(f"{code} ({count} times)" for code, count in sorted(codes.items()))
        return f"{self.moments}, {hits} of them in a running import", f"{well} of {self.moments} graphs equal, and verified; exit {exits}"

    # the faults

    def kill(self):
        return self.each("kill", Store, self.killed)

    def kill_server(self):
        return self.each("kill-server", ServedStore, self.killed)

    @staticmethod
    def killed(store, process):
        process.kill()
        return process.communicate()[1]

    def server_gone(self):
        def fault(store, process):
            store.server.end(signal.SIGKILL)
            said = process.communicate()[1]
            store.server.start()
            return said
        return self.each("server-gone", ServedStore, fault)

    def server_back(self):
        def fault(store, process):
            store.server.end(signal.SIGKILL)
            store.server.start()
            return process.communicate()[1]
        return self.each("server-back", ServedStore, fault)

    def interrupt(self):
        def fault(store, process):
            process.send_signal(signal.SIGINT)
            return process.communicate()[1]
        return self.each("interrupt", Store, fault)

    def disk(self):
        """By turns an import into a new store and into the one with the starter corpus: at its moment the disk is filled up."""
        base, digest, took = self.base(Store)
        everything = ["starter", *self.files]
        begin = time.monotonic()
        self.say(Store(self.folder, "all-at-once", "512m"), "import", *everything)
        took_all = time.monotonic() - begin
        well, hits, codes = 0, 0, collections.Counter()
        for number in range(self.moments):
            new = number % 2 == 0
            files = everything if new else self.files
            place = self.folder / f"disk-{number}"
            place.mkdir()
            if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1500m", "tmpfs", str(place)]).returncode:
                return "0", "not tried: a tmpfs cannot be mounted here"
            try:
                name = f"disk-{number}/store"
                store = Store(self.folder, name, "512m") if new else self.copy(base, name)
                moment = self.random.uniform(0.05, 0.95) * (took_all if new else took)
                process = self.begin(store, "import", *files)
                time.sleep(moment)
                hits += process.poll() is None
                fill(place)
                said = process.communicate()[1].decode(errors="replace").strip().splitlines()
                codes[process.returncode] += 1
                print(f"disk, {'a new' if new else 'the'} store, after {moment:.1f} s: exit {process.returncode}: {said[-1:]}",
                      file=sys.stderr)
                (place / "filler").unlink()
                well += self.survived("disk", store, digest, files)
            finally:
                subprocess.run(["umount", "-l", str(place)], check=True)
        exits = ", ".join(f"{code} ({count} times)" for code, count in sorted(codes.items()))
        return f"{self.moments}, {hits} of them in a running import", f"{well} of {self.moments} graphs equal, and verified; exit {exits}"

    def runaway(self):
        base, _, _ = self.base(Store)
        begin = time.monotonic()
        code, said = self.say(
            base, "--timeout", "5", "query",
            "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b WITH a WHERE a < 0 RETURN count(*)")
        if code != 5:
            self.failed.append("runaway")
        return "1", f"exit {code} after {time.monotonic() - begin:.0f} s: {said}"

    def load(self):
        base, digest, _ = self.base(Store)
        store = self.copy(base, "load")
        server = self.begin(store, "serve")
        time.sleep(20)
        quiet = Shell(store, 0).asked(len(QUESTIONS) * 4, thinking=0.2)[len(QUESTIONS):]  # the first round warms it up
        end = time.monotonic() + 60 * self.minutes
        shells = [Shell(store, number) for number in range(SHELLS)]
        threads = [threading.Thread(target=shell.ask_until, args=(end,)) for shell in shells]
        for thread in threads:
            thread.start()
        imports, codes = 0, collections.Counter()
        while time.monotonic() < end:
            codes[self.say(store, "import", *self.files)[0]] += 1
            codes[self.say(store, "forget", self.files[imports % len(self.files)])[0]] += 1
            imports += 1
        for thread in threads:
            thread.join()
        server.send_signal(signal.SIGINT)
        server.communicate()
        survived = self.survived("load", store, digest)
        times = [took for shell in shells for took in shell.times]
        errors = [error for shell in shells for error in shell.errors]
        print(*collections.Counter(errors).most_common(5), sep="\n", file=sys.stderr)
        ratio = statistics.median(times) / statistics.median(quiet)
        slow = statistics.quantiles(times, n=20)[18] / statistics.quantiles(quiet, n=20)[18]
        if errors or ratio >= 10 or slow >= 10 or any(code not in (0, 3) for code in codes):
            self.failed.append("load")
        return (
            f"{self.minutes} minutes, {SHELLS} shells, {len(times):,} answers, {imports} imports and as many forgets",
            f"{len(errors)} errors; the graph {'equal, and verified' if survived else 'is another'}; "
            f"answers {statistics.median(times):.2f} s in the median (quiet {statistics.median(quiet):.2f}: "
            f"{ratio:.1f} times), 95 of 100 under {statistics.quantiles(times, n=20)[18]:.2f} s "
            f"(quiet {statistics.quantiles(quiet, n=20)[18]:.2f}: {slow:.1f} times); exit codes of imports {dict(codes)}")


def fill(folder):
    """Writes a file until nothing more goes in."""
    with open(folder / "filler", "wb", buffering=0) as filler:
        for block in (1 << 20, 4096):
            try:
                while filler.write(bytes(block)) == block:
                    pass
            except OSError:
                pass


class Shell:
    """A console, asked line by line. Each answer ends with the line on standard error that says what it covers."""

    def __init__(self, store, number):
        self.random = random.Random(SEED + number)
        self.times, self.errors = [], []
        self.process = subprocess.Popen(
            [CITEATLAS], env=dict(store.environment, CITEATLAS_JAVA_OPTS="-Xmx128m"), stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        self.ask("top-methods --limit 1")  # the graph is there when it answers
        self.times, self.errors = [], []

    def ask(self, question):
        begin = time.monotonic()
        self.process.stdin.write(question + "\n")
        self.process.stdin.flush()
        for line in self.process.stderr:
            if re.match(r"^(the first )?\d[\d,]* \w+", line) or " · " in line:
                self.times.append(time.monotonic() - begin)
                return
            if not line.startswith(("Bolt port", "HTTP port", '"', " ")):
                self.errors.append(question + ": " + line.strip())
                return
        self.errors.append(question + ": the shell ended")

    def asked(self, count, thinking):
        for number in range(count):
            self.ask(QUESTIONS[number % len(QUESTIONS)])
            time.sleep(thinking)
        self.process.stdin.close()
        self.process.wait()
        return self.times

    def ask_until(self, end):
        while time.monotonic() < end and self.process.poll() is None:
            time.sleep(self.random.expovariate(1 / THINKING))
            self.ask(self.random.choice(QUESTIONS))
        self.process.stdin.close()
        self.process.wait()


def main():
    names = ["kill", "kill-server", "server-gone", "server-back", "interrupt", "disk", "runaway", "load"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", type=pathlib.Path, default=ROOT.parent / "shared")
    parser.add_argument("--acl", default="2022.l[a-o]*", help="which files of the ACL Anthology (default some of 2022)")
    parser.add_argument("--moments", type=int, default=20)
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--only", nargs="+", choices=names, default=names)
    arguments = parser.parse_args()
    acl = sorted((arguments.shared / "corpus/acl-anthology").glob("*.xml"))
    files = [str(file) for file in acl if fnmatch.fnmatch(file.name, arguments.acl)]
    if not files:
        sys.exit(f"No corpus in {arguments.shared}: give its folder with --shared.")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="citeatlas-faults"))
    faults = Faults(arguments, files, folder)
    try:
        print("| fault | tried | what survived |\n|---|---|---|")
        for name in arguments.only:
            tried, survived = getattr(faults, name.replace("-", "_"))()
            print(f"| {name} | {tried} | {survived} |", flush=True)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    if faults.failed:
        sys.exit(f"Not all survived: {', '.join(sorted(set(faults.failed)))}.")


if __name__ == "__main__":
    main()
