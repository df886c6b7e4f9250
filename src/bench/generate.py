#!/usr/bin/env python3
"""Writes a made-up literature as OpenAlex works, one JSON object a line, gzipped.

    src/bench/generate.py --papers 100000 [--references 10] [--seed 1] [--output FILE.jsonl.gz]
    src/bench/generate.py --compare FILE.jsonl.gz [/…/corpus/openalex/works.jsonl.gz]

The same arguments give the same bytes. Papers come in the order of their years, 1990 to 2026, and cite earlier ones, `--references`
of them on average. Names of methods, data sets and the like are those of our catalogue, and some of the papers' own;
people, places, venues and sentences are made up (sentences.py). `--compare` prints statistics of such files side by side.
Without --output it writes to standard output. Wants Python 3.8 and nothing else.
"""
import argparse
import array
import collections
import gc
import gzip
import itertools
import json
import math
import pathlib
import random
import sys

import sentences as words
from statistics_of_works import compare

CATALOGUE = pathlib.Path(__file__).resolve().parents[2] / "src/main/resources/catalogue"
YEARS = range(1990, 2027)
GROWTH = 1.09  # papers of a year by those of the year before
TOPICS = 240
OUTSIDE = 0.05  # share of the references that go to works outside the file
WITHOUT_REFERENCES = 0.06  # share of the papers
WITHOUT_ABSTRACT = 0.08
INTRODUCING = 0.015
WORDS = (math.log(215), 0.35)  # of an abstract: mu and sigma of a log-normal
WORKS, AUTHORS, STUBS = 9_000_000_000, 5_900_000_000, 9_800_000_000  # where the numbers in ids begin


class Names:
    """The catalogue's things of one group: how much each topic speaks of each of them, by year."""

    def __init__(self, rnd, things, topics, per_topic):
        rnd.shuffle(things)  # the first are spoken of most
        self.names = [name for name, _ in things]
        self.years = [year or rnd.randint(1960, 2020) for _, year in things]
        self.halves = [rnd.choice((2, 3, 4, 6, 12, 40)) for _ in things]  # years until half as many speak of it
        popular = list(itertools.accumulate(1 / (rank + 3) for rank in range(len(things))))
        self.of_topic = []
        for _ in range(topics):  # what is popular is so in most topics
            chosen = dict.fromkeys(rnd.choices(range(len(things)), cum_weights=popular, k=per_topic * 2))
            self.of_topic.append(list(chosen)[:per_topic])
        self.weights = []

    def turn_to(self, year):
        """Makes the weights of a year: Zipf's law in each topic, times the rise and the fall of each thing."""
        self.weights = []
        lives = [self.life(i, year) for i in range(len(self.names))]
        for chosen in self.of_topic:
            alive = (lives[i] / (rank + 1) for rank, i in enumerate(chosen))
            self.weights.append(list(itertools.accumulate(alive)))

    def life(self, i, year):
        age = year - self.years[i]
        return 1e-6 if age < 0 else min(1.0, (age + 1) / 3) * 0.5 ** (max(0, age - 3) / self.halves[i])

    def draw(self, rnd, topic):
        return self.names[rnd.choices(self.of_topic[topic], cum_weights=self.weights[topic])[0]]


def catalogue():
    """Names and years of the catalogue's things, by kind; without those whose name alone does not tell them."""
    by_kind = {}
    for listed in (CATALOGUE / "files.txt").read_text("utf-8").splitlines():
        if listed.startswith("#"):
            continue
        for line in (CATALOGUE / listed).read_text("utf-8").splitlines():
            cells = line.split("\t") + [""] * 8
            if not line.startswith("#") and not cells[7]:
                year = int(cells[5]) if cells[5].isdigit() else None
                by_kind.setdefault(cells[2], []).append((cells[0], year))
    return by_kind


def catalogue_topics(rnd):
    """Labels with the broader label, evenly out of the catalogue's."""
    lines = (CATALOGUE / "topics.tsv").read_text("utf-8").splitlines()
    rows = [line.split("\t") + ["", ""] for line in lines if not line.startswith("#")]
    rows = [(cells[0], cells[2]) for cells in rows if cells[2]]
    return sorted(rnd.sample(rows, TOPICS), key=lambda row: row[1])  # those beside each other have to do with each other


class Pool:
    """What a topic has so far, each thing as often as it was taken: the more often, the likelier it is taken again."""

    def __init__(self):
        self.all = array.array("I")
        self.taken = array.array("I")

    def add(self, thing):
        self.all.append(thing)

    def draw(self, rnd, again):
        """A thing; with the probability `again` by how often it was taken, else by how new it is."""
        if self.taken and rnd.random() < again:
            u = rnd.random()
            return self.taken[int(len(self.taken) * (u if u < 0.4 else math.sqrt(u)))]
        return self.all[int(len(self.all) * rnd.random() ** 0.4)] if self.all else None


class Literature:
    def __init__(self, papers, references, seed):
        self.rnd = rnd = random.Random(seed)
        self.papers, self.references = papers, references
        self.topics = catalogue_topics(rnd)
        kinds = catalogue()
        self.groups = {
            "method": Names(rnd, kinds["method"] + kinds["model"], TOPICS, 60),
            "data": Names(rnd, kinds["dataset"] + kinds["benchmark"], TOPICS, 30),
            "task": Names(rnd, kinds["task"], TOPICS, 12),
            "metric": Names(rnd, kinds["metric"], TOPICS, 8),
            "tool": Names(rnd, kinds["tool"], TOPICS, 8),
        }
        self.topic_weights = list(itertools.accumulate(1 / (rank + 8) for rank in range(TOPICS)))
        self.topic_order = rnd.sample(range(TOPICS), TOPICS)
        self.cited = [Pool() for _ in range(TOPICS)]
        self.people = [Pool() for _ in range(TOPICS)]
        self.homes = array.array("H")  # institution by author
        self.institutions = make_institutions(rnd)
        self.venues = [make_venues(rnd, label) for label, _ in self.topics]
        self.introduced = [[] for _ in range(TOPICS)]  # (name, paper), again for each paper that mentions it
        self.repositories = []
        self.used_names = set()
        self.debt = 0.0  # references that papers before could not find
        self.bank = [fill(rnd, line).split() for line in words.FILLERS for _ in range(150)]

    def works(self):
        number = 0
        weights = [GROWTH**i for i in range(len(YEARS))]
        for i, year in enumerate(YEARS):
            for names in self.groups.values():
                names.turn_to(year)
            until = round(self.papers * sum(weights[: i + 1]) / sum(weights))
            for number in range(number, until):
                yield self.work(number, year)
            number = until

    def work(self, number, year):
        rnd = self.rnd
        topic = self.topic_order[rnd.choices(range(TOPICS), cum_weights=self.topic_weights)[0]]
        topics = self.topics_beside(topic)
        slots = self.slots(topic)
        owner, new, earlier = self.coined(number, topic, slots)
        authors = self.authors(topic)
        title = fill(rnd, rnd.choice(words.TITLES_OF_NEW if new else words.TITLES), slots)
        abstract = None if rnd.random() < WITHOUT_ABSTRACT else self.abstract(year, slots, new, earlier, owner)
        references = self.cite(number, topic, earlier)
        if new:
            self.introduced[topic].append((slots["new"], number))
        work_id = "https://openalex.org/W%d" % (WORKS + number)
        doi = "https://doi.org/10.5555/made-up.%d" % number if rnd.random() < 0.94 else None
        day = "%d-%02d-%02d" % (year, rnd.randint(1, 12), rnd.randint(1, 28))
        return {
            "id": work_id,
            "doi": doi,
            "title": title[0].upper() + title[1:],
            "publication_year": year,
            "publication_date": day,
            "ids": {"openalex": work_id, "doi": doi} if doi else {"openalex": work_id},
            "primary_location": {"source": rnd.choice(self.venues[topic])} if rnd.random() < 0.93 else None,
            "type": "article",
            "authorships": authors,
            "cited_by_count": int(rnd.lognormvariate(0.16 * math.sqrt(2027 - year), 1.4) * self.references / 3),
            "is_retracted": rnd.random() < 0.001,
            "topics": topics,
            "abstract_inverted_index": abstract,
            "referenced_works": references,
        }

    def topics_beside(self, topic):
        """The topic first, and up to two of its neighbours, with falling scores."""
        rnd = self.rnd
        near = [t for t in {topic + rnd.choice((-2, -1, 1, 2)), topic + rnd.choice((-3, -1, 1, 3))} if 0 <= t < TOPICS]
        score, made = 1.0, []
        for t in [topic] + sorted(near):
            score *= 1 - rnd.random() ** 2 * 0.4
            label, broader = self.topics[t]
            made.append({
                "id": "https://openalex.org/T%d" % (90000 + t), "display_name": label, "score": round(score, 4),
                "subfield": {"display_name": broader},
            })
        return made

    def slots(self, topic):
        rnd = self.rnd
        drawn = {group: names.draw(rnd, topic) for group, names in self.groups.items()}
        drawn["other"] = self.groups["method"].draw(rnd, topic)
        drawn["bench"] = self.groups["data"].draw(rnd, topic)
        drawn["topic"] = self.topics[topic][0]
        return drawn

    def coined(self, number, topic, slots):
        """Whether the paper introduces a thing (its sentences), whose thing it mentions, and the owner of its code."""
        rnd = self.rnd
        new, earlier, owner = None, None, None
        if rnd.random() < INTRODUCING:
            method = rnd.random() < 0.8
            new = words.INTRODUCES if method else words.RELEASES
            slots["new"] = self.new_name(words.METHOD_ENDS if method else words.DATASET_ENDS)
            owner = slots["new"].lower()
        known = self.introduced[topic]
        if known and rnd.random() < 0.12:
            earlier = known[int(len(known) * rnd.random() ** 0.7)]
            slots["earlier"] = earlier[0]
            known.append(earlier)
        return owner, new, earlier

    def new_name(self, ends):
        rnd = self.rnd
        while True:
            name = rnd.choice(words.NAME_STARTS) + rnd.choice(words.NAME_MIDDLES) + rnd.choice(words.NAME_MIDDLES)
            name += rnd.choice(ends)
            if name not in self.used_names:
                self.used_names.add(name)
                return name

    def authors(self, topic):
        rnd = self.rnd
        count = min(60, max(1, round(rnd.lognormvariate(math.log(4.4), 0.62))))
        pool, team = self.people[topic], {}
        while len(team) < count:
            person = None if rnd.random() < 0.34 else pool.draw(rnd, 0.55)
            if person is None or person in team:
                person = len(self.homes)
                self.homes.append(min(len(self.institutions) - 1, int(rnd.paretovariate(0.6)) - 1))
                pool.add(person)
            else:
                pool.taken.append(person)
            team[person] = None
        return [
            {
                "author": {
                    "id": "https://openalex.org/A%d" % (AUTHORS + person),
                    "display_name": person_name(person),
                    "orcid": orcid(person) if person % 10 < 3 else None,
                },
                "institutions": [self.institutions[self.homes[person]]],
            }
            for person in team
        ]

    def abstract(self, year, slots, new, earlier, owner):
        """The inverted index of an abstract: an opening, what the paper does, then sentences with names and without."""
        rnd = self.rnd
        length = min(700, rnd.lognormvariate(*WORDS))
        first = [rnd.choice(words.OPENINGS), rnd.choice(new or words.PLAIN)]
        told = [rnd.choice(group) for group, share in SPOKEN_OF if rnd.random() < share]
        if earlier:
            told.append(rnd.choice(words.BUILDS_ON))
        parts = [fill(rnd, line, slots).split() for line in first + told]
        size = sum(map(len, parts))
        while size < length:
            parts.append(rnd.choice(self.bank))
            size += len(parts[-1])
        middle = parts[2:]
        rnd.shuffle(middle)
        index = collections.defaultdict(list)
        for position, word in enumerate(itertools.chain(*parts[:2], *middle, self.code(year, new, owner))):
            index[word].append(position)
        return index

    def code(self, year, new, owner):
        """A sentence with the address of a repository, of its own or somebody else's; mostly nothing."""
        rnd = self.rnd
        if year < 2012 or rnd.random() > (0.6 if new else 0.12):
            return []
        if self.repositories and rnd.random() < 0.2:
            return rnd.choice(words.OTHERS_CODE).format(url=rnd.choice(self.repositories)).split()
        name = owner or "%s-%s-%d" % (rnd.choice(words.ADJECTIVES), rnd.choice(words.NOUNS), rnd.randint(1, 9999))
        group = rnd.choice(words.FAMILY_STARTS) + rnd.choice(words.FAMILY_ENDS) + "-lab"
        self.repositories.append("https://github.com/%s/%s" % (group.lower(), name))
        return rnd.choice(words.OWN_CODE).format(url=self.repositories[-1]).split()

    def cite(self, number, topic, earlier):
        """The ids of what the paper cites; what it cannot find, later papers cite more."""
        rnd, cited = self.rnd, {}
        wanted = 0
        if rnd.random() >= WITHOUT_REFERENCES:
            mean = self.references / (1 - WITHOUT_REFERENCES)
            more = min(max(0.0, self.debt), mean)
            self.debt -= more
            wanted = rnd.lognormvariate(math.log(mean) - 0.75**2 / 2, 0.75) + more
            self.debt += wanted - int(wanted)
            wanted = int(wanted)
        if earlier and wanted:
            cited[WORKS + earlier[1]] = None
        attempts = 0
        while len(cited) < wanted and attempts < 4 * wanted:
            attempts += 1
            cited[self.reference(topic)] = None
        cited.pop(None, None)
        self.debt += wanted - len(cited)
        self.cited[topic].add(number)
        return ["https://openalex.org/W%d" % work for work in cited]

    def reference(self, topic):
        rnd = self.rnd
        if rnd.random() < OUTSIDE:
            return STUBS + int(self.papers * rnd.random() ** 3)
        u = rnd.random()
        of = topic if u < 0.8 else min(TOPICS - 1, max(0, topic + rnd.randint(-3, 3))) if u < 0.93 else rnd.randrange(TOPICS)
        found = self.cited[of].draw(rnd, 0.55)
        if found is None:
            return None
        self.cited[of].taken.append(found)
        return WORKS + found


# How many of the abstracts speak of what, in sentences with names.
SPOKEN_OF = [
    (words.METHODS, 0.9), (words.METHODS, 0.7), (words.DATA, 0.5), (words.TASKS, 0.7), (words.METRICS, 0.3),
    (words.TOOLS, 0.1),
]


def fill(rnd, line, slots={}):
    """The line with its slots filled; those that are not given get a word, each its own."""
    parts = line.split("{")
    made = [parts[0]]
    for part in parts[1:]:
        slot, rest = part.split("}", 1)
        made.append(slots.get(slot) or WORD[slot](rnd))
        made.append(rest)
    return "".join(made)


WORD = {
    "adj": lambda rnd: rnd.choice(words.ADJECTIVES),
    "noun": lambda rnd: rnd.choice(words.NOUNS),
    "n": lambda rnd: str(rnd.randint(2, 40)),
    "count": lambda rnd: "%d,%03d" % (rnd.randint(1, 60), rnd.randrange(1000)),
}


def person_name(person):
    """A full name; about three hundred thousand of them, so that some people share one."""
    mixed = person * 2654435761 % 2**32
    given = words.GIVEN[mixed % len(words.GIVEN)]
    mixed //= len(words.GIVEN)
    family = words.FAMILY_STARTS[mixed % len(words.FAMILY_STARTS)]
    mixed //= len(words.FAMILY_STARTS)
    family += words.FAMILY_ENDS[mixed % len(words.FAMILY_ENDS)]
    mixed //= len(words.FAMILY_ENDS)
    return "%s %s. %s" % (given, chr(65 + mixed % 26), family) if mixed % 2 else given + " " + family


def orcid(person):
    digits = "000000%09d" % (300_000_000 + person)
    total = 0
    for digit in digits:
        total = (total + int(digit)) * 2
    check = (12 - total % 11) % 11
    digits += "X" if check == 10 else str(check)
    return "https://orcid.org/" + "-".join(digits[i : i + 4] for i in range(0, 16, 4))


def make_institutions(rnd):
    made = []
    for i in range(1500):
        place = rnd.choice(words.FAMILY_STARTS) + rnd.choice(words.NAME_MIDDLES) + rnd.choice(words.PLACE_ENDS)
        made.append({
            "id": "https://openalex.org/I%d" % (7_000_000_000 + i),
            "display_name": rnd.choice(words.INSTITUTIONS).format(place=place),
            "ror": "https://ror.org/0%08d" % (99_000_000 + i),
            "country_code": words.COUNTRIES[min(len(words.COUNTRIES) - 1, int(rnd.paretovariate(0.7)) - 1)],
        })
    return made


def make_venues(rnd, label):
    made = []
    for name in dict.fromkeys(fill(rnd, rnd.choice(words.VENUES), {"topic": label}) for _ in range(6)):
        name = " ".join(word if word in ("on", "of", "in", "and") else word[0].upper() + word[1:] for word in name.split())
        kind = "journal" if name.split()[0] in ("Journal", "Transactions", "Letters") else "conference"
        number = 6_000_000_000 + rnd.randrange(1_000_000_000)
        made.append({"id": "https://openalex.org/S%d" % number, "display_name": name, "type": kind})
    return made


def write(works, output):
    with gzip.GzipFile("", "wb", 1, output, 0) as zipped:
        for lines in iter(lambda: list(itertools.islice(works, 1000)), []):
            text = "".join(json.dumps(work, separators=(",", ":")) + "\n" for work in lines)
            zipped.write(text.encode("ascii"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--papers", type=int, default=100_000)
    parser.add_argument("--references", type=float, default=10, help="a paper, on average")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--output", help="a file; without it standard output")
    parser.add_argument("--compare", nargs="+", metavar="FILE", help="print statistics of these files instead")
    asked = parser.parse_args()
    if asked.compare:
        compare(asked.compare)
        return
    gc.disable()  # nothing here refers to itself, and looking for it takes a third of the time
    works = Literature(asked.papers, asked.references, asked.seed).works()
    if asked.output:
        with open(asked.output, "wb") as output:
            write(works, output)
    else:
        write(works, sys.stdout.buffer)


if __name__ == "__main__":
    main()
