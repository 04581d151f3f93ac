package org.w3id.communique.nlp;

import edu.emory.mathcs.nlp.common.treebank.DEPTagEn;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.text.Token;

/**
 * Parses with NLP4J (Choi and McCallum 2013: transition-based parsing with selectional branching).
 * Its components keep all state of a decoding in the nodes, so that one set of models serves every
 * thread.
 */
final class Nlp4jParser implements DependencyParser {
  private final List<NLPComponent<NLPNode>> components;

  /** Takes the components in the order in which they build on each other. */
  Nlp4jParser(List<NLPComponent<NLPNode>> components) {
    this.components = List.copyOf(components);
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = new NLPNode();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, forms.get(i - 1));
    }
    for (NLPComponent<NLPNode> component : components) {
      component.process(nodes);
    }
    List<ParsedWord> words = new ArrayList<>(forms.size());
    for (int i = 1; i < nodes.length; i++) {
      words.add(word(nodes[i]));
    }
    return words;
  }

  private static ParsedWord word(NLPNode node) {
    int head = node.getDependencyHead().getID() - 1;
    String relation = head == Token.ROOT ? DEPTagEn.DEP_ROOT : node.getDependencyLabel();
    return new ParsedWord(
        node.getPartOfSpeechTag(), node.getLemma(), head, relation, node.getNamedEntityTag());
  }
}
