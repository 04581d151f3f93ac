package org.w3id.communique.server.page;

import java.util.List;

/**
 * A page about a thing of the graph. Lists are empty where the thing has no such part.
 *
 * @param heading what it is
 * @param quoted for a claim, itself
 * @param comparisons for a claim, what it says beside what its event says
 * @param facts its properties that are not shown otherwise
 * @param elsewhere the same thing on other sites
 * @param agreements for an event of several claims, why they are one event
 * @param claimsTitle what the claims have to do with it
 * @param claims about it, in it or by it
 * @param timeline the events in which it takes part
 * @param text for a document, its text with the evidence marked
 * @param schema the same for search engines, in JSON-LD
 */
public record ResourcePage(
    Heading heading,
    List<ClaimView> quoted,
    List<Comparison> comparisons,
    List<Fact> facts,
    List<Link> elsewhere,
    List<Agreement> agreements,
    String claimsTitle,
    List<ClaimView> claims,
    Timeline timeline,
    List<TextPart> text,
    String schema) {
  public ResourcePage {
    quoted = List.copyOf(quoted);
    comparisons = List.copyOf(comparisons);
    facts = List.copyOf(facts);
    elsewhere = List.copyOf(elsewhere);
    agreements = List.copyOf(agreements);
    claims = List.copyOf(claims);
    text = List.copyOf(text);
  }

  public String title() {
    return heading.title();
  }
}
