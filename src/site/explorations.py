#!/usr/bin/env python3
"""Writes src/site/markdown/explorations.md: what the headers of cypher/explore/*.cypher say, and a real answer of each.

    ./mvnw -q -DskipTests package && src/site/explorations.py

The answers are those of the first example of each file on the starter corpus, five rows at most, in a store that is made
for it in a temporary folder. Wants Python 3.8 and nothing else.
"""
import os
import pathlib
import re
import shlex
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
CITEATLAS = str(ROOT / "target/citeatlas/bin/citeatlas")
ROWS = 5
GROUPS = {
    "Methods and code": "top-methods method-profile papers-with-method methods-with used-together lineage adoption emerging "
    "never-combined never-taken-up implementations papers-with-code top-repositories top-datasets results "
    "similar-by-methods mentions-of-paper homonyms",
    "Citations": "most-cited references cited-by co-cited-with coupled-with neighbours paths main-path historiograph pagerank "
    "reading-list dangling missing coverage",
    "Topics, people, places": "topics topic-profile topics-over-time communities bridges method-communities method-bridges "
    "thematic-map authors author-profile co-authors institutions countries venues",
    "Side by side": "compare diff",
}


def header(path):
    """The tags of the file's first statement, in order: (name, text)."""
    tags = []
    for line in path.read_text(encoding="utf-8").splitlines():
        tag = re.match(r"//\s*@(\w+)\s*(.*)", line)
        if tag and tag[1] == "graph" or not line.startswith("//"):
            break
        if tag:
            tags.append([tag[1], tag[2].strip()])
        elif re.match(r"//\s{3,}\S", line):
            tags[-1][1] += " " + line[2:].strip()
    return tags


def answer(example, environment):
    """What the program says: the table, and the sentence on what it covers."""
    command = [CITEATLAS, *shlex.split(example), "--format", "markdown", "--timeout", "60", "--limit", str(ROWS)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode != 0:
        raise SystemExit(f"{example}: {done.stderr}")
    rows = done.stdout.strip().splitlines()
    table = rows[: ROWS + 2] if len(rows) > 2 else ["No rows: the starter corpus has nothing of the kind."]
    return "\n".join(table), done.stderr.strip().splitlines()[-1]


def section(name, environment):
    tags = header(ROOT / "cypher/explore" / (name + ".cypher"))
    texts = {tag: text for tag, text in tags if tag not in ("param", "example")}
    examples = [text for tag, text in tags if tag == "example"]
    lines = [f"### {name}", "", texts["title"] + ".", ""]
    options = [re.match(r"(\w+) (.*?)\s{2,}(.*)", text) for tag, text in tags if tag == "param"]
    if options:
        lines += ["| value | type | |", "|---|---|---|"]
        lines += ["| {} |".format(" | ".join(cell.replace("|", "\\|") for cell in (f"`{o[1]}`", f"`{o[2]}`", o[3]))) for o in options]
        lines.append("")
    if "scope" in texts:
        scope = "since, until, topic, venue, in" if texts["scope"] == "all" else texts["scope"]
        lines += ["Narrowed by " + ", ".join(f"`--{word.strip()}`" for word in scope.split(",")) + ".", ""]
    if "source" in texts:
        lines += [texts["source"][0].upper() + texts["source"][1:] + ".", ""]
    if "drill" in texts:
        lines += [f"A row number opens `{texts['drill']}`.", ""]
    table, covers = answer(examples[0], environment)
    lines += ["```sh", *["citeatlas " + example for example in examples], "```", "", table, "", f"*{covers}*", ""]
    return "\n".join(lines)


def main():
    named = {path.stem for path in (ROOT / "cypher/explore").glob("*.cypher")}
    grouped = [name for names in GROUPS.values() for name in names.split()]
    if named != set(grouped):
        raise SystemExit(f"GROUPS and cypher/explore differ in {sorted(named ^ set(grouped))}; put each into one group")
    page = [
        "# Explorations",
        "",
        "Made by `src/site/explorations.py` from the headers of `cypher/explore/`; each answer is that of the first line",
        f"on the starter corpus, {ROWS} rows at most. How to write one: [writing-explorations.md](writing-explorations.md).",
        "",
    ]
    with tempfile.TemporaryDirectory() as folder:
        environment = dict(os.environ, CITEATLAS_DB=folder + "/graph")
        subprocess.run([CITEATLAS, "import", "starter"], env=environment, check=True, capture_output=True)
        server = subprocess.Popen([CITEATLAS, "serve"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            for group, names in GROUPS.items():
                page += [f"## {group}", ""]
                page += [section(name, environment) for name in names.split()]
        finally:
            subprocess.run([CITEATLAS, "stop"], env=environment, capture_output=True)
            server.wait(60)
    (ROOT / "src/site/markdown/explorations.md").write_text("\n".join(page).rstrip() + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
