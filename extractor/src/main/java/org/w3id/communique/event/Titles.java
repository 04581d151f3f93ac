package org.w3id.communique.event;

import java.util.List;
import org.w3id.communique.text.Token;

/** Tells a person from the offices that stand before the name. */
final class Titles {
  private Titles() {}

  /** In "deputy premier and foreign minister Ishaq Dar" both are offices of one person. */
  static boolean isOfficeOfAnother(Argument office, List<Argument> all, SentenceContext context) {
    Token head = office.head();
    boolean bare =
        (office.fillerClass() == FillerClass.OFFICIAL || head.isProperNoun())
            && context.name(head).isEmpty()
            && !head.tag().endsWith("S")
            && context.sentence().dependents(head, "det", "poss").isEmpty();
    return bare
        && all.stream()
            .filter(other -> other.fillerClass() == FillerClass.PERSON)
            .anyMatch(
                other ->
                    other.head().index() > head.index()
                        && (context.syntax().coordinated(List.of(head)).contains(other.head())
                            || isRightBefore(head, other.head(), context)));
  }

  /** "Secretary of State Hillary Clinton", where the parser sees two subjects. */
  private static boolean isRightBefore(Token office, Token name, SentenceContext context) {
    int begin = context.name(name).map(n -> n.span().begin()).orElse(name.index());
    Token before = context.sentence().token(begin - 1);
    return office.relation().equals(name.relation())
        && office.head() == name.head()
        && (before.equals(office) || context.sentence().isBelow(before, office));
  }
}
