"""Takes from .cifuzz-corpus/ what the searches were led to last, for each reader, into corpus.zip beside this file."""
import collections
import pathlib
import zipfile

EACH = 30  # inputs of a reader
HERE = pathlib.Path(__file__).parent
FORMATS = {folder.name for folder in (HERE.parents[2] / "ingest").iterdir()}

found = collections.defaultdict(list)
for file in pathlib.Path(".cifuzz-corpus").glob("*.ReadersFuzzTests/*/*"):
    word = file.read_bytes().split(b"\n", 1)[0].split(b" ")[0].decode("latin1")
    found[word if word in FORMATS else "unknown"].append(file)

with zipfile.ZipFile(HERE / "corpus.zip", "w") as corpus:
    for word, files in sorted(found.items()):
        latest = sorted(files, key=lambda file: (file.stat().st_mtime, file.name))[-EACH:]
        for file in sorted(latest, key=lambda file: file.name):
            entry = zipfile.ZipInfo(f"{word}/{file.name[:12]}", (2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            corpus.writestr(entry, file.read_bytes(), compresslevel=9)
