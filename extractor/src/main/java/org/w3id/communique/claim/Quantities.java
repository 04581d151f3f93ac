package org.w3id.communique.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.mention.QuantityMention;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.CharSpan;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Token;

/** Finds how much of its item an event gives. */
final class Quantities {
  private Quantities() {}

  /** How much passes, as the text writes it; empty for what is no gift. */
  static Optional<Quantity> of(Document document, SentenceContext context, EventMention event) {
    if (!event.isGift()) {
      return Optional.empty();
    }
    List<Argument> counted = new ArrayList<>(event.arguments().getOrDefault(Role.ITEM, List.of()));
    counted.addAll(event.arguments().getOrDefault(Role.QUANTITY, List.of()));
    for (Argument argument : counted) {
      Optional<QuantityMention> found =
          context.mentions().stream()
              .filter(QuantityMention.class::isInstance)
              .map(QuantityMention.class::cast)
              .filter(
                  q ->
                      q.span().contains(argument.head().index())
                          || hangsOn(context, q, argument.head()))
              .findFirst();
      if (found.isPresent()) {
        QuantityMention q = found.get();
        CharSpan span = context.sentence().charSpan(q.span());
        return Optional.of(new Quantity(span.of(document.text()), span, q.value(), q.unit()));
      }
    }
    return Optional.empty();
  }

  /**
   * "18 howitzers", "20,000 tons of wheat", "$5 million in aid", "a $5 million package of aid", "$5
   * million worth of aid".
   */
  private static boolean hangsOn(SentenceContext context, QuantityMention quantity, Token noun) {
    Token head = context.sentence().token(quantity.head());
    List<Token> held = new ArrayList<>(context.syntax().governor(head).stream().toList());
    List.copyOf(held).forEach(h -> held.addAll(context.syntax().behind(h, "of")));
    if (quantity.unit().isPresent()) {
      held.addAll(context.syntax().behind(head, "of"));
      held.addAll(context.syntax().behind(head, "in"));
    }
    return held.contains(noun);
  }
}
