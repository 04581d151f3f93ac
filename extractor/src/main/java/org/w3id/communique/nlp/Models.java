package org.w3id.communique.nlp;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.stream.Collectors;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;
import org.tukaani.xz.XZInputStream;
import org.w3c.dom.Element;

/** Loads the models. */
final class Models {
  EnglishAnnotator annotator() {
    try {
      return new EnglishAnnotator(
          new SentenceSplitter(new SentenceModel(resource("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")), abbreviations(), words("sentence-starters.txt")),
          new Tokenizer(
              new TokenizerModel(resource("/en-token.bin")),
              new TokenRules(abbreviations().keySet(), words("hyphen-prefixes.txt"), words("hyphen-suffixes.txt"))),
          parser(),
          new Lemmatizer(
              new LemmatizerModel(resource("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin")), lemmaExceptions()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> lemmaExceptions() throws IOException {
    return words("lemma-exceptions.tsv").stream()
        .map(line -> line.split("\t"))
        .collect(Collectors.toMap(field -> field[0] + ' ' + field[1], field -> field[2]));
  }

  private static Map<String, String> abbreviations() throws IOException {
    return words("abbreviations.tsv").stream()
        .map(line -> line.split("\t"))
        .collect(Collectors.toMap(field -> field[0], field -> field[1]));
  }

  private static InputStream resource(String name) {
    return Objects.requireNonNull(Models.class.getResourceAsStream(name), name);
  }

  private static Set<String> words(String name) throws IOException {
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource(name), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).collect(Collectors.toSet());
    }
  }

  @SuppressWarnings("unchecked")
  private static DependencyParser parser() throws IOException {
    GlobalLexica<NLPNode> lexica = new GlobalLexica<>(emptyConfiguration());
    lexica.setAmbiguityClasses(
        new GlobalLexicon<>((Map<String, List<String>>) read("lexica/en-ambiguity-classes-simplified-lowercase.xz"), Field.word_form_simplified_lowercase, null));
    lexica.setWordClusters(
        new GlobalLexicon<>((Map<String, Set<String>>) read("lexica/en-brown-clusters-simplified-lowercase.xz"), Field.word_form_simplified_lowercase, null));
    lexica.setNamedEntityGazetteers(
        new GlobalLexicon<>((PrefixTree<String, Set<String>>) read("lexica/en-named-entity-gazetteers-simplified.xz"), Field.word_form_simplified, null));
    return new Nlp4jParser(
        List.of(lexica, component("models/en-pos.xz"), new MorphologicalAnalyzer<>(Language.ENGLISH), component("models/en-ner.xz"), component("models/en-dep.xz")));
  }

  private static Element emptyConfiguration() {
    try {
      return javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument().createElement("configuration");
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static NLPComponent<NLPNode> component(String name) throws IOException {
    OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) read(name);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  private static Object read(String name) throws IOException {
    try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(new XZInputStream(resource("/edu/emory/mathcs/nlp/" + name)), 1 << 16))) {
      return in.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
  }
}
