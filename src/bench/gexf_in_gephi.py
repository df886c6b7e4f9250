#!/usr/bin/env python3
"""Reads our GEXF with Gephi's own importer, and holds what Gephi then has against the same graph as node-link JSON.

    src/bench/gexf_in_gephi.py [STORE]

Builds nothing: run `./mvnw -q -DskipTests package` first. Without STORE it makes one of the starter corpus and of papers with
names that a format may trip over. The whole graph is exported twice, as gexf and as json, and every node and edge compared:
ids, captions, colours, sizes, dates, types, weights and each attribute with its type. Fails where a value differs or where
Gephi's import report has a warning or worse. Wants Python 3.8 and Maven Central: Gephi is the toolkit, of 83 MB.
"""
import collections
import json
import math
import os
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CITEATLAS = os.environ.get("CITEATLAS", str(ROOT / "target/citeatlas/bin/citeatlas"))
EVERYTHING = "MATCH (n) RETURN n AS e UNION ALL MATCH ()-[e]->() RETURN e"
TRICKY = "O'Reilly \"<&>\" λ 漢字 😀"
HOSTILE = [
    {"id": "a", "type": "article-journal", "title": TRICKY, "DOI": "10.1000/a;b", "issued": {"date-parts": [[2021, 6, 17]]},
     "abstract": "One line.\nAnother\twith a tab, \\ and ]]> too. " + TRICKY,
     "author": [{"family": TRICKY, "given": "Ada"}], "container-title": TRICKY},
    {"id": "b", "type": "article-journal", "title": "&#233; &amp; <b>bold</b>", "issued": {"date-parts": [[2020]]}},
    {"id": "d", "type": "article-journal", "title": '"Why should I trust you?" Said of quotes', "issued": {"date-parts": [[2016]]}},
    {"id": "c", "type": "article-journal", "title": "No date"},
]


def citeatlas(*arguments, store):
    subprocess.run([CITEATLAS, *arguments, "--quiet"], check=True, stdout=subprocess.DEVNULL,
                   env={**os.environ, "CITEATLAS_DB": store, "NO_COLOR": "1"})


def make_store(folder):
    store = str(folder / "graph")
    papers = folder / "hostile.json"
    papers.write_text(json.dumps(HOSTILE), encoding="utf-8")
    citeatlas("import", "starter", store=store)
    citeatlas("import", str(papers), store=store)
    return store


def read_in_gephi(file, folder):
    path = folder / "gephi.classpath"
    subprocess.run([str(ROOT / "mvnw"), "-q", "-f", str(ROOT / "src/bench/gephi"), "dependency:build-classpath",
                    f"-Dmdep.outputFile={path}"], check=True)
    printed = subprocess.run(
        ["java", "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Duser.timezone=UTC",
         f"-Djava.util.logging.config.file={os.devnull}", "-cp", path.read_text().strip(),
         str(ROOT / "src/bench/gephi/GexfInGephi.java"), str(file)],
        check=True, stdout=subprocess.PIPE).stdout.decode("utf-8")
    return [[unescaped(fact) for fact in line.split("\t")] for line in printed.split("\n") if line]


def unescaped(text):
    return re.sub(r"\\(.)", lambda it: {"t": "\t", "n": "\n", "r": "\r"}.get(it[1], it[1]), text)


def same(ours, typed):
    """Whether the value of our JSON is that of Gephi, which has a type in front."""
    kind, _, text = typed.partition(" ")
    if isinstance(ours, bool):
        return kind == "Boolean" and text == str(ours).lower()
    if isinstance(ours, list):
        return kind == "String" and json.loads(text) == ours
    if isinstance(ours, int) and kind == "Long":
        return text == str(ours)
    if isinstance(ours, (int, float)) and kind == "Double":
        return float(text) == ours
    return kind == "String" and text == str(ours)


def differences(name, ours, theirs):
    for key in sorted(ours.keys() | theirs.keys()):
        if ours.get(key) == "" and key not in theirs:
            continue  # Gephi takes an empty text for none
        if key not in theirs or key not in ours or not same(ours[key], theirs[key]):
            yield f"{name}: {key} is {ours.get(key)!r}, in Gephi {theirs.get(key)!r}"


def own(element, *kept):
    """The attributes by their own names: JSON writes id_ where the node has an id of its own and one of the graph's."""
    return {key[:-1] if key[:-1] in kept else key: value for key, value in element.items() if key not in kept}


def begin(node):
    if "publishedOn" in node:
        return node["publishedOn"]
    return f"{node['year']:04d}-01-01" if 0 < node.get("year", 0) <= 9999 else None


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        store = sys.argv[1] if len(sys.argv) > 1 else make_store(folder)
        for kind in ("gexf", "json"):
            citeatlas("export", "--as", kind, "--output", str(folder / f"all.{kind}"), "--query", EVERYTHING, store=store)
        check(json.loads((folder / "all.json").read_text(encoding="utf-8")), read_in_gephi(folder / "all.gexf", folder))


def check(graph, facts):
    wrong = []
    compared = collections.Counter()
    by_kind = collections.defaultdict(list)
    for kind, *rest in facts:
        by_kind[kind].append(rest)
    issues = collections.Counter(level for level, _ in by_kind["issue"])
    wrong += [f"{level}: {message}" for level, message in by_kind["issue"]]
    degrees = collections.Counter(end for edge in graph["edges"] for end in (edge["source"], edge["target"]))
    nodes = {node["id"]: node for node in graph["nodes"]}
    colours = collections.defaultdict(set)
    for identity, caption, colour, size, values in by_kind["node"]:
        node = nodes.pop(identity)
        theirs = json.loads(values)
        labels = theirs.pop("labels").partition(" ")[2].split(";")
        wrong += [] if labels == node["labels"] else [f"{identity}: labels {labels}"]
        since = theirs.pop("timeset", None)
        wrong += [] if begin(node) is None and since is None or since == f"<[{begin(node)}, Infinity]>" \
            else [f"{identity}: begins {since}, not {begin(node)}"]
        ours = own(node, "id", "labels")
        wrong += differences(identity, ours, theirs)
        wrong += [] if math.isclose(float(size), 4 + 4 * math.sqrt(degrees[identity]), rel_tol=1e-6) else [f"{identity}: size {size}"]
        colours[tuple(labels)].add(colour)
        compared.update(attributes=len(ours), dates=since is not None, captions=bool(caption), colours=colour != "000000")
    edges = {edge["key"]: edge for edge in graph["edges"]}
    for identity, source, target, kind, weight, values in by_kind["edge"]:
        edge = edges.pop(identity)
        ours = own(edge, "key", "source", "target", "type")
        wrong += [] if (edge["source"], edge["target"], edge["type"]) == (source, target, kind) else [f"{identity}: {source} {kind} {target}"]
        wrong += [] if float(weight) == max(1, edge.get("weight", edge.get("count", 1))) else [f"{identity}: weight {weight}"]
        wrong += differences(identity, ours, json.loads(values))
        compared.update(attributes=len(ours))
    wrong += [f"{missing} is not in Gephi" for missing in [*nodes, *edges]]
    wrong += [f"{labels} has colours {found}" for labels, found in colours.items() if len(found) != 1]
    print(f"{len(by_kind['node']):,} nodes, {len(by_kind['edge']):,} edges, {compared['attributes']:,} attributes, "
          f"{compared['dates']:,} dates, {compared['colours']:,} colours of {len(colours)} kinds; issues: {dict(issues) or 'none'}")
    print("\n".join(wrong[:40]))
    sys.exit(f"{len(wrong):,} differences" if wrong else 0)


if __name__ == "__main__":
    main()
