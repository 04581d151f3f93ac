package org.w3id.communique.graph;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The days on which an event may take place.
 *
 * @param begin first day
 * @param end last day, inclusive; not before {@code begin}
 */
public record Period(LocalDate begin, LocalDate end) {
  public Period {
    if (end.isBefore(begin)) {
      throw new IllegalArgumentException("ends before it begins: " + begin + "/" + end);
    }
  }

  /** Whether it is a single day. */
  public boolean isDay() {
    return begin.equals(end);
  }

  /** How many days it has. */
  long days() {
    return ChronoUnit.DAYS.between(begin, end) + 1;
  }

  /**
   * A day, month or year as a literal; empty for any other period, for which XML Schema has no
   * datatype.
   */
  public Optional<Node> literal() {
    YearMonth month = YearMonth.from(begin);
    if (isDay()) {
      return Optional.of(NodeFactory.createLiteralDT(begin.toString(), XSDDatatype.XSDdate));
    } else if (covers(month.atDay(1), month.atEndOfMonth())) {
      return Optional.of(NodeFactory.createLiteralDT(month.toString(), XSDDatatype.XSDgYearMonth));
    } else if (covers(month.withMonth(1).atDay(1), month.withMonth(12).atEndOfMonth())) {
      return Optional.of(
          NodeFactory.createLiteralDT(Year.from(begin).toString(), XSDDatatype.XSDgYear));
    }
    return Optional.empty();
  }

  private boolean covers(LocalDate first, LocalDate last) {
    return begin.equals(first) && end.equals(last);
  }

  @Override
  public String toString() {
    return begin + "/" + end;
  }
}
