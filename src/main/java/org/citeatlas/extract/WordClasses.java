package org.citeatlas.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the common words of a paper do in its sentences: one bit a class, a word may have several. */
final class WordClasses {
    static final long WE = 1L;
    static final long INTRODUCE = 1L << 1;
    static final long INTRODUCED = 1L << 2; // passive: "is proposed"
    static final long CALLED = 1L << 3;
    static final long PREPOSITION = 1L << 4;
    static final long CLAUSE = 1L << 5;
    static final long CONJUNCTION = 1L << 6;
    static final long DATASET = 1L << 7;
    static final long BENCHMARK = 1L << 8;
    static final long MODEL = 1L << 9;
    static final long METHOD = 1L << 10;
    static final long TOOL = 1L << 11;
    static final long METRIC = 1L << 12;
    static final long TASK = 1L << 13;
    static final long EXAMPLE = 1L << 14;
    static final long OUTDO = 1L << 15;
    static final long THAN = 1L << 16;
    static final long USE = 1L << 17;
    static final long EXTEND = 1L << 18;
    static final long DETERMINER = 1L << 19;
    static final long NOVEL = 1L << 20;
    static final long FUNCTION = 1L << 21;
    static final long NO_NAME = 1L << 22; // an abbreviation or a capitalised word that names nothing of ours
    static final long OTHERS = 1L << 23; // existing, previous, recent: not the paper's own
    static final long BE = 1L << 24;
    static final long OUR = 1L << 25;
    static final long COMPUTING = 1L << 26; // words that papers on computing have, and papers on medicine have not
    static final long AUXILIARY = 1L << 27; // what may stand between a subject and its verb
    static final long CALL = 1L << 28; // active: "we call it X"
    static final long NUMBERED = 1L << 29; // what has parts with a number
    static final long SHORTENED = 1L << 30; // what says in plain words that something is short for something
    static final long BRING = 1L << 31; // of those that introduce, the ones that say: this is the paper that brings it
    static final long NOUN = DATASET | BENCHMARK | MODEL | METHOD | TOOL | METRIC | TASK;

    private static final Map<String, Long> BY_WORD = new HashMap<>();
    private static final short[] NUMBERS = new short[1 << 13]; // of words, by hash, 0 for none; most words have none
    private static final long[] HASHES; // by number
    private static final long[] CLASSES; // by number
    private static int count;

    static {
        add(WE, "we i paper work study article authors");
        add(OUR, "our ours");
        add(
                INTRODUCE,
                "propose proposes proposed proposing introduce introduces introduced introducing proposing present presents presented presenting release releases released"
                        + " releasing develop develops developed developing design designs designed devise devises devised"
                        + " build builds built construct constructs constructed constructing create creates created creating"
                        + " describe describes suggest suggests contribute contributes announce unveil formulate"
                        + " curate curates curated curating collect collects collected collecting publish published provide provides offer offers define defines"
                        + " discover discovers establish compile compiled open-source open-sourced annotate annotated"
                        + " pretrain pre-train prepare prepares prepared preparing assemble assembles assembled gather gathered"
                        + " crowdsource crowdsourced implement implements implemented share shares"
                        + " submit submits submitted");
        add(INTRODUCED, "proposed introduced presented released developed");
        add(
                AUXILIARY,
                "are is am have has had will can may also first further then hereby jointly additionally simply");
        add(SHORTENED, "abbreviated henceforth hereafter or short stands stand standing acronym abbreviation");
        add(NUMBERED, "task subtask sub-task track table figure phase stage round group grade");
        add(
                BRING,
                "propose proposes proposed proposing introduce introduces introduced introducing present presents presented"
                        + " presenting release releases released releasing");
        add(CALL, "call term name dub coin denote title refer");
        add(CALLED, "called named dubbed termed coined titled entitled denoted nicknamed christened");
        add(
                PREPOSITION,
                "of for on in with to from by at using via based into over under between within across through towards"
                        + " toward against among without during about upon onto per as than like");
        add(
                CLAUSE,
                "that which who whose where when while because if although since whereas how why what whether is are"
                        + " was were can could will would may might should must has have had do does did then thus"
                        + " therefore however");
        add(BE, "is are was were be been being");
        add(CONJUNCTION, "and or & plus");
        add(
                DATASET,
                "dataset datasets database databases data-set data-sets corpus corpora treebank treebanks lexicon collection testset wordnet resource resources");
        add(BENCHMARK, "benchmark benchmarks testbed leaderboard suite challenge test-suite");
        add(
                MODEL,
                "model models network networks architecture architectures llm llms lm lms encoder decoder transformer transformers plm plms chatbot parser tagger classifier embeddings");
        add(
                METHOD,
                "method methods approach approaches framework frameworks algorithm algorithms technique techniques"
                        + " strategy strategies optimizer optimizers optimiser optimisers pipeline mechanism scheme loss"
                        + " module paradigm procedure attack defense learner solver sampler estimator decoding baseline baselines");
        add(
                TOOL,
                "toolkit toolkits library libraries platform platforms tool tools software package api demo compiler engine system systems toolbox plugin website interface");
        add(METRIC, "metric metrics score scores measure measures");
        add(TASK, "task tasks problem problems game games");
        add(EXAMPLE, "such including include includes e.g namely like i.e");
        add(
                OUTDO,
                "outperform outperforms outperformed outperforming surpass surpasses surpassing exceed exceeds exceeding beat beats beating");
        add(OUTDO, "compared versus vs comparable compare competitive match matches matching rivals");
        add(THAN, "than over");
        add(
                USE,
                "use uses using used utilize utilizes utilizing leverage leverages leveraging employ employs employing"
                        + " adopt adopts apply applied applying fine-tune fine-tuned fine-tuning finetune finetuned finetuning train trained training"
                        + " evaluate evaluated evaluation experiments experiment conduct validate validated tested"
                        + " implemented test demonstrate show prompt prompting results pretrained pre-trained");
        add(
                EXTEND,
                "extend extends extending extension variant variants improve improves improving upon build builds building built generalize generalizes generalization modify modified augment augments enhances enhance adapt adapts adapting inspired based");
        add(
                DETERMINER,
                "a an the our this these its their two three four several both one each any all some many various");
        add(
                NOVEL,
                "new novel simple first large large-scale efficient effective fast general unified lightweight scalable state-of-the-art open open-source");
        add(
                OTHERS,
                "existing previous previously prior recent popular widely-used other existing recently traditional common well-known strong representative conventional");
        add(
                FUNCTION,
                "the a an and or of for in on at to by is are was were be been it its this that these those with from as not no but"
                        + " he she they them his her their we us i you your our than then so such can could will would may might"
                        + " should must do does did has have had if while when where which who what how there here also only"
                        + " more most less least very all any some each other both many much few several into over under between"
                        + " however moreover furthermore additionally finally specifically experiments results using based given"
                        + " despite although recent recently existing previous current first second third one two three"
                        + " new since because through across after before during about against within without among towards"
                        + " toward extensive experimental compared unlike instead rather yet thus therefore hence consequently"
                        + " meanwhile besides overall in particular notably importantly");
        add(
                NO_NAME,
                "ai ml nlp nlu nlg cv ir mt usa us uk eu un sota gpu gpus cpu cpus tpu tpus ram api apis url urls pdf html"
                        + " xml json csv sql http www id ids faq ui ux hci it ict iot pc os rgb 2d 3d 4d 1d 5g os3 ceo phd"
                        + " msc bsc covid covid-19 sars-cov-2 hiv dna rna mri eeg ecg fmri ct acl emnlp naacl eacl aacl"
                        + " coling lrec conll icml iclr neurips nips aaai ijcai cvpr iccv eccv sigir kdd www interspeech icassp"
                        + " tacl semeval wmt iwslt tac trec clef amia bionlp ner pos qa rl dl nn dnn dnns plm plms llm llms lm lms"
                        + " vlm vlms lvlm lvlms mllm mllms slm slms asr tts ocr nmt smt kg kgs kb kbs api f1 acc auc bert-based"
                        + " stem cs hpc vr ar xr iid ood id sgd-like ag gdpr asap okay ok am pm usd eur kgqa vqa mrc absa"
                        + " icot peft sft rlhf rag ssl mtl gec amr srl wsd re ie oie nli rte sts tod dst nlidb cqa odqa mds"
                        + " english chinese german french spanish japanese korean arabic hindi russian italian portuguese"
                        + " dutch turkish polish czech finnish swedish danish norwegian hebrew greek latin sanskrit urdu bengali tamil"
                        + " twitter reddit facebook youtube google microsoft openai meta amazon apple huggingface github wikipedia"
                        + " wikimedia internet web bayesian gaussian markov euclidean european american african asian indian"
                        + " monday tuesday wednesday thursday friday saturday sunday january february march april june july august"
                        + " september october november december figure table section appendix chapter equation theorem lemma"
                        + " et al vs etc nan is-a cf oov flops mos snr auroc kg fp16 bf16 int8 int4 fp8 doi orcid isbn 1d covid19 covid mrna who nato nasa nih nsf ieee acm pp np vp mcq mcqs mle sgns acl-arc2 cc-by sharedtask iso genai mit bsd gpl iaa q&a i/o");
        add(
                COMPUTING,
                "learning neural training trained dataset datasets benchmark benchmarks algorithm algorithms language"
                        + " languages linguistic nlp corpus corpora embedding embeddings encoder decoder transformer"
                        + " transformers pre-trained pretrained fine-tuning finetuning annotated parsing parser machine deep"
                        + " llm llms classifier classifiers convex optimization optimizer gradient gradients stochastic"
                        + " reinforcement code software retrieval token tokens prompt prompts prompting inference"
                        + " representations representation semantic semantics text texts translation speech word words"
                        + " sentence sentences unsupervised supervised self-supervised zero-shot few-shot state-of-the-art"
                        + " polynomial complexity graph graphs network networks robot robots agent planning image images"
                        + " video multimodal multilingual gpu throughput latency bound bounds adversarial robustness"
                        + " baseline baselines open-source programming compiler query queries reasoning generative");
        HASHES = new long[BY_WORD.size() + 1];
        CLASSES = new long[BY_WORD.size() + 1];
        BY_WORD.forEach(WordClasses::put);
    }

    private WordClasses() {}

    private static void add(long bit, String words) {
        for (String word : words.split(" ")) {
            BY_WORD.merge(word, bit, (a, b) -> a | b);
        }
    }

    private static void put(String word, long bits) {
        long hash = HASH_START;
        for (int i = 0; i < word.length(); i++) {
            hash = mix(hash, word.charAt(i));
        }
        int slot = slot(hash);
        while (NUMBERS[slot] != 0) {
            slot = next(slot);
        }
        NUMBERS[slot] = (short) ++count;
        HASHES[count] = hash;
        CLASSES[count] = bits;
    }

    static final long HASH_START = 0xcbf29ce484222325L;

    /** One step of the 64-bit FNV-1a hash; two words of the list and a stranger never meet in practice. */
    static long mix(long hash, char lower) {
        return (hash ^ lower) * 0x100000001b3L;
    }

    private static int slot(long hash) {
        return (int) (hash ^ (hash >>> 29)) & NUMBERS.length - 1;
    }

    private static int next(int slot) {
        return (slot + 1) & NUMBERS.length - 1;
    }

    /** The classes of the lower-case word with this hash; 0 for a word of no class. */
    static long of(long hash) {
        int slot = slot(hash);
        while (NUMBERS[slot] != 0) {
            if (HASHES[NUMBERS[slot]] == hash) {
                return CLASSES[NUMBERS[slot]];
            }
            slot = next(slot);
        }
        return 0;
    }

    /** The classes of a word in whatever case; 0 for a word of no class. */
    static long of(String word) {
        return of(word, 0, word.length());
    }

    /** The classes of the word that stands in a text between two offsets. */
    static long of(String text, int from, int to) {
        long hash = HASH_START;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return BY_WORD.getOrDefault(text.substring(from, to).toLowerCase(Locale.ROOT), 0L);
            }
            hash = mix(hash, Letters.toLower(c));
        }
        return of(hash);
    }
}
