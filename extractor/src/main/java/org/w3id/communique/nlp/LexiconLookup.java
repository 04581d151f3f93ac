package org.w3id.communique.nlp;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.BILOU;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Looks up each word in the lexica that the models take features from; stands for NLP4J's {@code
 * GlobalLexica}, whose maps take seven times the memory.
 *
 * @param tags the tags that each simplified, lower-case form had in the training data
 * @param clusters the Brown clusters of each simplified, lower-case form, as bit strings in the
 *     model's order
 * @param phrases names, by simplified form
 */
record LexiconLookup(
    WordClasses<ArrayList<String>> tags,
    WordClasses<LinkedHashSet<String>> clusters,
    NamePhrases phrases)
    implements NLPComponent<NLPNode> {

  @Override
  public void process(NLPNode[] nodes) {
    for (int i = 1; i < nodes.length; i++) {
      String word = nodes[i].getWordFormSimplifiedLowercase();
      nodes[i].setAmbiguityClasses(tags.get(word));
      nodes[i].setWordClusters(clusters.get(word));
    }
    List<String> words = Arrays.stream(nodes).skip(1).map(NLPNode::getWordFormSimplified).toList();
    for (NamePhrases.Match match : phrases.find(words)) {
      mark(nodes, match);
    }
  }

  /** Marks the nodes of a phrase; words are counted from 0, nodes from 1. */
  private static void mark(NLPNode[] nodes, NamePhrases.Match match) {
    for (String type : match.types()) {
      for (int i = match.first(); i <= match.last(); i++) {
        BILOU position =
            match.first() == match.last()
                ? BILOU.U
                : i == match.first() ? BILOU.B : i == match.last() ? BILOU.L : BILOU.I;
        nodes[i + 1].addNamedEntityGazetteer(BILOU.toBILOUTag(position, type));
      }
    }
  }

  @Override
  public void process(List<NLPNode[]> document) {
    document.forEach(this::process);
  }
}
