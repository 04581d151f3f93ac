package org.w3id.communique.event;

import java.util.Set;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Tells whether a word can be the trigger of a rule where it stands. */
final class Triggers {
  private static final Set<String> ATTRIBUTES = Set.of("amod", "nmod", "compound");

  private Triggers() {}

  /** Whether the token, whose lemma the rule lists, can name an event there. */
  static boolean isTrigger(EventRule rule, Token token, SentenceContext context) {
    boolean kind =
        switch (rule.kind()) {
          case VERB -> token.isVerb() && !isAttribute(token) && context.name(token).isEmpty();
          case NOUN ->
              token.isNoun() && context.name(token).filter(n -> !isTitle(n, token)).isEmpty();
        };
    if (!kind) {
      return false;
    }
    if (rule.passive() && !context.syntax().isPassive(token)) {
      return false;
    }
    Sentence sentence = context.sentence();
    if (rule.particle().isPresent()) {
      String particle = rule.particle().get();
      if (sentence.dependents(token, "prt", "advmod", "prep").stream()
          .noneMatch(t -> t.lemma().equals(particle) && sentence.dependents(t).isEmpty())) {
        return false;
      }
    }
    if (rule.kind() == TriggerKind.NOUN
        && (token.relation().equals("compound") || token.relation().equals("nmod"))) {
      return false;
    }
    return rule.qualifiers().isEmpty()
        || context.syntax().modifiers(token).stream()
            .anyMatch(t -> rule.qualifiers().contains(t.lemma()));
  }

  /** "Striking workers" strike nobody. */
  private static boolean isAttribute(Token token) {
    return token.tag().equals("VBG") && ATTRIBUTES.contains(token.relation());
  }

  /** A treaty or summit with a name of its own: "the High Seas Treaty", "the Kyoto Protocol". */
  private static boolean isTitle(NameMention name, Token token) {
    boolean thing =
        name.kind() == EntityKind.OTHER
            || name.kind() == EntityKind.ORGANIZATION && name.entity().isEmpty();
    return thing && name.head() == token.index();
  }
}
