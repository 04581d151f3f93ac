package org.w3id.communique.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.learning.util.ColumnMajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SparseWeightsTest {
  private static final int LABELS = 17;
  private static final int FEATURES = 300;

  @Test
  void scoresAreTheSameToTheLastBit() {
    Random random = new Random(11);
    ColumnMajorVector dense = new ColumnMajorVector();
    dense.expand(LABELS, FEATURES);
    for (int i = 0; i < dense.size(); i++) {
      dense.set(i, random.nextInt(10) == 0 ? random.nextFloat() - 0.5f : 0);
    }
    SparseWeights sparse = SparseWeights.of(dense);
    for (int round = 0; round < 100; round++) {
      SparseVector features = new SparseVector();
      for (int i = 0; i < 20; i++) {
        features.add(random.nextInt(FEATURES + 5), 1f);
      }
      float[] expected = new float[LABELS];
      float[] found = new float[LABELS];
      dense.addScores(features, expected);
      sparse.addScores(features, found);
      assertThat(found).isEqualTo(expected);
    }
  }

  @Test
  void keepsTheSizes() {
    ColumnMajorVector dense = new ColumnMajorVector();
    dense.expand(LABELS, FEATURES);
    SparseWeights sparse = SparseWeights.of(dense);
    assertThat(sparse.getLabelSize()).isEqualTo(LABELS);
    assertThat(sparse.getFeatureSize()).isEqualTo(FEATURES);
  }
}
