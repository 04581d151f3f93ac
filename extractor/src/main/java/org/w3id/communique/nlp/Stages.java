package org.w3id.communique.nlp;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
    Map<String, String> abbreviations = WordList.read("abbreviations.tsv").map(1);
    try (ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      Nlp4jModels models = new Nlp4jModels(cache, checksums());
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
      Future<SentenceSplitter> splitter = threads.submit(() -> loadSplitter(abbreviations));
      Future<Tokenizer> tokenizer = threads.submit(() -> loadTokenizer(abbreviations));
      Future<Lemmatizer> lemmatizer = threads.submit(Stages::loadLemmatizer);
      return new Stages(
          get(splitter),
          get(tokenizer),
          new Nlp4jParser(
              List.of(get(lexica), get(tagger), get(dictionary), get(names), get(parser))),
          get(lemmatizer));
    }
  }

  private static Map<String, String> checksums() {
    return WordList.read("nlp4j-english-1.1.3.tsv").map(1);
  }

  private static SentenceSplitter loadSplitter(Map<String, String> abbreviations)
      throws IOException {
    try (InputStream model = open("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
      return new SentenceSplitter(
          new SentenceModel(model), abbreviations, WordList.read("sentence-starters.txt").words());
    }
  }

  private static Tokenizer loadTokenizer(Map<String, String> abbreviations) throws IOException {
    TokenRules rules =
        new TokenRules(
            abbreviations.keySet(),
            WordList.read("hyphen-prefixes.txt").words(),
            WordList.read("hyphen-suffixes.txt").words());
    try (InputStream model = open("/en-token.bin")) {
      return new Tokenizer(new TokenizerModel(model), rules);
    }
  }

  private static Lemmatizer loadLemmatizer() throws IOException {
    try (InputStream model = open("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")) {
      return new Lemmatizer(
          new LemmatizerModel(model), WordList.read("lemma-exceptions.tsv").map(2));
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream stream = Stages.class.getResourceAsStream(name);
    if (stream == null) {
      throw new FileNotFoundException("model " + name + " is missing from the class path");
    }
    return stream;
  }

  private static <T> T get(Future<T> part) {
    try {
      return part.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while models were loaded", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof IOException io
          ? new UncheckedIOException(io)
          : new IllegalStateException("models could not be loaded", e.getCause());
    }
  }
}
