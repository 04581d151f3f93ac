package org.w3id.communique.nlp;

import edu.emory.mathcs.nlp.common.treebank.DEPTagEn;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3id.communique.text.Token;

/**
 * Parses with NLP4J (Choi and McCallum 2013: transition-based parsing with selectional branching).
 * Its components keep all state of a decoding in the nodes, so that one set of models serves every
 * thread. A sentence whose tree shows that the tagger took a verb for a noun is parsed again.
 */
final class Nlp4jParser implements DependencyParser {
  private final NLPComponent<NLPNode> lexica;
  private final NLPComponent<NLPNode> tagger;
  private final List<NLPComponent<NLPNode>> afterTags;
  private final Map<String, String> furtherTags;
  private final NeighbourTags neighbours;
  private final TagRepair repair;
  private final Map<String, String> stands;
  private final Guests guests;

  /**
   * Puts a parser together.
   *
   * @param lexica gives each word the features that the models look at
   * @param tagger gives each word its part of speech
   * @param afterTags what builds on the tags, in this order; the last one makes the tree
   * @param furtherTags lower-case forms, and a tag that they have besides what the lexica say
   * @param neighbours finds parts of speech that the words beside a word decide
   * @param repair finds the words that the tagger mistook
   * @param stands pairs of lower-case forms that are misread, and what is read in place of the
   *     first
   */
  Nlp4jParser(
      NLPComponent<NLPNode> lexica,
      NLPComponent<NLPNode> tagger,
      List<NLPComponent<NLPNode>> afterTags,
      Map<String, String> furtherTags,
      NeighbourTags neighbours,
      TagRepair repair,
      Map<String, String> stands,
      Guests guests) {
    this.lexica = lexica;
    this.tagger = tagger;
    this.afterTags = List.copyOf(afterTags);
    this.furtherTags = Map.copyOf(furtherTags);
    this.neighbours = neighbours;
    this.repair = repair;
    this.stands = Map.copyOf(stands);
    this.guests = guests;
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    NLPNode[] nodes = nodes(forms);
    tagger.process(nodes);
    retag(nodes, neighbours.of(forms, tags(nodes)));
    afterTags.forEach(component -> component.process(nodes));
    List<ParsedWord> words = words(nodes);
    List<String> tags =
        neighbours.of(forms, repair.of(words, index -> possibleTags(nodes[index + 1])));
    guests.qualify(tags, words);
    return LooseVerbs.joined(
        tags.equals(words.stream().map(ParsedWord::tag).toList()) ? words : again(forms, tags));
  }

  private List<ParsedWord> again(List<String> forms, List<String> tags) {
    NLPNode[] nodes = nodes(forms);
    retag(nodes, tags);
    afterTags.forEach(component -> component.process(nodes));
    return words(nodes);
  }

  private static List<String> tags(NLPNode[] nodes) {
    return Arrays.stream(nodes).skip(1).map(NLPNode::getPartOfSpeechTag).toList();
  }

  private static void retag(NLPNode[] nodes, List<String> tags) {
    for (int i = 1; i < nodes.length; i++) {
      nodes[i].setPartOfSpeechTag(tags.get(i - 1));
    }
  }

  private NLPNode[] nodes(List<String> forms) {
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = new NLPNode();
    for (int i = 1; i < nodes.length; i++) {
      String form = forms.get(i - 1);
      String pair = i < forms.size() ? form + " " + forms.get(i) : form;
      nodes[i] = new NLPNode(i, stands.getOrDefault(pair.toLowerCase(Locale.ROOT), form));
    }
    lexica.process(nodes);
    return nodes;
  }

  private Set<String> possibleTags(NLPNode node) {
    List<String> known = node.getAmbiguityClasseList();
    Set<String> tags = new HashSet<>(known == null ? List.of() : known);
    Optional.ofNullable(furtherTags.get(node.getWordForm())).ifPresent(tags::add);
    return tags;
  }

  private static List<ParsedWord> words(NLPNode[] nodes) {
    List<ParsedWord> words = new ArrayList<>(nodes.length - 1);
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
