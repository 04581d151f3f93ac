package org.w3id.communique.server;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document about a thing.
 *
 * @param mediaType of the document
 * @param path of the document on this server
 */
record Variant(String mediaType, String path) {
  /** The documents about a thing, by its path below {@code /id/}; the preferred one first. */
  static List<Variant> of(String name) {
    List<Variant> variants = new ArrayList<>();
    for (RdfSyntax syntax : RdfSyntax.values()) {
      variants.add(new Variant(syntax.mediaType(), path(name, syntax)));
    }
    variants.add(new Variant(Answers.HTML, "/page/" + name));
    return variants;
  }

  /** The document that a client likes best; empty if it takes none of them. */
  static Optional<Variant> chosen(@Nullable String accept, String name) {
    List<Variant> offers = new ArrayList<>(of(name));
    for (RdfSyntax.Offer offer : RdfSyntax.offers()) {
      offers.add(new Variant(offer.mediaType(), path(name, offer.syntax())));
    }
    return Negotiation.choose(accept, offers, Variant::mediaType);
  }

  private static String path(String name, RdfSyntax syntax) {
    return "/data/" + name + "." + syntax.ending();
  }

  /** Names the documents to a client that asked for the thing itself. */
  static void linkFromName(HttpServletResponse response, String name) {
    List<Variant> variants = of(name);
    variants.forEach(variant -> variant.link(response, "alternate"));
    variants.getFirst().link(response, "describedby");
  }

  /** Names the other documents to a client that asked for one of them. */
  static void linkFromPage(HttpServletResponse response, String name) {
    linkFromName(response, name);
    of(name).getLast().link(response, "canonical");
  }

  /**
   * Names the other documents, and what they are about, to a client that asked for one of them.
   *
   * @param iri of the thing
   */
  static void linkFromData(
      HttpServletResponse response, String name, RdfSyntax syntax, String iri) {
    for (Variant variant : of(name)) {
      variant.link(response, "alternate");
      if (variant.mediaType.equals(syntax.mediaType())) {
        variant.link(response, "canonical");
      }
    }
    response.addHeader("Link", "<" + iri + ">; rel=\"describes\"");
  }

  private void link(HttpServletResponse response, String relation) {
    response.addHeader(
        "Link", "<" + path + ">; rel=\"" + relation + "\"; type=\"" + mediaType + "\"");
  }
}
