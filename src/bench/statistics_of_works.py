"""Statistics of files of OpenAlex works, side by side, as a Markdown table."""
import collections
import gzip
import json

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95, 0.99)


def compare(files):
    columns = [statistics(file) for file in files]
    print("| | " + " | ".join(file.rsplit("/", 1)[-1] for file in files) + " |")
    print("|---" * (len(files) + 1) + "|")
    for name in columns[0]:
        print("| %s | %s |" % (name, " | ".join(column[name] for column in columns)))
    print("\nQuantiles are 5, 25, 50, 75, 95 and 99 %; then the mean. Topics are concepts where a file has no topics.")


def statistics(file):
    """Rows of the table by name."""
    found = collections.defaultdict(list)
    cited, wrote, years, ids = collections.Counter(), collections.Counter(), collections.Counter(), set()
    for work in works(file):
        ids.add(work["id"])
        index = work.get("abstract_inverted_index")
        if index:
            found["words of an abstract"].append(sum(map(len, index.values())))
            found["different words of an abstract"].append(len(index))
        found["words of a title"].append(len((work.get("title") or "").split()))
        found["references of a paper"].append(len(work["referenced_works"]))
        found["authors of a paper"].append(len(work["authorships"]))
        found["topics of a paper"].append(len(work.get("topics") or work.get("concepts") or []))
        cited.update(work["referenced_works"])
        wrote.update(authorship["author"].get("id") for authorship in work["authorships"])
        years[work["publication_year"]] += 1
    wrote.pop(None, None)
    papers = len(found["words of a title"])
    found["papers of an author"] = list(wrote.values())
    found["in-degree of a paper"] = [cited[work] for work in ids]
    found["in-degree of what is cited at all"] = list(cited.values())
    rows = {"papers": "{:,}".format(papers)}
    rows["with an abstract"] = "%.1f %%" % (100 * len(found["words of an abstract"]) / papers)
    rows["middle half of the years"] = "%d to %d" % (middle(years, papers, 0.25), middle(years, papers, 0.75))
    rows["references inside the file"] = "%.1f %%" % (100 * sum(found["in-degree of a paper"]) / max(1, sum(cited.values())))
    rows.update((name, quantiles(numbers)) for name, numbers in sorted(found.items()))
    return rows


def works(file):
    with gzip.open(file, "rt", encoding="utf-8") if file.endswith(".gz") else open(file, encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def middle(years, papers, share):
    seen = 0
    for year in sorted(years):
        seen += years[year]
        if seen >= share * papers:
            return year


def quantiles(numbers):
    numbers = sorted(numbers) or [0]
    shown = " ".join(str(numbers[int(len(numbers) * q)]) for q in QUANTILES)
    return "%s; max %d; mean %.2f" % (shown, numbers[-1], sum(numbers) / len(numbers))
