#!/usr/bin/env python3
"""Reads our CX2 and VOSviewer files with software of those who made the formats, and holds it against node-link JSON.

    src/bench/cx2_and_vosviewer.py [STORE]

Builds nothing: run `./mvnw -q -DskipTests package` first. Without STORE it makes one as gexf_in_gephi.py does. CX2 is read by
Cytoscape's cx-viz-converter and checked by NDEx's client; map.txt with network.txt, and network.json, by the reader of
VOSviewer Online, which says what VOSviewer says of a file that is wrong. Every node and edge is compared. Fails where anything
differs or is complained of. Wants Python 3.8, Node.js 20 and npm, which fetches the three (src/bench/npm/package.json).
"""
import collections
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

from gexf_in_gephi import EVERYTHING, ROOT, citeatlas, make_store, own

NPM = ROOT / "src/bench/npm"


def read(script, folder, *files):
    printed = subprocess.run(["node", str(NPM / script), str(folder), *map(str, files)], check=True, stdout=subprocess.PIPE)
    return json.loads(printed.stdout.decode("utf-8"))


def kept(element, *names):
    """The attributes as CX2 names them: what it keeps for itself has an underscore."""
    return {name + "_" if name in names else name: value for name, value in element.items()}


def check_cx2(graph, read):
    wrong = list(read["errors"])
    counts = dict(read["counts"])
    wrong += [] if (counts["nodes"], counts["edges"]) == (len(graph["nodes"]), len(graph["edges"])) else [f"counts {counts}"]
    colours = {rule["selector"]: rule["style"]["background-color"] for rule in read["style"] if "background-color" in rule["style"]}
    degrees = collections.Counter(end for edge in graph["edges"] for end in (edge["source"], edge["target"]))
    attributes = 0
    ids = {}
    for node, element in zip(graph["nodes"], read["elements"]["nodes"]):
        theirs = element["data"]
        ids[str(theirs["id"])] = node["id"]
        ours = kept(own(node, "id", "labels"), "id", "alias", "labels", "degree")
        ours.update(labels=":" + ":".join(node["labels"]), represents=node["id"], degree=degrees[node["id"]])
        ours.setdefault("name", theirs["name"])  # its caption
        wrong += differences(node["id"], ours, theirs, "id")
        wrong += [] if f"node[labels = '{theirs['labels']}']" in colours else [f"{node['id']}: no colour"]
        attributes += len(ours)
    for edge, element in zip(graph["edges"], read["elements"]["edges"]):
        theirs = element["data"]
        ours = kept(own(edge, "key", "source", "target", "type"), "name", "source", "target", "id", "interaction")
        ours.update(name=edge["key"], interaction=edge["type"])
        ends = ids[str(theirs["source"])], ids[str(theirs["target"])]
        wrong += [] if ends == (edge["source"], edge["target"]) else [f"{edge['key']}: ends {ends}"]
        wrong += differences(edge["key"], ours, theirs, "id", "source", "target")
        attributes += len(ours)
    elements = read["elements"]
    wrong += [] if len(elements["nodes"]) == len(graph["nodes"]) and len(elements["edges"]) == len(graph["edges"]) else ["elements are missing"]
    print(f"cx2: {len(elements['nodes']):,} nodes, {len(elements['edges']):,} edges, {attributes:,} attributes, {len(colours) - 1} colours")
    return wrong


def differences(name, ours, theirs, *without):
    for key in sorted((ours.keys() | theirs.keys()) - set(without)):
        if key not in theirs or key not in ours or ours[key] != theirs[key] and str(ours[key]) != theirs[key]:
            yield f"{name}: {key} is {ours.get(key)!r}, read {theirs.get(key)!r}"


def check_vosviewer(graph, read, kind):
    wrong = [read["dataError"]] if read["dataError"] else []
    numbers = {node["id"]: number for number, node in enumerate(graph["nodes"], 1)}
    for node, item in zip(graph["nodes"], read["mapData"]):
        year = item["score<year>"]
        wrong += [] if item["id"] == numbers[node["id"]] else [f"{node['id']}: number {item['id']}"]
        wrong += [] if year is None and "year" not in node or str(year) == str(node.get("year")) else [f"{node['id']}: year {year}"]
        name = " ".join(next((str(node[key]) for key in ("name", "title", "label", "url", "id_")
                              if str(node.get(key, "")).strip()), node["id"]).split())
        own_name = "Repository" not in node["labels"]
        wrong += [] if not own_name or name.startswith(item["label"].rstrip("…")) else [f"{node['id']}: label {item['label']!r}"]
        address = "https://doi.org/" + node["doi"] if "doi" in node else \
            "https://arxiv.org/abs/" + node["arxivId"] if "arxivId" in node else node.get("url")
        wrong += [] if item["url"] == address else [f"{node['id']}: url {item['url']}"]
    strengths = collections.Counter()
    for edge in graph["edges"]:
        ends = tuple(sorted((numbers[edge["source"]], numbers[edge["target"]])))
        if ends[0] != ends[1]:
            strengths[ends] += max(1, edge.get("weight", edge.get("count", 1)))
    theirs = {(one, other): strength for one, other, strength, *_ in read["networkData"]}
    wrong += [] if len(read["mapData"]) == len(graph["nodes"]) else [f"{len(read['mapData'])} items"]
    wrong += [] if theirs == strengths else [f"links differ: {list(theirs.items() ^ strengths.items())[:5]}"]
    print(f"vosviewer, {kind}: {len(read['mapData']):,} items, {len(theirs):,} links")
    return wrong


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        shutil.copy(NPM / "package.json", folder)
        subprocess.run(["npm", "install", "--ignore-scripts", "--legacy-peer-deps", "--no-audit", "--no-fund", "--silent"],
                       cwd=folder, check=True)
        store = sys.argv[1] if len(sys.argv) > 1 else make_store(folder)
        for kind in ("cx2", "vosviewer", "json"):
            citeatlas("export", "--as", kind, "--output", str(folder / f"all.{kind}"), "--query", EVERYTHING, store=store)
        graph = json.loads((folder / "all.json").read_text(encoding="utf-8"))
        files = folder / "all.vosviewer"
        wrong = check_cx2(graph, read("cx2.mjs", folder, folder / "all.cx2"))
        wrong += check_vosviewer(graph, read("vosviewer.mjs", folder, files / "map.txt", files / "network.txt"), "map and network")
        wrong += check_vosviewer(graph, read("vosviewer.mjs", folder, files / "network.json"), "JSON")
        print("\n".join(map(str, wrong[:40])))
        sys.exit(f"{len(wrong):,} differences" if wrong else 0)


if __name__ == "__main__":
    main()
