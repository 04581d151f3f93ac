package org.w3id.communique.store;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.update.UpdateFactory;

/** Reads queries in SPARQL 1.1, without the extensions of any engine. */
public final class QueryText {
  /** Relative IRIs have nothing of ours to be relative to. */
  private static final String BASE = "http://relative.invalid/";

  private static final Pattern POSITION = Pattern.compile("at line (\\d+), column (\\d+)");
  private static final Pattern POSITION_FIRST = Pattern.compile("^Line \\d+, column \\d+: ");

  /** The messages of JavaCC: a token that does not fit, or characters that are no token. */
  private static final Pattern MET =
      Pattern.compile(
          "Encountered \"(?:<EOF>|\\s*(?:\"[^\"]*\"|<\\w+>) \"(?<met>.*) \")\""
              + "|Lexical error ?\\. Encountered: (?:(?<end><EOF>)|.*?),? after prefix \"(?<begun>.*)\"");

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private QueryText() {}

  /**
   * Parses a query.
   *
   * @throws QueryFailure.Malformed with the line and the column at fault
   */
  public static Query parse(String text) {
    try {
      return QueryFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
    } catch (QueryParseException e) {
      if (isUpdate(text)) {
        throw new QueryFailure.Malformed("this is an update; only queries are answered", e);
      }
      throw new QueryFailure.Malformed(message(e), e);
    } catch (QueryException e) {
      throw new QueryFailure.Malformed("malformed query: " + firstLine(e), e);
    } catch (StackOverflowError e) {
      throw new QueryFailure.Malformed("the query is nested too deeply", e);
    }
  }

  private static String message(QueryParseException e) {
    String reason = POSITION_FIRST.matcher(firstLine(e)).replaceFirst("");
    String where = e.getLine() > 0 ? at(e.getLine(), e.getColumn()) : "";
    Matcher position = POSITION.matcher(reason);
    if (position.find()) {
      // The exception's own position is that of the token before.
      where = at(Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)));
      reason = reason.substring(0, position.start()) + reason.substring(position.end());
    }
    return "malformed query"
        + where
        + ": "
        + inWords(reason.strip().replaceFirst("\\s*[.,:]$", ""));
  }

  /** What the parser met, without the notation of the tool that made the parser. */
  private static String inWords(String reason) {
    Matcher matcher = MET.matcher(reason);
    if (!matcher.matches()) {
      return reason;
    }
    String met = matcher.group("met") == null ? "" : unescaped(matcher.group("met"));
    String begun = matcher.group("begun") == null ? "" : unescaped(matcher.group("begun"));
    if (begun.isEmpty()) {
      return met.isEmpty() ? "it ends too early" : met + " does not fit here";
    }
    return matcher.group("end") == null ? begun + " is not understood" : "it ends within " + begun;
  }

  private static String unescaped(String token) {
    return "'" + token.replaceAll("\\\\(.)", "$1") + "'";
  }

  private static String at(int line, int column) {
    return " at line " + line + ", column " + column;
  }

  /** What the parser met; the list of all that it would have liked better is left out. */
  private static String firstLine(Exception e) {
    String met = String.valueOf(e.getMessage()).split("\n\\s*\n|Was expecting", 2)[0];
    return WHITE_SPACE.matcher(met).replaceAll(" ").strip();
  }

  private static boolean isUpdate(String text) {
    String upper = text.toUpperCase(Locale.ROOT);
    boolean mayBe =
        Pattern.compile("\\b(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|COPY|MOVE|ADD)\\b")
            .matcher(upper)
            .find();
    if (!mayBe) {
      return false;
    }
    try {
      UpdateFactory.create(text, BASE, Syntax.syntaxSPARQL_11);
      return true;
    } catch (QueryException | StackOverflowError e) {
      return false;
    }
  }
}
