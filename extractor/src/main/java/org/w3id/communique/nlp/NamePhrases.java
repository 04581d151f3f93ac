package org.w3id.communique.nlp;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixNode;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The phrases of the name recogniser's gazetteer as an automaton over words, whose final states
 * bear types of names.
 */
final class NamePhrases implements Serializable {
  @Serial private static final long serialVersionUID = 1;

  private static final int START = 0;

  /** From a state, as the space of the fingerprint, and a word to the next state. */
  private final FingerprintTable transitions;

  /** Number of each state's set of types, or -1. */
  private final short[] types;

  private final ArrayList<ArrayList<String>> typeSets;

  @SuppressWarnings("NonApiType") // written to the cache, so of serializable types throughout
  private NamePhrases(
      FingerprintTable transitions, short[] types, List<ArrayList<String>> typeSets) {
    this.transitions = transitions;
    this.types = types;
    this.typeSets = new ArrayList<>(typeSets);
  }

  /** A phrase found in a sentence, from its first to its last word, both included. */
  record Match(int first, int last, List<String> types) {}

  /** The longest phrase that begins at each word, in order of the text. */
  List<Match> find(List<String> words) {
    List<Match> matches = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      int state = START;
      int last = -1;
      int found = -1;
      for (int i = first; i < words.size(); i++) {
        state = transitions.get(state, words.get(i));
        if (state == FingerprintTable.ABSENT) {
          break;
        }
        if (types[state] >= 0) {
          found = types[state];
          last = i;
        }
      }
      if (found >= 0) {
        matches.add(new Match(first, last, typeSets.get(found)));
      }
    }
    return matches;
  }

  /** An automaton for the phrases of a prefix tree. */
  static NamePhrases of(PrefixNode<String, Set<String>> root) {
    return new Builder().build(root);
  }

  private static final class Builder {
    private final FingerprintTable.Builder transitions = new FingerprintTable.Builder();
    private final List<Short> types = new ArrayList<>();
    private final Map<ArrayList<String>, Integer> typeSets = new LinkedHashMap<>();

    NamePhrases build(PrefixNode<String, Set<String>> root) {
      add(root);
      short[] numbers = new short[types.size()];
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = types.get(i);
      }
      return new NamePhrases(transitions.build(), numbers, List.copyOf(typeSets.keySet()));
    }

    private int add(PrefixNode<String, Set<String>> node) {
      int state = types.size();
      types.add(number(node));
      node.forEach((word, next) -> transitions.put(state, word, add(next)));
      return state;
    }

    private short number(PrefixNode<String, Set<String>> node) {
      return node.hasValue()
          ? typeSets
              .computeIfAbsent(
                  new ArrayList<>(new TreeSet<>(node.getValue())), any -> typeSets.size())
              .shortValue()
          : -1;
    }
  }
}
