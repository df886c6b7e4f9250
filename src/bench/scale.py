#!/usr/bin/env python3
"""Imports made-up literatures of several sizes into new stores: time, memory and disk of each, and what a paper costs.

    src/bench/scale.py [--papers N …] [--folder FOLDER] [--heap 512m] [--floor] [--keep]

Builds nothing: run `./mvnw -q -DskipTests package` first. Each size (100,000, 300,000 and 1,000,000 papers unless told
otherwise, ten references each) is made by generate.py and kept in --folder, which is taken as it is the next time, then
imported into a store that holds nothing. With --floor, `prepare` writes the same graph as files, and Neo4j's own batch importer
(`neo4j-admin database import full`, from the same jars, in a JVM of its own) loads them: what no import can go below. --keep
leaves the stores where they are. Prints one row a size:

    seconds of wall clock; papers a second; peak resident memory of the process (GB); size of the store (GB); the time a paper
    takes by that of the first size; and by the floor of the same size

A million papers want an hour with --floor, half of that without, and some 40 GB of room. Wants Python 3.8.
"""
import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from import_corpora import CITEATLAS, floor, run

GENERATE = str(pathlib.Path(__file__).with_name("generate.py"))


def made(folder, papers):
    """The file of so many papers, made where it is not there."""
    file = folder / f"{papers}.jsonl.gz"
    if not file.exists():
        part = file.with_suffix(".part")
        subprocess.run([sys.executable, GENERATE, "--papers", str(papers), "--output", str(part)], check=True)
        part.rename(file)
    return file


def size(folder):
    """Gigabytes that the files of a folder take."""
    return int(subprocess.run(["du", "-sk", str(folder)], check=True, capture_output=True).stdout.split()[0]) / 1e6


def measured(file, folder, arguments):
    """Seconds, peak memory (GB) and disk (GB) of an import, and the seconds of the floor, or none."""
    store = folder / f"db-{file.name.split('.')[0]}"
    environment = dict(os.environ, CITEATLAS_DB=str(store), CITEATLAS_JAVA_OPTS=f"-Xmx{arguments.heap}")
    took, peak = run([CITEATLAS, "import", str(file)], environment)
    disk = size(store)
    if not arguments.keep:
        shutil.rmtree(store)
    lowest = None
    if arguments.floor:
        place = pathlib.Path(tempfile.mkdtemp(prefix="floor", dir=folder))
        try:
            run([CITEATLAS, "prepare", str(place / "files"), str(file)], environment)
            lowest, _ = floor(place, place / "files", environment)
        finally:
            shutil.rmtree(place)
    return took, peak / 1024, disk, lowest


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--papers", type=int, nargs="+", default=[100_000, 300_000, 1_000_000])
    parser.add_argument("--folder", type=pathlib.Path, default=pathlib.Path(tempfile.gettempdir()) / "citeatlas-scale")
    parser.add_argument("--heap", default="512m", help="heap of our processes (default 512m)")
    parser.add_argument("--floor", action="store_true", help="time Neo4j's own batch importer on the same graph as well")
    parser.add_argument("--keep", action="store_true", help="leave the stores in the folder")
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    first = None
    print("| papers | seconds | papers/s | peak GB | store GB | a paper, by the first | of the floor |\n|---|---|---|---|---|---|---|")
    for papers in arguments.papers:
        took, peak, disk, lowest = measured(made(arguments.folder, papers), arguments.folder, arguments)
        first = first or took / papers
        ratio = f"{took / lowest:.2f} ({lowest:.0f} s)" if lowest else ""
        print(
            f"| {papers:,} | {took:,.0f} | {papers / took:,.0f} | {peak:.2f} | {disk:.2f} | {took / papers / first:.2f} | {ratio} |",
            flush=True)


if __name__ == "__main__":
    main()
