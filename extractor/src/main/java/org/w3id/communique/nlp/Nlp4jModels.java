package org.w3id.communique.nlp;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.tukaani.xz.XZInputStream;

/**
 * Decodes the models of {@code nlp4j-english}, which are serialised Java objects packed with XZ.
 * Each must have the checksum that is pinned for it, and may hold the classes of a model only. What
 * is kept of it is compact: weights without zeros, fingerprints in place of strings.
 */
final class Nlp4jModels {
  private static final String FOLDER = "/edu/emory/mathcs/nlp/";
  private static final int BUFFER = 1 << 16;

  /** The version of the compact form, to be raised whenever one of its classes changes. */
  private static final String FORM = "1";

  /**
   * All that models and their compact forms are made of; sizes are bounded by three times what they
   * need.
   */
  static final ObjectInputFilter FILTER =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=200;maxarray=400000000;"
              + "java.lang.*;java.util.*;"
              + "edu.emory.mathcs.nlp.common.collection.tree.*;edu.emory.mathcs.nlp.component.**;"
              + "edu.emory.mathcs.nlp.learning.**;it.unimi.dsi.fastutil.**;org.magicwerk.brownies.collections.**;"
              + "org.w3id.communique.nlp.*;!*");

  private final ModelCache cache;
  private final Map<String, String> checksums;

  /**
   * Takes where decoded models are kept.
   *
   * @param cache where decoded models are kept
   * @param checksums the SHA-256 of each model, in hexadecimal digits, by its name
   */
  Nlp4jModels(ModelCache cache, Map<String, String> checksums) {
    this.cache = cache;
    this.checksums = Map.copyOf(checksums);
  }

  /** The lexica that the models take features from. */
  LexiconLookup lexica() throws IOException {
    return new LexiconLookup(
        lexicon("lexica/en-ambiguity-classes-simplified-lowercase.xz", ArrayList::new),
        lexicon("lexica/en-brown-clusters-simplified-lowercase.xz", LinkedHashSet::new),
        phrases("lexica/en-named-entity-gazetteers-simplified.xz"));
  }

  /** A tagger or parser, such as {@code models/en-dep.xz}. */
  @SuppressWarnings("unchecked")
  NLPComponent<NLPNode> component(String name) throws IOException {
    OnlineComponent<NLPNode, ?> component =
        cache.get(
            key(name),
            OnlineComponent.class,
            FILTER,
            () -> (OnlineComponent<NLPNode, ?>) decode(name));
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  @SuppressWarnings("unchecked")
  private <C extends Collection<String> & Serializable> WordClasses<C> lexicon(
      String name, Function<Collection<String>, C> copy) throws IOException {
    return cache.get(
        key(name),
        WordClasses.class,
        FILTER,
        () -> WordClasses.of((Map<String, ? extends Collection<String>>) decode(name), copy));
  }

  @SuppressWarnings("unchecked")
  private NamePhrases phrases(String name) throws IOException {
    return cache.get(
        key(name),
        NamePhrases.class,
        FILTER,
        () -> NamePhrases.of(((PrefixTree<String, Set<String>>) decode(name)).getRoot()));
  }

  private String key(String name) {
    return name.replaceFirst(".*/(.*)\\.xz", "$1")
        + '-'
        + checksum(name).substring(0, 12)
        + '-'
        + FORM;
  }

  private String checksum(String name) {
    return Objects.requireNonNull(checksums.get(name), () -> "no checksum is pinned for " + name);
  }

  /** One at a time, since the large ones take most of the heap while they are decoded. */
  private synchronized Object decode(String name) throws IOException {
    verify(name);
    try (ObjectInputStream objects =
        new CompactingStream(new BufferedInputStream(new XZInputStream(open(name)), BUFFER))) {
      return objects.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException("model " + name + " does not fit the program", e);
    }
  }

  private void verify(String name) throws IOException {
    try (DigestInputStream bytes =
        new DigestInputStream(open(name), MessageDigest.getInstance("SHA-256"))) {
      bytes.transferTo(OutputStream.nullOutputStream());
      if (!HexFormat.of().formatHex(bytes.getMessageDigest().digest()).equals(checksum(name))) {
        throw new IOException("model " + name + " is not the one that the program was made for");
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream stream = Nlp4jModels.class.getResourceAsStream(FOLDER + name);
    if (stream == null) {
      throw new FileNotFoundException("model " + name + " is missing from the class path");
    }
    return stream;
  }

  /**
   * Puts the compact forms in place of what is read, part by part, so that a model is never in
   * memory as a whole.
   */
  private static final class CompactingStream extends ObjectInputStream {
    CompactingStream(InputStream in) throws IOException {
      super(in);
      enableResolveObject(true);
      setObjectInputFilter(FILTER);
    }

    @Override
    protected Object resolveObject(Object object) {
      return switch (object) {
        case FeatureMap features -> HashedFeatures.of(features);
        case ColumnMajorVector weights -> SparseWeights.of(weights);
        default -> object;
      };
    }
  }
}
