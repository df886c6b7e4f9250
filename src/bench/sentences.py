"""The wording of the made-up literature: sentences with {slots}, and the words that fill them. All of it is our own."""

# Slots of the first kind are filled with names while a paper is written: topic; method, other; data, bench; task; metric;
# tool; new (what this paper introduces); earlier (what another paper of these introduced).
OPENINGS = [
    "Work on {topic} has grown quickly, yet much of it rests on assumptions that are seldom checked.",
    "In {topic}, progress is often reported on a handful of settings that resemble one another.",
    "Anyone who works on {topic} sooner or later meets the question of how far a result carries over.",
    "Systems for {topic} are now used by people who did not build them.",
    "Despite years of effort, {topic} remains hard when little labelled material is at hand.",
    "We revisit {topic} from the side of the people who have to run such systems every day.",
    "This paper is about {topic} under a fixed budget of time and memory.",
    "Much of what is believed about {topic} was established before current models existed.",
    "There is little agreement on what a good answer looks like in {topic}.",
    "Two strands of work on {topic} have developed side by side with few links between them.",
]
INTRODUCES = [
    "We propose {new}, a {adj} approach to {topic} that needs no further annotation.",
    "In this paper we introduce {new}, a {adj} model for {topic}.",
    "To close this gap, we present {new}, which learns a {adj} {noun} from unlabelled text.",
    "We introduce {new}, a simple and {adj} method that treats {topic} as a matter of {noun}.",
]
RELEASES = [
    "We release {new}, a benchmark for {topic} with {count} items that were checked by hand.",
    "We present {new}, a new dataset for {topic} that covers {n} domains and {count} examples.",
]
PLAIN = [
    "We describe a {adj} procedure that separates the choice of {noun} from the choice of {noun}.",
    "We study how {noun} and {noun} act together, and which of them matters more.",
    "Our approach keeps the {noun} fixed and adapts only the {noun} that depends on the input.",
    "We ask whether a {adj} {noun} is enough, and find that it often is.",
    "We report a {adj} comparison of {n} systems that were run under the same conditions.",
    "The idea is to replace a {adj} {noun} with one that can be computed ahead of time.",
]
METHODS = [
    "We build on {method} and compare it with {other}.",
    "Our system extends {method} with a {adj} {noun}.",
    "As a starting point we use {method}, which is fine-tuned for {n} epochs.",
    "Compared with {method}, our approach needs {n} % fewer updates.",
    "The gain over {method} is largest where the {noun} is {adj}.",
    "We train {method} and {other} on the same material and with the same budget.",
    "Both {method} and {other} lose accuracy once the {noun} changes.",
    "Unlike {method}, it does not need a {adj} {noun} at test time.",
    "We combine {method} with {other} in one {adj} pipeline.",
    "A variant that is based on {method} reaches the same level after {n} hours.",
]
DATA = [
    "Experiments on {data} and {bench} show an improvement of {n} points.",
    "We evaluate on {data}, where it is ahead of the best published result by {n} points.",
    "On {bench} the difference shrinks to {n} points, which is within the noise.",
    "All models are trained on {data} and tested without further tuning on {bench}.",
    "Results on {data} confirm this, while those on {bench} are mixed.",
]
TASKS = [
    "The same holds for {task}, which we include as a check.",
    "We also look at {task}, with similar outcomes.",
    "The representation carries over to {task} without any change.",
]
METRICS = ["We report {metric} over {n} runs.", "In terms of {metric} the ranking of the systems changes."]
TOOLS = ["Everything was implemented in {tool}.", "The pipeline relies on {tool} for its {adj} steps."]
BUILDS_ON = [
    "Our work builds on {earlier} and removes its need for a {adj} {noun}.",
    "We extend {earlier} to a setting where the {noun} is not known in advance.",
    "Compared to {earlier}, the {noun} is {adj} and cheaper to obtain.",
    "We use {earlier} as a strong baseline.",
    "In contrast to {earlier}, no {adj} {noun} is required.",
]
OWN_CODE = ["Our code is available at {url} .", "Code and models are released at {url} .", "We make our code public: {url}"]
OTHERS_CODE = ["Our experiments use the implementation at {url} .", "We started from the code at {url} ."]

# Slots of the second kind are filled beforehand, in a bank from which papers draw.
FILLERS = [
    "The {adj} part of the {noun} accounts for most of the cost.",
    "A closer look shows that errors come from a {adj} {noun} rather than from the {noun} itself.",
    "We find that a {adj} {noun} helps only where the {noun} is {adj}.",
    "This suggests that earlier conclusions about {noun} should be read with care.",
    "An ablation shows which of the {n} components can be left out without loss.",
    "The analysis covers {count} cases that were read by {n} people.",
    "We trace this effect to the way in which the {noun} was collected.",
    "Neither a larger {noun} nor a {adj} {noun} changes the picture.",
    "For short inputs the two are about equal, and for long inputs the {adj} one is ahead by {n} %.",
    "It remains open how a {adj} {noun} would behave in other languages and domains.",
    "We give a {adj} account of when this fails and what can be done about it.",
    "Human judges preferred the {adj} output in {n} % of the cases.",
    "The cost grows in step with the {noun} and not with its square.",
    "A {adj} baseline turns out to be harder to beat than is often assumed.",
    "This holds across {n} seeds and for every {noun} that we tried.",
    "We hope that the findings are of use to those who design a {adj} {noun}.",
    "Where the {noun} is noisy, a {adj} estimate is the safer choice.",
    "The remaining gap can be put down to a {adj} {noun} in the reference material.",
    "It can be seen as a {adj} form of {noun} in which every step is accounted for.",
    "In practice a {adj} {noun} of {n} items is sufficient.",
    "We discuss limits of the design, among them its reliance on a {adj} {noun}.",
    "Taken together, the results point to {noun} as the place where further work pays off.",
    "The {noun} is learned jointly with the {noun}, which keeps both {adj}.",
    "Removing the {adj} {noun} lowers the result by {n} points on average.",
    "This makes it possible to run the whole {noun} on a single machine in {n} hours.",
    "Our measurements agree with those of users who tried a {adj} version for {n} weeks.",
]
TITLES = [
    "{noun} and {noun} in {topic}: a {adj} view",
    "A {adj} look at {noun} for {topic} with {method}",
    "{adj} {noun} for {topic} under changing {noun}",
    "When does {noun} help? Lessons from {topic} with a {adj} {noun}",
    "Learning {adj} {noun} for {topic} from {adj} {noun}",
    "On the role of {noun} in {topic}: evidence from {count} {adj} cases",
    "Towards {adj} {topic} through {noun} and {adj} {noun}",
    "What {method} knows about {noun}: {topic} with {adj} {noun}",
    "Beyond {noun}: {adj} {noun} for {topic} on {data}",
    "{topic} with {n} kinds of {noun}: a {adj} comparison",
]
TITLES_OF_NEW = [
    "{new}: {adj} {noun} for {topic}",
    "{new}: a {adj} {noun} for {topic} without {noun}",
    "Introducing {new}: {topic} with {adj} {noun}",
]

ADJECTIVES = """accurate adaptive balanced bounded broad careful coarse compact consistent controlled cumulative delayed dense
detailed direct discrete distant early efficient explicit faithful fine flexible frozen gradual granular hidden indirect
iterative joint latent layered lightweight linear local modular narrow nested neutral noisy partial persistent plain
portable precise principled quiet regular reliable robust rough scalable selective shallow shared sparse stable staged
steady structured subtle symbolic targeted transparent uniform unsupervised weak widespread""".split()
NOUNS = """agreement alignment annotation allocation boundary coordination coupling chunking cohesion composition compression
context coverage curation decoding decomposition distinction drift ensembling evidence exposure feedback focus
generalisation granularity grounding inference initialisation interpolation labelling memory normalisation ordering
overlap parsing pacing pooling preference priors projecting projection provenance purpose ranking reasoning recall
redundancy regularity relevance repetition representation retrieval routing sampling scoring search segmentation
selection signal smoothing sparsity structure supervision tokenisation transfer uncertainty validation variance
vocabulary weighting""".split()

# Names of what papers introduce, of people and of places are put together from parts.
NAME_STARTS = """Aro Bex Cal Dax Eno Fyl Gly Hex Ivo Jot Kel Lum Mox Nyx Orb Pax Quo Rex Sol Tav Ulo Vex Wyn Xan Yor Zeb
Bri Cro Dru Fla Gro Kri Plo Ska Tri Vla""".split()
NAME_MIDDLES = ["", "al", "an", "bo", "ca", "da", "el", "fi", "ga", "in", "ka", "lo", "mi", "no", "or", "pe", "ra", "si", "ta", "un"]
METHOD_ENDS = ["Net", "Former", "LM", "GAN", "Flow", "Prompt", "Tune", "Graph", "Diff", "Rank", "Align", "Mix"]
DATASET_ENDS = ["Bench", "QA", "Corpus", "Eval", "Bank", "Set"]
GIVEN = """Ada Alma Ana Anton Arun Asha Bela Bo Boris Carla Chen Chidi Clara Dana Deepa Diego Elif Elsa Emeka Emil Eva Fatima
Felix Finn Grace Hana Hugo Ida Igor Ines Ivan Jana Jin Joao Jonas Kai Karin Kofi Lan Lara Lea Leo Lin Luis Maja Marta Mei
Milo Mina Nadia Nils Noor Olga Omar Oskar Paula Pavel Priya Ravi Rosa Sana Selma Siri Sora Tara Theo Tomas Uma Vera Wei
Xin Yara Yuki Yusuf Zoe""".split()
FAMILY_STARTS = """Abe Ami Bal Ber Bor Cas Cho Dal Dem Dor Esk Fal Fer Gal Gor Hal Hir Ibr Jan Kal Kim Kov Lam Lin Mar Mat
Mor Nak Nov Oli Pat Per Ras Rom Sal Sen Tan Tor Ueh Val Wan Yam Zam Zho""".split()
FAMILY_ENDS = """ada aki ali ano ar ari ato berg dal den ela en era eva ez ford gaard i ian ic ida in ino ini kar ko land
lin man mann mura nen o off ola on ong os ov ova rup sen ski son sson stad ton u uchi ura vik wal wan y""".split()
PLACE_ENDS = ["burg", "dale", "haven", "heim", "mere", "mouth", "port", "stad", "ville", "wick", "field", "bruck"]
INSTITUTIONS = ["University of {place}", "{place} Institute of Technology", "{place} University", "{place} Research Labs"]
COUNTRIES = "US CN GB DE IN JP FR CA IT KR ES AU NL CH SE IL SG BR TW PL DK FI TR IR AT CZ PT BE NO RU".split()
VENUES = [
    "Journal of {topic} Studies", "Conference on {topic}", "Workshop on {topic} and {noun}", "Transactions on {topic}",
    "Symposium on {noun} and {noun}", "Letters in {topic}",
]
