package org.w3id.communique.server.page;

import java.util.List;
import org.w3id.communique.search.Hit;

/**
 * What was found for words.
 *
 * @param words that were looked for; empty before any were
 * @param kinds what there is of each kind, the first for all
 * @param results the closest first
 * @param total how many there are, results left out included; counted up to a bound
 * @param partly whether they have only some of the words, as nothing has all
 */
public record SearchPage(
    String words, List<Kind> kinds, List<Result> results, int total, boolean partly) {
  /**
   * Leads to the results of a kind.
   *
   * @param name of the kind
   * @param number how many results are of it
   * @param chosen whether the page shows this kind
   */
  public record Kind(String name, int number, String href, boolean chosen) {}

  /**
   * Something that was found.
   *
   * @param self leads to it
   * @param kind what it is
   * @param iri its name in the graph
   * @param marks its status, where it has one
   * @param snippet the text that has the words
   * @param text the same without marks
   * @param quoted whether the text is a quotation, and not its name
   * @param known the document that alone knows it by this name, if there is one
   */
  public record Result(
      Link self,
      String kind,
      String iri,
      List<Link> marks,
      List<Hit.Part> snippet,
      String text,
      boolean quoted,
      List<Link> known) {
    public Result {
      known = List.copyOf(known);
      marks = List.copyOf(marks);
      snippet = List.copyOf(snippet);
    }

    /** Whether the text is the label, which is shown already. */
    public boolean named() {
      return text.equals(self.text());
    }
  }

  public SearchPage {
    kinds = List.copyOf(kinds);
    results = List.copyOf(results);
  }

  /** How many results are left out. */
  public int more() {
    return total - results.size();
  }

  /** Whether words were looked for and nothing has them. */
  public boolean nothing() {
    return !words.isEmpty() && results.isEmpty();
  }
}
