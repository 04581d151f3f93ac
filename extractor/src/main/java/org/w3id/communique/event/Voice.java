package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.List;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Whether the subject of a verb does what it says or has it done to him, and by whom. */
final class Voice {
  private final Syntax syntax;
  private final Sentence sentence;
  private final ControlVerbs control;

  Voice(Syntax syntax, ControlVerbs control) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.control = control;
  }

  /** Whether the verb is in the passive voice, reduced relatives ("a deal signed by") included. */
  boolean isPassive(Token verb) {
    if (sentence.has(verb, "auxpass")) {
      return true;
    }
    if (sentence.has(verb, "nsubjpass")) {
      return !isDoneByMeans(verb);
    }
    if (!verb.tag().equals("VBN") && !verb.tag().equals("VBD")) {
      return false;
    }
    boolean bare = !sentence.has(verb, "aux") && !sentence.has(verb, "nsubj");
    return switch (verb.relation()) {
      case "acl" -> bare && (!sentence.has(verb, "dobj") || sentence.has(verb, "agent"));
      case "advcl", "amod", "nmod" ->
          verb.tag().equals("VBN") && bare && !sentence.has(verb, "dobj");
      case "conj" ->
          verb.tag().equals("VBN")
              && bare
              && !sentence.has(verb, "dobj")
              && sentence.governor(verb).filter(g -> g.isVerb() && isPassive(g)).isPresent();
      default -> sentence.has(verb, "agent") && !isDoneByMeans(verb);
    };
  }

  /** "Conferred by telephone" has no agent, though the parser sees one. */
  private boolean isDoneByMeans(Token verb) {
    List<Token> by = sentence.dependents(verb, "agent");
    return !by.isEmpty()
        && by.stream().flatMap(b -> syntax.complements(b).stream()).allMatch(this::isMeans);
  }

  /** "By helicopter" says how, "by helicopters" who. */
  private boolean isMeans(Token noun) {
    return !noun.tag().equals("NNS") && control.isMeans(noun.lemma());
  }

  /** By whom what a passive verb says is done; empty where the sentence leaves it unsaid. */
  List<Token> agents(Token verb) {
    List<Token> agents = new ArrayList<>();
    for (Token by : sentence.dependents(verb, "agent", "prep")) {
      if (by.lemma().equals("by")) {
        agents.addAll(syntax.complements(by));
      }
    }
    agents.removeIf(this::isMeans);
    return agents.isEmpty() ? sharedAgents(verb) : agents;
  }

  /** The bomb of "one was killed and two were injured by a bomb", which did both. */
  private List<Token> sharedAgents(Token verb) {
    return sentence.dependents(verb, "conj").stream()
        .filter(other -> other.isVerb() && isPassive(other) && !sentence.has(other, "prep"))
        .flatMap(other -> agents(other).stream())
        .toList();
  }
}
