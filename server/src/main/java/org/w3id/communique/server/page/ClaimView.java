package org.w3id.communique.server.page;

import java.util.List;

/**
 * A claim as it is quoted.
 *
 * @param key tells the claim from others on a page
 * @param self leads to the claim
 * @param passage the words of the document
 * @param factuality how the claim presents its event
 * @param sources who says so according to the document; empty for the document's own voice
 * @param document where the words stand; its text is empty where the page is that document's own
 * @param publisher of the document; empty if not known
 * @param issued when the document was published
 * @param event what the claim is about; its text is empty where the page is that event's own
 * @param ground on which the claim is of its event; its text is empty where that goes without
 *     saying
 * @param otherwise what the claim says of its event that the event does not
 */
public record ClaimView(
    String key,
    Link self,
    Passage passage,
    Link factuality,
    List<Link> sources,
    Link document,
    String publisher,
    DateView issued,
    Link event,
    Link ground,
    List<Fact> otherwise) {
  /** What the annotators' guidelines give as the source where a text names none. */
  static final String HEARSAY = "reportedly";

  public ClaimView {
    sources = List.copyOf(sources);
    otherwise = List.copyOf(otherwise);
  }

  /** Whether the document names somebody who says so. */
  public boolean attributed() {
    return !sources.isEmpty();
  }

  /** Whether somebody says so whom the document does not name. */
  public boolean hearsay() {
    return sources.stream().anyMatch(source -> source.text().equals(HEARSAY));
  }

  /** The same for the page of its document, which need not be named again. */
  ClaimView withoutDocument() {
    return new ClaimView(
        key,
        self,
        passage,
        factuality,
        sources,
        Link.none(""),
        "",
        DateView.NONE,
        event,
        ground,
        otherwise);
  }

  /** The same for the page of its event, if it has other claims too. */
  ClaimView withGround(Link newGround) {
    return new ClaimView(
        key,
        self,
        passage,
        factuality,
        sources,
        document,
        publisher,
        issued,
        event,
        newGround,
        otherwise);
  }
}
