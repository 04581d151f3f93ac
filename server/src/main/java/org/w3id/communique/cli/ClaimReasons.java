package org.w3id.communique.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.claim.Confidence;
import org.w3id.communique.claim.Cue;
import org.w3id.communique.claim.Decision;
import org.w3id.communique.claim.Filler;
import org.w3id.communique.event.Argument;
import org.w3id.communique.event.EventMention;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.ontology.Role;
import org.w3id.communique.text.Document;

/** Writes for a person what one claim says and what each part of it rests on. */
final class ClaimReasons {
  private static final int INDENT = 4;
  private static final double LEAST_WEIGHT = 0.05;

  private final Document document;
  private final SentenceContext context;
  private final Lines lines;

  ClaimReasons(Document document, SentenceContext context, Lines lines) {
    this.document = document;
    this.context = context;
    this.lines = lines;
  }

  /** A claim that was kept. */
  void claim(Decision decision) {
    Claim claim = decision.claim().orElseThrow();
    Decision.Grounds grounds = decision.grounds().orElseThrow();
    String variant =
        claim
            .phase()
            .map(phase -> " " + phase.value())
            .or(() -> claim.choice().map(choice -> " " + choice.value()))
            .or(() -> claim.outcome().map(outcome -> " " + outcome.value()))
            .orElse("");
    lines.line(
        String.format(
            Locale.ROOT,
            "  %s%s, %s, confidence %.2f",
            claim.type().localName(),
            variant,
            claim.factuality().localName(),
            claim.confidence()));
    row("found by", rule(decision.event()) + "; " + bindings(decision.event()));
    claim.roles().forEach((role, fillers) -> row(role.localName(), fillers(fillers)));
    claim.quantity().ifPresent(quantity -> row(Role.QUANTITY.localName(), quantity.text()));
    row("factuality", factuality(claim, grounds));
    grounds.time().ifPresent(time -> row("date", date(claim, time)));
    if (claim.indefinite()) {
      row("indefinite", "of several events, or of one at some other time: joins no other claim");
    }
    if (!claim.attributedTo().isEmpty()) {
      row("says", fillers(claim.attributedTo()));
    }
    row("confidence", confidence(grounds.rating()));
    row("evidence", Explanation.quoted(claim.evidence().of(document.text())));
  }

  /** The rule, and the words that called it up. */
  static String rule(EventMention event) {
    return event.foundBy()
        + " at "
        + Explanation.quoted(event.trigger().form())
        + event.support().map(v -> " carried by " + Explanation.quoted(v.form())).orElse("");
  }

  /** Which grammatical function gave which role its words. */
  static String bindings(EventMention event) {
    return event.arguments().entrySet().stream()
        .map(e -> e.getKey().localName() + " = " + words(e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private static String words(List<Argument> arguments) {
    return arguments.stream()
        .map(a -> a.function() + " " + Explanation.quoted(a.head().form()))
        .collect(Collectors.joining(" and "));
  }

  private static String factuality(Claim claim, Decision.Grounds grounds) {
    List<String> cues = grounds.cues().stream().map(ClaimReasons::cue).toList();
    String judged =
        grounds.judged() == claim.factuality()
            ? ""
            : "; the words say " + grounds.judged().localName() + ", but the date decides";
    return claim.factuality().localName()
        + (cues.isEmpty() ? " by tense, no cue near" : "; cues near: " + String.join(", ", cues))
        + judged;
  }

  private static String cue(Cue cue) {
    return Explanation.quoted(cue.word().form())
        + " ("
        + cue.kind()
        + (cue.effect().isEmpty() ? "" : " " + cue.effect())
        + ")";
  }

  private String date(Claim claim, TimeMention time) {
    String words = Explanation.quoted(context.sentence().charSpan(time.span()).of(document.text()));
    String counted =
        document
            .metadata()
            .published()
            .map(day -> ", published " + day)
            .orElse(", day of publication unknown");
    return claim
        .date()
        .map(date -> date.lexical() + " from " + words + counted)
        .orElse("none from " + words + counted);
  }

  /** What weighs most, in logarithms of the odds. */
  private static String confidence(Confidence.Rating rating) {
    return String.format(Locale.ROOT, "%.2f from ", rating.value())
        + rating.parts().entrySet().stream()
            .filter(part -> Math.abs(part.getValue()) >= LEAST_WEIGHT)
            .sorted(Comparator.comparingDouble(part -> -Math.abs(part.getValue())))
            .map(part -> String.format(Locale.ROOT, "%s %+.2f", part.getKey(), part.getValue()))
            .collect(Collectors.joining(", "));
  }

  private static String fillers(List<Filler> fillers) {
    return fillers.stream().map(ClaimReasons::filler).collect(Collectors.joining("; "));
  }

  private static String filler(Filler filler) {
    String name =
        filler.entity().name() + filler.entity().code().map(code -> " (" + code + ")").orElse("");
    Optional<String> words =
        Optional.of(filler.text()).filter(text -> !text.equals(filler.entity().name()));
    return name + words.map(text -> ", here " + Explanation.quoted(text)).orElse("");
  }

  private void row(String name, String value) {
    lines.row(INDENT, name, value);
  }
}
