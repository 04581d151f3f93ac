package org.w3id.communique.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3id.communique.ontology.EventType;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Token;

/** Makes one delivery of arms and of what comes with them: "weapons, vehicles and fuel". */
final class MixedCargo {
  private MixedCargo() {}

  /**
   * Gives what is coordinated with arms to the event of the arms, and drops the event of its own.
   */
  static void join(List<EventMention> linked, SentenceContext context) {
    for (EventMention goods : List.copyOf(linked)) {
      if (goods.type() == EventType.TRANSFER) {
        arms(goods, linked, context)
            .ifPresent(
                arms -> {
                  linked.set(linked.indexOf(arms), with(arms, goods));
                  linked.remove(goods);
                });
      }
    }
  }

  private static Optional<EventMention> arms(
      EventMention goods, List<EventMention> linked, SentenceContext context) {
    return linked.stream()
        .filter(e -> e.type() == EventType.ARMS_TRANSFER && e.trigger().equals(goods.trigger()))
        .filter(
            e ->
                items(e).stream()
                    .anyMatch(a -> items(goods).stream().allMatch(b -> areBeside(a, b, context))))
        .findFirst();
  }

  private static List<Argument> items(EventMention event) {
    return event.arguments().getOrDefault(Role.ITEM, List.of());
  }

  private static boolean areBeside(Argument one, Argument other, SentenceContext context) {
    Token first = context.syntax().firstOfCoordination(one.head());
    return first.equals(context.syntax().firstOfCoordination(other.head()));
  }

  private static EventMention with(EventMention arms, EventMention goods) {
    List<Argument> all = new ArrayList<>(items(arms));
    items(goods).stream().filter(item -> !all.contains(item)).forEach(all::add);
    all.sort(Comparator.comparingInt(item -> item.head().index()));
    Map<Role, List<Argument>> arguments = new EnumMap<>(Role.class);
    arguments.putAll(arms.arguments());
    arguments.put(Role.ITEM, all);
    return arms.withArguments(arguments);
  }
}
