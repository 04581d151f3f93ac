package org.w3id.communique.server;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_StrAfter;
import org.apache.jena.sparql.expr.E_StrBefore;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrContains;
import org.apache.jena.sparql.expr.E_StrDatatype;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.XSD;

/**
 * What the arguments of a function may be at most. Each of these functions is carried out at one go
 * that nothing can stop, and what it takes grows faster than its arguments, or its result does when
 * it is given to the same function again.
 */
enum FunctionBound {
  /** Texts that are joined. */
  LENGTH {
    @Override
    void check(List<NodeValue> arguments) {
      checkLength(arguments.stream().mapToLong(FunctionBound::length).sum());
    }
  },
  /** A text that is looked for in another: at worst each character is compared with each. */
  SEARCH {
    @Override
    void check(List<NodeValue> arguments) {
      require(
          length(arguments.get(0)) * length(arguments.get(1)) <= MOST_COMPARISONS,
          "texts too long to look for one in the other");
    }
  },
  /** Numbers that are multiplied. */
  PRODUCT {
    @Override
    void check(List<NodeValue> arguments) {
      checkBits(arguments.stream().mapToLong(FunctionBound::bits).sum());
    }
  },
  /** A whole number to the power of another. */
  POWER {
    @Override
    void check(List<NodeValue> arguments) {
      if (arguments.size() == 2 && arguments.get(1).isInteger()) {
        long exponent =
            arguments.get(1).getInteger().bitLength() < Integer.SIZE
                ? Math.abs(arguments.get(1).getInteger().longValue())
                : MOST_BITS;
        checkBits(bits(arguments.get(0)) * exponent);
      }
    }
  },
  /** A text that is read as a value of some type. */
  NUMERAL {
    @Override
    void check(List<NodeValue> arguments) {
      boolean text =
          arguments.size() == 2 && XSD.xstring.asNode().equals(arguments.get(1).asNode());
      require(
          text || length(arguments.getFirst()) <= LONGEST_NUMERAL,
          "a text too long to be read as a value");
    }
  };

  private static final long LONGEST_TEXT = 1_000_000;
  private static final long LONGEST_NUMERAL = 10_000;
  private static final long MOST_COMPARISONS = 100_000_000;
  private static final long MOST_BITS = 40_000;
  private static final int BITS_A_DIGIT = 4;
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";

  /**
   * Looks at arguments.
   *
   * @throws ExprEvalException if they are too much; an error of the expression, as SPARQL has them
   */
  abstract void check(List<NodeValue> arguments);

  /** The bound of a function; empty for one that needs none. */
  static Optional<FunctionBound> of(ExprFunction function) {
    return switch (function) {
      case E_StrConcat joined -> Optional.of(LENGTH);
      case E_StrEncodeForURI longer -> Optional.of(LENGTH);
      case E_StrContains contained -> Optional.of(SEARCH);
      case E_StrBefore before -> Optional.of(SEARCH);
      case E_StrAfter after -> Optional.of(SEARCH);
      case E_Multiply product -> Optional.of(PRODUCT);
      case E_StrDatatype typed -> Optional.of(NUMERAL);
      case E_Function named -> ofNamed(named.getFunctionIRI());
      default -> Optional.empty();
    };
  }

  /** An error of the expression for a text that gets too long. */
  static void checkLength(long length) {
    require(length <= LONGEST_TEXT, "a text of more than " + LONGEST_TEXT + " characters");
  }

  private static Optional<FunctionBound> ofNamed(String iri) {
    if (iri.equals(MATH + "pow")) {
      return Optional.of(POWER);
    }
    boolean cast = iri.startsWith(XSD.NS) && !iri.equals(XSD.xstring.getURI());
    return cast ? Optional.of(NUMERAL) : Optional.empty();
  }

  private static void checkBits(long bits) {
    require(bits <= MOST_BITS, "a number of too many digits");
  }

  private static void require(boolean small, String what) {
    if (!small) {
      throw new ExprEvalException(what);
    }
  }

  private static long length(NodeValue value) {
    return value.asUnquotedString().length();
  }

  private static long bits(NodeValue value) {
    if (value.isInteger()) {
      return value.getInteger().bitLength();
    }
    if (value.isDecimal()) {
      BigDecimal decimal = value.getDecimal();
      return decimal.unscaledValue().bitLength() + (long) BITS_A_DIGIT * Math.abs(decimal.scale());
    }
    return 0;
  }
}
