package org.w3id.communique.server.page;

import java.util.List;

/**
 * A claim as it is quoted.
 *
 * @param key tells the claim from others on a page
 * @param self leads to the claim
 * @param passage the words of the document
 * @param factuality how the claim presents its event
 * @param sources who says so according to the document; empty if it names nobody
 * @param hearsay the document's words for a source that it does not name, such as "reportedly"
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
    String hearsay,
    Link document,
    String publisher,
    DateView issued,
    Link event,
    Link ground,
    List<Fact> otherwise) {
  public ClaimView {
    sources = List.copyOf(sources);
    otherwise = List.copyOf(otherwise);
  }

  /** Whether somebody other than the document says so. */
  public boolean attributed() {
    return !sources.isEmpty() || !hearsay.isEmpty();
  }

  /** The same for the page of its document, which need not be named again. */
  ClaimView withoutDocument() {
    return new ClaimView(
        key,
        self,
        passage,
        factuality,
        sources,
        hearsay,
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
        hearsay,
        document,
        publisher,
        issued,
        event,
        newGround,
        otherwise);
  }
}
