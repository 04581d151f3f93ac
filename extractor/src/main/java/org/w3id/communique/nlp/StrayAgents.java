package org.w3id.communique.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Mends trees in which who does what a noun names was taken for the agent of the verb: in "died in
 * an assault by rebels on a town" nobody is died by rebels. Only a passive has an agent.
 */
final class StrayAgents implements DependencyParser {
  private static final String AGENT = "agent";
  private static final Set<String> ACTIVE = Set.of("VB", "VBD", "VBZ", "VBP", "VBG");
  private static final Set<String> AIMED = Set.of("on", "against");

  private final DependencyParser parser;

  /** Wraps a parser, which makes the tree. */
  StrayAgents(DependencyParser parser) {
    this.parser = parser;
  }

  @Override
  public List<ParsedWord> parse(List<String> forms) {
    List<ParsedWord> words = new ArrayList<>(parser.parse(forms));
    for (int by = 2; by < words.size(); by++) {
      boolean stray = words.get(by).relation().equals(AGENT) && words.get(by).head() < by;
      if (stray
          && words.get(by - 1).tag().startsWith("NN")
          && !ParsedWord.isBelow(words, by - 1, by)
          && isActive(words, words.get(by).head())) {
        mend(forms, words, by);
      }
    }
    return List.copyOf(words);
  }

  private static boolean isActive(List<ParsedWord> words, int verb) {
    List<ParsedWord> own = words.stream().filter(w -> w.head() == verb).toList();
    boolean perfect =
        own.stream().anyMatch(w -> w.relation().equals("aux") && w.lemma().equals("have"));
    boolean acting =
        ACTIVE.contains(words.get(verb).tag())
            && own.stream().anyMatch(w -> w.relation().equals("nsubj"));
    return (perfect || acting) && own.stream().noneMatch(StrayAgents::isPassive);
  }

  private static boolean isPassive(ParsedWord word) {
    return word.relation().equals("auxpass") || word.relation().equals("nsubjpass");
  }

  /** The noun before takes the agent, and against whom that acts. */
  private static void mend(List<String> forms, List<ParsedWord> words, int by) {
    int verb = words.get(by).head();
    int noun = by - 1;
    words.set(by, words.get(by).governedBy(noun, "prep"));
    int next = by + 1;
    while (next < words.size() && ParsedWord.isBelow(words, next, by)) {
      next++;
    }
    if (next < words.size() && words.get(next).head() == verb && AIMED.contains(forms.get(next))) {
      words.set(next, words.get(next).governedBy(noun, "prep"));
    }
  }
}
