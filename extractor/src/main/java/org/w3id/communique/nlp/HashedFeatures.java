package org.w3id.communique.nlp;

import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.Serial;
import java.util.List;

/**
 * The features that a model knows, by fingerprint: an eighth of the memory of the strings
 * themselves, and quick to load.
 */
final class HashedFeatures extends FeatureMap {
  @Serial private static final long serialVersionUID = 1;

  private final FingerprintTable indices;

  private HashedFeatures(FingerprintTable indices, int size) {
    super(size);
    this.indices = indices;
  }

  /** The same features; the space of a fingerprint is the type of the feature. */
  static HashedFeatures of(FeatureMap features) {
    FingerprintTable.Builder indices = new FingerprintTable.Builder();
    List<Object2IntMap<String>> types = features.getIndexMaps();
    for (int type = 0; type < types.size(); type++) {
      for (Object2IntMap.Entry<String> feature : types.get(type).object2IntEntrySet()) {
        indices.put(type, feature.getKey(), feature.getIntValue());
      }
    }
    return new HashedFeatures(indices.build(), features.size());
  }

  @Override
  public int index(int type, String value) {
    return indices.get(type, value);
  }

  @Override
  public int add(int type, String value) {
    throw new UnsupportedOperationException("a decoder learns no features");
  }
}
