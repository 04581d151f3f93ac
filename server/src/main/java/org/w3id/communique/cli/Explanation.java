package org.w3id.communique.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.event.NearMiss;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Writes for a person how claims were found. */
final class Explanation {
  private final String text;
  private final StringBuilder lines = new StringBuilder();

  private Explanation(String text) {
    this.text = text;
  }

  /**
   * The sentences of a text, each with its syntax, its claims and the rules that nearly made one.
   *
   * @param nearMisses of each sentence in order
   */
  static String of(
      AnnotatedDocument annotated, DocumentClaims claims, List<List<NearMiss>> nearMisses) {
    Explanation explanation = new Explanation(annotated.document().text());
    for (int i = 0; i < annotated.sentences().size(); i++) {
      Sentence sentence = annotated.sentences().get(i);
      explanation.sentence(sentence);
      List<Claim> here =
          claims.claims().stream()
              .filter(claim -> sentence.span().overlaps(claim.evidence()))
              .toList();
      here.forEach(explanation::claim);
      if (here.isEmpty()) {
        explanation.line("  no claim");
      }
      nearMisses.get(i).forEach(explanation::nearMiss);
      explanation.lines.append('\n');
    }
    return explanation.lines.toString();
  }

  private void nearMiss(NearMiss miss) {
    line(
        "  nearly "
            + miss.rule()
            + " at \u201c"
            + miss.trigger().form()
            + "\u201d, but "
            + miss.reason());
  }

  private void sentence(Sentence sentence) {
    line("\u201c" + oneLine(sentence.span().of(text)) + "\u201d");
    line(
        "  "
            + sentence.tokens().stream()
                .map(token -> word(sentence, token))
                .collect(Collectors.joining(" ")));
  }

  /** A word with its tag, its grammatical function and the word that governs it. */
  private static String word(Sentence sentence, Token token) {
    String governor = token.head() == Token.ROOT ? "" : "<" + sentence.token(token.head()).form();
    return token.form() + "[" + token.tag() + " " + token.relation() + governor + "]";
  }

  private void claim(Claim claim) {
    String variant =
        claim
            .phase()
            .map(phase -> " " + phase.value())
            .or(() -> claim.choice().map(choice -> " " + choice.value()))
            .or(() -> claim.outcome().map(outcome -> " " + outcome.value()))
            .orElse("");
    line(
        String.format(
            Locale.ROOT,
            "  %s%s, %s, found by %s, confidence %.2f",
            claim.type().localName(),
            variant,
            claim.factuality().localName(),
            claim.foundBy(),
            claim.confidence()));
    claim.roles().forEach((role, fillers) -> row(role.localName(), fillers));
    claim.quantity().ifPresent(quantity -> row("quantity", quantity.text()));
    claim.date().ifPresent(date -> row("date", date.lexical()));
    if (!claim.attributedTo().isEmpty()) {
      row("says", claim.attributedTo());
    }
    row("evidence", "\u201c" + oneLine(claim.evidence().of(text)) + "\u201d");
  }

  private void row(String name, List<Filler> fillers) {
    row(name, fillers.stream().map(Explanation::filler).collect(Collectors.joining("; ")));
  }

  private static String filler(Filler filler) {
    String name =
        filler.entity().name() + filler.entity().code().map(code -> " (" + code + ")").orElse("");
    Optional<String> words =
        Optional.of(filler.text()).filter(text -> !text.equals(filler.entity().name()));
    return name + words.map(text -> ", here \u201c" + oneLine(text) + "\u201d").orElse("");
  }

  private void row(String name, String value) {
    line(String.format(Locale.ROOT, "    %-12s %s", name, value));
  }

  private void line(String line) {
    lines.append(line).append('\n');
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }
}
