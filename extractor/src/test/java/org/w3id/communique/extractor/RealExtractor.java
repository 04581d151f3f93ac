package org.w3id.communique.extractor;

import java.time.LocalDate;
import java.util.List;
import org.w3id.communique.claim.Claim;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;

/** The whole extractor, loaded once for all tests, and documents of a fixed day for it. */
public final class RealExtractor {
  /** The day on which every text of the tests is published: a Tuesday. */
  public static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 18);

  private RealExtractor() {}

  private static final class Loaded {
    static final Extractor EXTRACTOR = Extractor.load(ExtractorOptions.DEFAULT);
  }

  /** The one instance. */
  public static Extractor get() {
    return Loaded.EXTRACTOR;
  }

  /** A document of this text, published on {@link #PUBLISHED}. */
  public static Document document(String text) {
    return new Document("text", text, Metadata.publishedOn(PUBLISHED));
  }

  /** The claims of a text. */
  public static List<Claim> claims(String text) {
    return get().extract(document(text)).claims();
  }
}
