package org.w3id.communique.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.w3id.communique.resolve.EventDate;

/** RDF literals in one lexical form a value, the one that a TDB2 store gives back. */
final class Literals {
  private static final String ENGLISH = "en";
  private static final int CONFIDENCE_DIGITS = 2;

  static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);

  private Literals() {}

  static Node english(String text) {
    return NodeFactory.createLiteralLang(wellFormed(text), ENGLISH);
  }

  static Node string(String text) {
    return NodeFactory.createLiteralString(wellFormed(text));
  }

  static Node integer(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  static Node date(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  /** A day, month or year; empty for an interval, for which XML Schema has no datatype. */
  static Optional<Node> date(EventDate date) {
    return switch (date.lexical().length()) {
      case 4 -> Optional.of(NodeFactory.createLiteralDT(date.lexical(), XSDDatatype.XSDgYear));
      case 7 -> Optional.of(NodeFactory.createLiteralDT(date.lexical(), XSDDatatype.XSDgYearMonth));
      case 10 -> Optional.of(NodeFactory.createLiteralDT(date.lexical(), XSDDatatype.XSDdate));
      default -> Optional.empty();
    };
  }

  static Node confidence(double confidence) {
    return decimal(
        BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP));
  }

  /** A whole number as xsd:integer, any other as xsd:decimal. */
  static Node number(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    return shortest.scale() <= 0
        ? NodeFactory.createLiteralDT(shortest.toBigInteger().toString(), XSDDatatype.XSDinteger)
        : decimal(shortest);
  }

  private static Node decimal(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    BigDecimal canonical = shortest.scale() < 1 ? shortest.setScale(1) : shortest;
    return NodeFactory.createLiteralDT(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /**
   * Half a surrogate pair has no form in UTF-8; it becomes the replacement character, which keeps
   * all positions.
   */
  private static String wellFormed(String text) {
    if (text.codePoints().noneMatch(Literals::isSurrogate)) {
      return text;
    }
    return text.codePoints()
        .map(c -> isSurrogate(c) ? 0xFFFD : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isSurrogate(int codePoint) {
    return Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE;
  }
}
