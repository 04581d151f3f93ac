package org.w3id.communique.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.w3id.communique.claim.Decision;
import org.w3id.communique.event.NearMiss;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.extractor.Trace;
import org.w3id.communique.mention.Mention;
import org.w3id.communique.mention.NameMention;
import org.w3id.communique.mention.QuantityMention;
import org.w3id.communique.mention.TimeMention;
import org.w3id.communique.resolve.Referent;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Sentence;
import org.w3id.communique.text.Token;

/** Writes for a person how claims were found, sentence by sentence. */
final class Explanation {
  private static final int INDENT = 2;

  private final Document document;
  private final Lines lines = new Lines();

  private Explanation(Document document) {
    this.document = document;
  }

  /**
   * Each sentence with its tree, its mentions, its claims, what was left out, and the rules that
   * nearly found an event.
   */
  static String of(Trace trace) {
    Explanation explanation = new Explanation(trace.claims().document());
    trace.sentences().forEach(explanation::sentence);
    return explanation.lines.toString();
  }

  private void sentence(Trace.OfSentence of) {
    Sentence sentence = of.context().sentence();
    lines.row(0, "sentence " + (sentence.index() + 1), quoted(sentence.span().of(document.text())));
    sentence.tokens().stream()
        .filter(token -> token.head() == Token.ROOT)
        .forEach(root -> tree(sentence, root, 0));
    of.context().mentions().forEach(mention -> mention(of.context(), mention));
    of.resolutions().forEach(this::resolution);
    ClaimReasons reasons = new ClaimReasons(document, of.context(), lines);
    of.decisions().stream().filter(d -> d.kept().isPresent()).forEach(reasons::claim);
    if (of.decisions().stream().allMatch(d -> d.kept().isEmpty())) {
      lines.line("  no claim");
    }
    of.decisions().stream().filter(d -> d.kept().isEmpty()).forEach(this::leftOut);
    of.nearMisses().forEach(this::nearMiss);
    lines.line("");
  }

  /** A word with its tag and grammatical function, and below it what it governs. */
  private void tree(Sentence sentence, Token token, int depth) {
    String label = depth == 0 && isFirstRoot(sentence, token) ? "tree" : "";
    lines.row(
        INDENT,
        label,
        "\u00b7".repeat(depth) + token.form() + " " + token.tag() + " " + token.relation());
    sentence.dependents(token).forEach(below -> tree(sentence, below, depth + 1));
  }

  private static boolean isFirstRoot(Sentence sentence, Token token) {
    return sentence.tokens().stream()
        .filter(t -> t.head() == Token.ROOT)
        .findFirst()
        .filter(token::equals)
        .isPresent();
  }

  private void mention(SentenceContext context, Mention mention) {
    String what =
        switch (mention) {
          case NameMention name ->
              lower(name.kind().name())
                  + name.entity()
                      .map(e -> " " + e.name() + " by its " + lower(name.use().name()))
                      .orElse("");
          case TimeMention time -> "time";
          case QuantityMention quantity -> quantity.money() ? "money" : "quantity";
        };
    String words = context.sentence().charSpan(mention.span()).of(document.text());
    lines.row(INDENT, "mention", quoted(words) + " " + what + ", by " + mention.foundBy());
  }

  private void resolution(Trace.Resolution resolution) {
    String meant =
        resolution.referents().stream()
            .map(Explanation::referent)
            .collect(Collectors.joining("; "));
    lines.row(
        INDENT,
        "stands for",
        quoted(resolution.head().form())
            + ": "
            + (meant.isEmpty() ? "nothing that the document names" : meant));
  }

  private static String referent(Referent referent) {
    return referent.entity().name() + ", by " + referent.foundBy();
  }

  private void leftOut(Decision decision) {
    lines.row(
        INDENT,
        "left out",
        ClaimReasons.rule(decision.event())
            + "; "
            + ClaimReasons.bindings(decision.event())
            + ": "
            + decision.objection().map(o -> o.reason()).orElse(""));
  }

  private void nearMiss(NearMiss miss) {
    lines.row(
        INDENT,
        "nearly",
        miss.rule() + " at " + quoted(miss.trigger().form()) + ", but " + miss.reason());
  }

  static String quoted(String words) {
    return "\u201c" + words.replaceAll("\\s+", " ") + "\u201d";
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
