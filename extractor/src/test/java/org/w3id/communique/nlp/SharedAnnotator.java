package org.w3id.communique.nlp;

import java.nio.file.Path;
import org.w3id.communique.text.AnnotatedDocument;
import org.w3id.communique.text.Document;
import org.w3id.communique.text.Metadata;
import org.w3id.communique.text.Sentence;

/**
 * The one annotator of all tests that need real trees; its decoded models are kept where the
 * program keeps them.
 */
public final class SharedAnnotator {
  private static final EnglishAnnotator ANNOTATOR =
      new EnglishAnnotator(
          ModelCache.ofUser(System.getenv(), Path.of(System.getProperty("user.home"))));

  private SharedAnnotator() {}

  /** The annotator; loads the models when it gets its first document. */
  public static Annotator get() {
    return ANNOTATOR;
  }

  /** Annotates a text of which nothing else is known. */
  public static AnnotatedDocument annotate(String text) {
    return ANNOTATOR.annotate(new Document("test", text, Metadata.NONE));
  }

  /** The only sentence of a text. */
  public static Sentence sentence(String text) {
    AnnotatedDocument document = annotate(text);
    if (document.sentences().size() != 1) {
      throw new IllegalArgumentException(document.sentences().size() + " sentences in: " + text);
    }
    return document.sentences().getFirst();
  }
}
