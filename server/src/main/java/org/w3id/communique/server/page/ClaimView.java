package org.w3id.communique.server.page;

import java.util.List;

/**
 * A claim as it is quoted.
 *
 * @param self leads to the claim
 * @param evidence the words of the document
 * @param factuality how the claim presents its event
 * @param sources who says so according to the document; empty for the document's own voice
 * @param document where the words stand; its text is empty where the page is that document's own
 * @param publisher of the document; empty if not known
 * @param issued when the document was published; empty if not known
 * @param event what the claim is about; its text is empty where the page is that event's own
 */
public record ClaimView(
    Link self,
    String evidence,
    Link factuality,
    List<Link> sources,
    Link document,
    String publisher,
    String issued,
    Link event) {
  public ClaimView {
    sources = List.copyOf(sources);
  }

  /** The same for the page of its document, which need not be named again. */
  ClaimView withoutDocument() {
    return new ClaimView(self, evidence, factuality, sources, Link.none(""), "", "", event);
  }
}
