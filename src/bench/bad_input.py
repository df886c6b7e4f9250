#!/usr/bin/env python3
"""Gives the packaged program what is broken, hostile or endless, and prints what happens as a Markdown table.

    src/bench/bad_input.py [--heap 512m] [--gigabytes 10] [--megabytes 200] [--deep 100000] [--only FAULT …]

Builds nothing: run `./mvnw -q -DskipTests package` first. The inputs are made in a temporary folder, which is deleted in the
end, from the samples of each format that the tests have. One server keeps the store; each try is a process of its own, with
the heap that is given. A try fails where the program takes more than five minutes, ends with another code than is said
here, runs out of memory, is surprised ("This should not have happened"), reads what it must not read, or shows a password
or an escape sequence. Ends with 1 where one fails. Wants Python 3.8 and Linux or macOS.
"""
import argparse
import collections
import contextlib
import gzip
import io
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
import zlib

ROOT = pathlib.Path(__file__).resolve().parents[2]
CITEATLAS = str(ROOT / "target/citeatlas/bin/citeatlas")
SAMPLES = ROOT / "src/test/resources/ingest"
PATIENCE = 300  # seconds a try
PAPER = '{"title": "A good paper", "year": 2021, "doi": "10.5555/good"}\n'
SURPRISES = ["This should not have happened", "Out of memory", "OutOfMemoryError", "StackOverflow"]
MIB = 1 << 20

Ended = collections.namedtuple("Ended", "code seconds peak out err")


class Program:
    """The program with a store of its own that a server keeps."""

    def __init__(self, folder, heap):
        self.home = folder / "home"
        self.home.mkdir()
        self.db = folder / "store"
        self.environment = dict(
            os.environ, HOME=str(self.home), CITEATLAS_DB=str(self.db), CITEATLAS_JAVA_OPTS=f"-Xmx{heap}"
        )
        self.environment.pop("CITEATLAS_PASSWORD", None)
        self.server = None
        self.uri = None

    def serve(self):
        self.server = subprocess.Popen(
            [CITEATLAS, "serve"], env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True,
        )
        for line in self.server.stdout:
            found = re.search(r"answers at (bolt://[^,\s]+)", line)
            if found:
                self.uri = found.group(1)
                return
        sys.exit("the server did not start")

    def stop(self):
        if self.server:
            self.server.terminate()
            self.server.wait()

    def run(self, *arguments, stdin=None, after=None, environment=None):
        """Runs it; `after` seconds it is interrupted. `stdin`: a callable that writes to a pipe until it breaks."""
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            begun = time.monotonic()
            process = subprocess.Popen(
                [CITEATLAS, *arguments], env={**self.environment, **(environment or {})},
                stdin=subprocess.PIPE if stdin else subprocess.DEVNULL, stdout=out, stderr=err,
                preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # ignored by what a shell runs behind it
            )
            if stdin:
                threading.Thread(target=feed, args=(process.stdin, stdin), daemon=True).start()
            timers = [threading.Timer(PATIENCE, process.kill)]
            if after:
                timers.append(threading.Timer(after, process.send_signal, [signal.SIGINT]))
            for timer in timers:
                timer.start()
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.WEXITSTATUS(status) if os.WIFEXITED(status) else -os.WTERMSIG(status)
            for timer in timers:
                timer.cancel()
            seconds = time.monotonic() - begun
            out.seek(0)
            err.seek(0)
            kilobytes = usage.ru_maxrss // (1024 if sys.platform == "darwin" else 1)
            return Ended(process.returncode, seconds, kilobytes // 1024, out.read(MIB).decode(errors="replace"),
                         err.read(MIB).decode(errors="replace"))


def feed(pipe, write):
    with contextlib.suppress(BrokenPipeError, OSError, ValueError):
        write(pipe)
    with contextlib.suppress(OSError, ValueError):
        pipe.close()


def endless(piece):
    def write(pipe):
        block = piece * (MIB // len(piece))
        while True:
            pipe.write(block)
    return write


class Table:
    def __init__(self):
        self.failed = []
        print("| fault | tries | exit code | seconds | peak, MB | what it says |", flush=True)
        print("|---|---|---|---|---|---|", flush=True)

    def row(self, fault, tries, *problems, said=None):
        """One row of what was tried; `tries` are Ended, and what is none of [] in `problems` is a failure."""
        problems = [p for p in problems if p]
        for ended in tries:
            problems += [word for word in SURPRISES if word in ended.err]
            problems += ["more than five minutes"] if ended.seconds >= PATIENCE else []
            problems += ["an escape sequence"] if "\x1b" in ended.out + ended.err else []
        codes = ", ".join(str(code) for code in sorted({ended.code for ended in tries}))
        slowest = max(ended.seconds for ended in tries)
        peak = max(ended.peak for ended in tries)
        said = said or first_said(tries)
        verdict = "".join(f" **FAILED: {problem}**" for problem in dict.fromkeys(problems))
        print(f"| {fault} | {len(tries)} | {codes} | {slowest:.1f} | {peak} | {said}{verdict} |", flush=True)
        if problems:
            self.failed.append(fault)
            for ended in tries:
                print(f"{fault}: {ended.code}\n{ended.err[:3000]}", file=sys.stderr)


def first_said(tries):
    lines = [line.strip() for ended in tries for line in ended.err.splitlines() if line.strip()]
    line = next((line for line in lines if "Fields that" not in line), "nothing")
    line = line.split("Formats that can be read")[0].replace("|", "\\|").replace(tempfile.gettempdir() + "/", "")
    line = re.sub(r"citeatlas-bad-[^/ ]*/(inputs/\w+/)?", "", line)
    return "`" + (line[:150] + "…" if len(line) > 150 else line).replace("`", "'") + "`"


def unless(code, allowed):
    return [] if code in allowed else f"exit code {code}"


# ------------------------------------------------------------------------------------------------- making inputs


def samples(*formats):
    """One sample of each format, and of those that have several, all."""
    for folder in sorted(SAMPLES.iterdir()):
        if not formats or folder.name in formats:
            for file in sorted(folder.iterdir()):
                if not file.name.endswith(".expected.json"):
                    yield folder.name, file


def zeros_deflated(head, length, wbits):
    """`head` and `length` zeros as one deflate stream, made of one piece that is repeated."""
    packer = zlib.compressobj(9, zlib.DEFLATED, wbits)
    begin = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    piece = packer.compress(bytes(MIB)) + packer.flush(zlib.Z_FULL_FLUSH)
    yield begin
    for _ in range(length // MIB):
        yield piece
    yield packer.flush()


def write_gz_bomb(file, head, length):
    """Members of a megabyte, whose checksums are right."""
    with open(file, "wb") as out:
        out.write(gzip.compress(head))
        member = gzip.compress(bytes(MIB))
        for _ in range(length // MIB):
            out.write(member)


def write_zip_bomb(file, names, head, length, lie=False):
    """Entries that are sound in all but their checksums of nothing, which would take longer to make than to read.

    `lie`: they are all in one place, so that they are packed once only.
    """
    packed = b"".join(zeros_deflated(head, length, -15))
    size = len(head) + length // MIB * MIB
    huge = size >= 0xFFFFFFFF
    extra = (1).to_bytes(2, "little") + (8).to_bytes(2, "little") + size.to_bytes(8, "little") if huge else b""
    common = (
        (45).to_bytes(2, "little") + bytes(2) + (8).to_bytes(2, "little") + bytes(4) + bytes(4)
        + len(packed).to_bytes(4, "little") + (0xFFFFFFFF if huge else size).to_bytes(4, "little")
    )
    local_extra = (
        (1).to_bytes(2, "little") + (16).to_bytes(2, "little") + size.to_bytes(8, "little")
        + len(packed).to_bytes(8, "little") if huge else b""
    )
    with open(file, "wb") as out:
        places = []
        for name in names:
            places.append(0 if lie else out.tell())
            if not lie or out.tell() == 0:
                out.write(b"PK\x03\x04" + common + len(name).to_bytes(2, "little") + len(local_extra).to_bytes(2, "little")
                          + name.encode() + local_extra + packed)
        central = out.tell()
        for name, place in zip(names, places):
            out.write(b"PK\x01\x02" + (45).to_bytes(2, "little") + common + len(name).to_bytes(2, "little")
                      + len(extra).to_bytes(2, "little") + bytes(10) + place.to_bytes(4, "little") + name.encode() + extra)
        end = out.tell()
        out.write(b"PK\x05\x06" + bytes(4) + len(names).to_bytes(2, "little") * 2 + (end - central).to_bytes(4, "little")
                  + central.to_bytes(4, "little") + bytes(2))


def write_large(file, before, piece, megabytes, after):
    with open(file, "w") as out:
        out.write(before)
        block = piece * (MIB // len(piece))
        for _ in range(megabytes):
            out.write(block)
        out.write(after)


XML = {
    "acl-anthology": "<collection id='2031.x'><volume id='1'><meta><year>2031</year></meta><paper id='1'>"
                     "<title>Canary {0}</title></paper></volume></collection>",
    "arxiv-atom": "<feed xmlns='http://www.w3.org/2005/Atom'><entry><id>http://arxiv.org/abs/2101.00001v1</id>"
                  "<title>Canary {0}</title><summary>S</summary></entry></feed>",
    "grobid-tei": "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><fileDesc><titleStmt><title level='a' type='main'>"
                  "Canary {0}</title></titleStmt></fileDesc></teiHeader></TEI>",
}
XML_ROOT = {"acl-anthology": "collection", "arxiv-atom": "feed", "grobid-tei": "TEI"}


def write_xml(folder, name, declarations):
    folder.mkdir()
    for format_, text in XML.items():
        (folder / f"{format_}-{name}.xml").write_text(
            f"<?xml version='1.0'?>\n<!DOCTYPE {XML_ROOT[format_]} [{declarations}]>\n" + text.format("&e;")
        )
        if "SYSTEM" in declarations:  # the same as a parameter entity, and as the document type itself
            where = declarations.split("SYSTEM ")[1].rstrip(">")
            (folder / f"{format_}-{name}-parameter.xml").write_text(
                f"<!DOCTYPE {XML_ROOT[format_]} [<!ENTITY % p SYSTEM {where}> %p;]>\n" + text.format("")
            )
            (folder / f"{format_}-{name}-dtd.xml").write_text(
                f"<!DOCTYPE {XML_ROOT[format_]} SYSTEM {where}>\n" + text.format("")
            )


# ------------------------------------------------------------------------------------------------------- faults


def packed(program, folder, table, asked):
    length = asked.gigabytes << 30
    zeros = folder / "zeros.zip"
    write_zip_bomb(zeros, ["zeros.jsonl"], b"", length)
    begun = folder / "begun.zip"
    write_zip_bomb(begun, ["begun.jsonl"], PAPER.encode() + b'{"title": "', length)
    tries = [program.run("import", str(file)) for file in (zeros, begun)]
    table.row(f"a zip entry of {asked.gigabytes} GB of zeros ({begun.stat().st_size // MIB} MB packed), alone or behind a"
              " good paper", tries, unless(tries[0].code, [1]), unless(tries[1].code, [3]))
    write_gz_bomb(folder / "zeros.jsonl.gz", b"", length)
    write_gz_bomb(folder / "begun.jsonl.gz", PAPER.encode() + b'{"title": "', length)
    tries = [program.run("import", str(folder / name)) for name in ("zeros.jsonl.gz", "begun.jsonl.gz")]
    table.row("the same as gzip", tries, unless(tries[0].code, [1]), unless(tries[1].code, [3]))
    many = [f"{number}.jsonl" for number in range(1000)]
    write_zip_bomb(folder / "many.zip", many, PAPER.encode() + b'{"title": "', length // 1000)
    spread = program.run("import", str(folder / "many.zip"))
    table.row(f"the same spread over {len(many)} entries, each with a paper", [spread], unless(spread.code, [3]))
    write_zip_bomb(folder / "lie.zip", many, PAPER.encode() + b'{"title": "', length // 1000, lie=True)
    lie = program.run("import", str(folder / "lie.zip"))
    table.row("the same entries, all in one place", [lie], unless(lie.code, [1]))
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a.jsonl", PAPER)
    with zipfile.ZipFile(folder / "nested.zip", "w") as archive:
        archive.writestr("inner.zip", inner.getvalue())
    nested = program.run("import", str(folder / "nested.zip"))
    table.row("a zip inside a zip", [nested], unless(nested.code, [1]))
    with zipfile.ZipFile(folder / "paths.zip", "w") as archive:
        names = ["../../citeatlas-canary.jsonl", "/etc/citeatlas-canary.jsonl", "..\\..\\citeatlas-canary.jsonl",
                 "C:\\citeatlas-canary.jsonl", "a/./../../../citeatlas-canary.jsonl", "nulXname.jsonl"]
        for number, name in enumerate(names):
            archive.writestr(name, PAPER.replace("good", f"path{number}"))
    raw = (folder / "paths.zip").read_bytes().replace(b"nulXname", b"nul\0name")
    (folder / "paths.zip").write_bytes(raw)
    before = set(folder.rglob("*canary*"))
    paths = program.run("import", str(folder / "paths.zip"))
    strayed = [p for p in (pathlib.Path("/etc/citeatlas-canary.jsonl"), *folder.parent.glob("citeatlas-canary*")) if p.exists()]
    table.row(f"entries named `../../x`, `/etc/x`, `..\\x`, `C:\\x` or with a NUL ({len(names)})", [paths],
              unless(paths.code, [0, 1, 3]), strayed and "written outside", set(folder.rglob("*canary*")) != before and "written",
              said="read in place; nothing is ever unpacked to a file")


def xml(program, folder, table, asked):
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(1)
    secret = folder / "secret.txt"
    secret.write_text("citeatlas-secret-canary")
    write_xml(folder / "xxe-file", "file", f"<!ENTITY e SYSTEM 'file://{secret}'>")
    write_xml(folder / "xxe-http", "http", f"<!ENTITY e SYSTEM 'http://127.0.0.1:{listening.getsockname()[1]}/x'>")
    laughs = "<!ENTITY a0 'ha'>" + "".join(
        f"<!ENTITY a{n + 1} '{f'&a{n};' * 10}'>" for n in range(10)
    ) + "<!ENTITY e '&a10;'>"
    write_xml(folder / "laughs", "laughs", laughs)
    quadratic = f"<!ENTITY b '{'x' * 100_000}'><!ENTITY e '{'&b;' * 100_000}'>"
    write_xml(folder / "quadratic", "quadratic", quadratic)
    for name, kind in (("xxe-file", "external entities, to a file"), ("xxe-http", "external entities, to a server"),
                       ("laughs", "billion laughs"), ("quadratic", "an entity of 100 kB, a hundred thousand times")):
        files = len(list((folder / name).iterdir()))
        ended = program.run("import", str(folder / name))
        called = ""
        with contextlib.suppress(socket.timeout):
            listening.accept()
            called = "the server was asked"
        found = program.run("query", "MATCH (p:Paper) WHERE p.title CONTAINS 'secret-canary' RETURN p.title")
        table.row(f"XML with {kind}; ACL, arXiv, TEI ({files} files)", [ended], unless(ended.code, [1, 3]), called,
                  "secret-canary" in found.out + ended.out + ended.err and "the file was read")


def deep(program, folder, table, asked):
    nested = folder / "deep"
    nested.mkdir()
    count = 0
    for format_, file in samples():
        if file.suffix in (".json", ".jsonl"):
            text = file.read_text()
            for name, hole in (("array", "[" * asked.deep + "]" * asked.deep),
                               ("object", '{"a":' * asked.deep + "1" + "}" * asked.deep),
                               ("open", "[" * asked.deep)):
                at = text.rfind("}")
                (nested / f"{format_}-{file.stem}-{name}{file.suffix}").write_text(
                    text[:at] + ',"deep":' + hole + text[at:]
                )
                count += 1
    (nested / "bare.json").write_text("[" * asked.deep)
    (nested / "bare.jsonl").write_text('{"title":' * asked.deep + "\n" + PAPER)
    ended = program.run("import", str(nested), "--dry-run")
    table.row(f"JSON nested {asked.deep:,} deep, in each JSON format ({count + 2} files)", [ended], unless(ended.code, [3]))


def long(program, folder, table, asked):
    n = asked.megabytes
    kinds = {
        "line.jsonl": (PAPER + '{"title": "', "x", '"}\n' + PAPER.replace("good", "last")),
        "value.json": ('[{"type": "article-journal", "title": "Good", "DOI": "10.5555/c"}, {"type": "article-journal", "title": "', "x", '"}]'),
        "field.csv": ('title,year\nGood,2021\n"', "x", '",2021\nLast,2022\n'),
        "open.csv": ('title,year\nGood,2021\n"', "x,2021\n", ""),
        "value.bib": ("@article{a, title = {Good}}\n@article{b, title = {", "x", "}}\n@article{c, title={Last}}\n"),
        "value.ris": ("TY  - JOUR\nTI  - Good\nER  - \nTY  - JOUR\nTI  - ", "x", "\nER  - \n"),
        "value.nbib": ("PMID- 1\nTI  - Good\n\nPMID- 2\nTI  - ", "x", "\n\n"),
        "value.txt": ("FN Clarivate Analytics Web of Science\nVR 1.0\nPT J\nTI Good\nER\n\nPT J\nTI ", "x", "\nER\nEF\n"),
        "text.xml": (XML["acl-anthology"].split("{0}")[0], "x", XML["acl-anthology"].split("{0}")[1]),
    }
    tries, wrong = [], []
    for name, (before, piece, after) in kinds.items():
        file = folder / name
        write_large(file, before, piece, n, after)
        ended = program.run("import", str(file))
        tries.append(ended)
        wrong += [f"{name}: {w}" for w in [unless(ended.code, [3, 1])] if w]
        file.unlink()
    table.row(f"one value of {n} MB: JSON lines, JSON, CSV (closed and not), BibTeX, RIS, PubMed, Web of Science, XML", tries, *wrong)


def nul(program, folder, table, asked):
    holed = folder / "nul"
    holed.mkdir()
    shuffled = random.Random(20_261_128)
    count = 0
    for format_, file in samples():
        content = file.read_bytes()
        some = bytearray()
        for line in content.splitlines(keepends=True):
            at = shuffled.randrange(len(line))
            some += line[:at] + b"\0" + line[at:]
        (holed / f"{format_}-some-{file.name}").write_bytes(bytes(some))
        (holed / f"{format_}-behind-{file.name}").write_bytes(content + bytes(100_000))
        count += 2
    (holed / "nothing-else.jsonl").write_bytes(bytes(1_000_000))
    ended = program.run("import", str(holed))
    table.row(f"NUL bytes: one in each line, or 100,000 behind, in a sample of each format ({count + 1} files)", [ended],
              unless(ended.code, [3]))


def pipes(program, folder, table, asked):
    temporary = folder / "tmp"
    temporary.mkdir()
    here = {"CITEATLAS_JAVA_OPTS": program.environment["CITEATLAS_JAVA_OPTS"] + f" -Djava.io.tmpdir={temporary}"}
    tries = [
        program.run("import", "-", stdin=endless(b"y\n"), environment=here),
        program.run("import", "-", stdin=endless(b"\0"), environment=here),
        program.run("import", "/dev/zero", environment=here),
        program.run("import", "/dev/urandom", environment=here),
    ]
    table.row("standard input without end (`yes`, zeros), `/dev/zero`, `/dev/urandom`", tries,
              *[unless(ended.code, [1]) for ended in tries])
    numbers = b"".join(b'{"title": "Endless %d", "year": 2021}\n' % n for n in range(1000))
    ended = program.run("import", "-", stdin=endless(numbers), after=10, environment=here)
    left = [p.name for p in temporary.iterdir() if p.name.startswith("citeatlas")]
    table.row("papers without end on standard input, interrupted after 10 s", [ended], unless(ended.code, [130]),
              left and f"{left} left in the temporary folder")


def folders(program, folder, table, asked):
    odd = folder / "odd"
    (odd / "below/deeper").mkdir(parents=True)
    (odd / "good.jsonl").write_text(PAPER)
    (odd / "below/deeper/loop").symlink_to(odd)
    (odd / "itself").symlink_to("itself")
    (odd / "zero.jsonl").symlink_to("/dev/zero")
    (odd / "dangling.jsonl").symlink_to("nowhere")
    os.mkfifo(odd / "fifo.jsonl")
    (odd / "locked").mkdir()
    (odd / "locked/a.jsonl").write_text(PAPER)
    (odd / "locked").chmod(0)
    (odd / "locked.jsonl").write_text(PAPER)
    (odd / "locked.jsonl").chmod(0)
    ended = program.run("import", str(odd))
    (odd / "locked").chmod(0o700)
    table.row("a folder with a circle of links, links to itself, to `/dev/zero` and to nothing, a FIFO, a folder and a file"
              " without permission", [ended], unless(ended.code, [0, 3]))
    alone = program.run("import", str(odd / "itself"))
    table.row("a link to itself", [alone], unless(alone.code, [1, 2]))
    growing = folder / "growing.jsonl"
    growing.write_text(PAPER)
    stopped = threading.Event()

    def grow():
        with open(growing, "a") as out:
            number = 0
            while not stopped.is_set():
                out.write("".join(f'{{"title": "Grown {number + n}", "year": 2021}}\n' for n in range(100)))
                out.flush()
                number += 100
                time.sleep(0.05)

    threading.Thread(target=grow, daemon=True).start()
    ended = program.run("import", str(growing))
    stopped.set()
    table.row("a file that grows all the while", [ended], unless(ended.code, [0, 3]))


DOORS = [
    "CREATE (n:X)", "MERGE (n:X {a: 1}) RETURN n", "MATCH (p:Paper) SET p.x = 1 RETURN p",
    "CALL { CREATE (n:X) } IN TRANSACTIONS", "CALL db.createLabel('X')", "CREATE INDEX x FOR (n:X) ON (n.y)",
    "CALL dbms.setConfigValue('db.tx_log.rotation.size', '1G')", "CREATE USER mallory SET PASSWORD 'abcdefgh'",
    "ALTER USER neo4j SET PASSWORD 'abcdefgh'", "DROP USER neo4j", "CALL apoc.load.json('file:///etc/passwd')",
    "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l", "LOAD CSV FROM '/etc/passwd' AS l RETURN l",
    "LOAD CSV FROM 'http://127.0.0.1:{port}/x' AS l RETURN l",
]


def doors(program, folder, table, asked):
    listening = socket.create_server(("127.0.0.1", 0))
    listening.settimeout(1)
    statements = [s.replace("{port}", str(listening.getsockname()[1])) for s in DOORS]
    counts = "MATCH (n) RETURN count(n) AS nodes, sum(size(keys(n))) AS properties"
    before = program.run("query", counts).out
    tries = [program.run("query", s) for s in statements]
    tries += [program.run("export", "--query", s, "--as", "json", "--output", str(folder / "x.json")) for s in statements]
    called = ""
    with contextlib.suppress(socket.timeout):
        listening.accept()
        called = "the server was asked"
    table.row(f"statements that write, change users or settings, or read files and servers, by `query` and `export --query`"
              f" ({len(DOORS)} each)", tries, *[unless(e.code, [1, 2]) for e in tries], called,
              before != program.run("query", counts).out and "the graph changed",
              "root:" in "".join(e.out + e.err for e in tries) and "a file was read")


def names(program, folder, table, asked):
    hostile = {
        "cypher": "'}) MATCH (n) DETACH DELETE n //", "html": "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "escape": "\x1b[2J\x1b]0;owned\x07red\x1b[31m", "c1": "\x9b2J", "bidi": "\u202egnp.exe\u2066",
        "formula": "=cmd|' /C calc'!A0", "sum": "@SUM(1+1)*cmd|' /C calc'!A0", "plus": "+1+cmd|' /C calc'!A0",
        "semicolon": "a;=1+cmd|' /C calc'!A0", "tab": "a\t=1+cmd|' /C calc'!A0",
    }
    file = folder / "names.jsonl"
    with open(file, "w") as out:
        for number, (name, text) in enumerate(hostile.items()):
            out.write(json.dumps({"title": text, "doi": f"10.5555/name{number}", "authors": [text], "year": 2021}) + "\n")
    tries = [program.run("import", str(file))]
    wrong = []
    for number, text in enumerate(hostile.values()):
        shown = program.run("show", "paper", f"doi:10.5555/name{number}", "--format", "json")
        wrong += ["changed in the graph: " + text] if json.dumps(text)[1:-1].lower() not in shown.out.lower() and text not in shown.out else []
        tries.append(program.run("show", "paper", f"doi:10.5555/name{number}", "--format", "table"))
    rows = program.run("query", "MATCH (p:Paper) WHERE p.doi STARTS WITH '10.5555/name' RETURN p.title AS t", "--format", "csv")
    wrong += ["a formula in CSV: " + t for t in ("=cmd", "@SUM(", "+1+cmd", "=1+cmd")
              if re.search(f'[\n;\t"]{re.escape(t)}', rows.out)]
    page = folder / "names.html"
    program.run("export", "--query", "MATCH (p:Paper) WHERE p.doi STARTS WITH '10.5555/name' RETURN p", "--as", "html",
                "--output", str(page))
    wrong += ["a script in HTML"] if "<script>alert(1)" in page.read_text() or "<img src=x" in page.read_text() else []
    table.row(f"names that hold Cypher, HTML, escape sequences, turned text, formulas ({len(hostile)})", tries, *wrong,
              said="stored as they are, exact in JSON; signs for control characters in tables, an apostrophe before a formula in CSV")


def passwords(program, folder, table, asked):
    secret = "hunter2-citeatlas-canary"
    uri = program.uri
    seen = []
    stop = threading.Event()

    def watch():
        while not stop.is_set():
            for line in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
                with contextlib.suppress(OSError):
                    if secret.encode() in line.read_bytes():
                        seen.append(str(line))
            time.sleep(0.05)

    threading.Thread(target=watch, daemon=True).start()
    tries = [program.run(*words, environment={"CITEATLAS_PASSWORD": secret})
             for words in (["--uri", uri, "stats"], ["--uri", uri, "--debug", "stats"], ["--uri", "bolt://127.0.0.1:1", "--debug", "stats"])]
    stop.set()
    listed = len(seen)
    tries.append(program.run("--uri", f"bolt://neo4j:{secret}@127.0.0.1:1", "stats"))
    files = [p for top in (program.home, program.db) for p in top.rglob("*") if p.is_file()]
    leaked = [p.name for p in files if secret.encode() in p.read_bytes()]
    table.row("a wrong password, with and without `--debug`, and one in the address", tries,
              *[unless(e.code, [2, 4]) for e in tries], leaked and f"in {leaked}", listed and "in the process list",
              any(secret in e.out + e.err for e in tries) and "said aloud")


FAULTS = {f.__name__: f for f in (packed, xml, deep, long, nul, pipes, folders, doors, names, passwords)}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--heap", default="512m")
    parser.add_argument("--gigabytes", type=int, default=10, help="of a bomb, unpacked")
    parser.add_argument("--megabytes", type=int, default=200, help="of one value")
    parser.add_argument("--deep", type=int, default=100_000, help="levels of nested JSON")
    parser.add_argument("--only", nargs="+", choices=FAULTS, default=list(FAULTS), metavar="FAULT", help=", ".join(FAULTS))
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="citeatlas-bad-") as made:
        folder = pathlib.Path(made)
        program = Program(folder, asked.heap)
        table = Table()
        try:
            program.serve()
            for name in asked.only:
                place = folder / "inputs" / name
                place.mkdir(parents=True)
                FAULTS[name](program, place, table, asked)
                shutil.rmtree(place, ignore_errors=True)
        finally:
            program.stop()
    if table.failed:
        sys.exit("failed: " + "; ".join(table.failed))


if __name__ == "__main__":
    main()
