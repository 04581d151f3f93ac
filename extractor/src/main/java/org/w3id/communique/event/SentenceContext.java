package org.w3id.communique.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.lexicon.EntityKind;
import org.w3id.communique.mention.Mention;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/**
 * A sentence with its mentions and its grammatical functions.
 *
 * @param sentence the sentence
 * @param mentions its mentions in order
 * @param syntax its grammatical functions
 * @param byToken the mention that covers a token, by index
 */
public record SentenceContext(
    Sentence sentence, List<Mention> mentions, Syntax syntax, Map<Integer, Mention> byToken) {
  /** Puts a sentence and its mentions together. */
  public static SentenceContext of(
      Sentence sentence, List<Mention> mentions, ControlVerbs control) {
    Map<Integer, Mention> byToken = new HashMap<>();
    for (Mention mention : mentions) {
      for (int i = mention.span().begin(); i < mention.span().end(); i++) {
        byToken.putIfAbsent(i, mention);
      }
    }
    List<NameMention> states =
        mentions.stream()
            .filter(NameMention.class::isInstance)
            .map(NameMention.class::cast)
            .filter(name -> name.kind() == EntityKind.STATE)
            .toList();
    return new SentenceContext(
        sentence,
        List.copyOf(mentions),
        new Syntax(sentence, control, states),
        Map.copyOf(byToken));
  }

  /** The mention that covers the token, whatever its kind. */
  public Optional<Mention> mention(Token token) {
    return Optional.ofNullable(byToken.get(token.index()));
  }

  /** The names in order. */
  public List<NameMention> names() {
    return mentions.stream()
        .filter(NameMention.class::isInstance)
        .map(NameMention.class::cast)
        .toList();
  }

  /** The name that covers the token. */
  public Optional<NameMention> name(Token token) {
    return mention(token).filter(NameMention.class::isInstance).map(NameMention.class::cast);
  }
}
