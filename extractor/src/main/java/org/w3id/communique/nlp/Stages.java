package org.w3id.communique.nlp;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The parts of the annotator, each with its model. */
record Stages(
    SentenceSplitter splitter,
    Tokenizer tokenizer,
    DependencyParser parser,
    Lemmatizer lemmatizer) {

  /**
   * Loads all models, several at a time.
   *
   * @throws UncheckedIOException if a model is missing or is not the one expected
   */
  static Stages load(ModelCache cache) {
    Nlp4jModels models = new Nlp4jModels(cache, WordList.read("nlp4j-english-1.1.3.tsv").map(1));
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      // The largest first.
      Future<NLPComponent<NLPNode>> parser =
          threads.submit(() -> models.component("models/en-dep.xz"));
      Future<LexiconLookup> lexica = threads.submit(models::lexica);
      Future<NLPComponent<NLPNode>> names =
          threads.submit(() -> models.component("models/en-ner.xz"));
      Future<NLPComponent<NLPNode>> tagger =
          threads.submit(() -> models.component("models/en-pos.xz"));
      Future<NLPComponent<NLPNode>> dictionary =
          threads.submit(() -> new MorphologicalAnalyzer<>(Language.ENGLISH));
      Future<SentenceSplitter> splitter = threads.submit(Stages::loadSplitter);
      Future<Tokenizer> tokenizer = threads.submit(Stages::loadTokenizer);
      Future<Lemmatizer> lemmatizer = threads.submit(Stages::loadLemmatizer);
      return new Stages(
          get(splitter),
          get(tokenizer),
          mended(
              new Nlp4jParser(
                  get(lexica),
                  get(tagger),
                  List.of(get(dictionary), get(names), get(parser)),
                  WordList.read("further-tags.tsv").map(1),
                  new NeighbourTags(
                      words("phrasal-verbs.txt"),
                      words("models.txt"),
                      words("name-syllables.txt"),
                      words("accusing-forms.txt"),
                      words("strikes.txt")),
                  new TagRepair(words("present-tense.txt"), words("collectives.txt")),
                  WordList.read("stand-ins.tsv").map(1),
                  new Guests(WordList.read("guests.tsv").map(1)))),
          get(lemmatizer));
    }
  }

  /**
   * A parser that is shown the parts of a sentence as it reads them best, and whose trees are
   * mended: each step wraps those before it, so that what comes last sees the sentence first and
   * the tree last.
   */
  private static DependencyParser mended(DependencyParser parser) {
    Map<String, String> times = WordList.read("opening-times.tsv").map(1);
    DependencyParser clauses =
        wrapped(
            parser,
            List.of(
                p -> new DaysBehindNames(p, words("calendar.txt"), words("named-days.txt")),
                StrayObjects::new,
                StrayAgents::new,
                GappedPassives::new,
                AbsoluteClauses::new,
                p -> new BarePresents(p, words("bare-verbs.txt")),
                p -> new CoordinateBodies(p, words("acting-bodies.txt")),
                p -> new ReducedRelatives(p, words("participles.txt"), words("equipped.txt")),
                p -> new SeveredSubjects(p, words("subordinators.txt")),
                InterruptedSubjects::new,
                MarkedParticiples::new,
                p -> new SubordinateClauses(p, words("subordinators.txt")),
                CoordinateClauses::new,
                p -> new ReportedClauses(p, words("clause-verbs.txt")),
                p -> new CrowdedOpenings(p, words("calendar.txt")),
                p -> new Accusations(p, words("accusing-verbs.txt")),
                p -> new ClauseOpenings(p, times, words("english-function-words.txt")),
                p -> new OpeningPhrases(p, times)));
    CommentReader comments =
        new CommentReader(clauses, WordList.read("comment-verbs.tsv").entries());
    return wrapped(
        clauses,
        List.of(
            p -> new ClosingComments(p, comments),
            p -> new InterruptingComments(p, comments),
            Semicolons::new,
            p -> new Tallies(p, WordList.read("tallies.tsv").map(1))));
  }

  private static DependencyParser wrapped(
      DependencyParser parser, List<UnaryOperator<DependencyParser>> steps) {
    DependencyParser outermost = parser;
    for (UnaryOperator<DependencyParser> step : steps) {
      outermost = step.apply(outermost);
    }
    return outermost;
  }

  private static Set<String> words(String list) {
    return WordList.read(list).words();
  }

  static SentenceSplitter loadSplitter() {
    return new SentenceSplitter(
        read("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", SentenceModel::new),
        abbreviations(),
        words("sentence-starters.txt"));
  }

  static Tokenizer loadTokenizer() {
    TokenRules rules =
        new TokenRules(
            abbreviations().keySet(),
            words("hyphen-prefixes.txt"),
            words("hyphen-suffixes.txt"),
            hyphenVerbs().keySet());
    return new Tokenizer(read("/en-token.bin", TokenizerModel::new), rules);
  }

  static Lemmatizer loadLemmatizer() {
    Map<String, String> exceptions = new HashMap<>(WordList.read("lemma-exceptions.tsv").map(2));
    hyphenVerbs().forEach((form, lemma) -> exceptions.put("VB " + form, lemma));
    return new Lemmatizer(
        read("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin", LemmatizerModel::new), exceptions);
  }

  private static Map<String, String> hyphenVerbs() {
    return WordList.read("hyphen-verbs.tsv").map(1);
  }

  private static Map<String, String> abbreviations() {
    return WordList.read("abbreviations.tsv").map(1);
  }

  /** What reads a model of OpenNLP from its file. */
  @FunctionalInterface
  private interface Reader<T> {
    T read(InputStream stream) throws IOException;
  }

  private static <T> T read(String name, Reader<T> reader) {
    try (InputStream stream = Stages.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new FileNotFoundException("model " + name + " is missing from the class path");
      }
      return reader.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T get(Future<T> part) {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while models were loaded", e);
    } catch (ExecutionException e) {
      throw switch (e.getCause()) {
        case IOException failure -> new UncheckedIOException(failure);
        case UncheckedIOException failure -> failure;
        case null, default -> new IllegalStateException("models could not be loaded", e);
      };
    }
  }
}
