package org.w3id.communique.extractor;

import java.nio.file.Path;
import java.util.List;

/**
 * What a user may choose.
 *
 * @param names files of further names, in the form of the gazetteer; their readings come before its
 *     own
 */
public record ExtractorOptions(List<Path> names) {
  /** Nothing chosen. */
  public static final ExtractorOptions DEFAULT = new ExtractorOptions(List.of());

  public ExtractorOptions {
    names = List.copyOf(names);
  }
}
