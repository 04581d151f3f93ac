package org.w3id.communique.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaOrgTest {
  @Test
  void nothingInItEndsTheScriptThatHoldsIt() {
    assertThat(SchemaOrg.json(List.of("</script><script>alert(1)</script>", "<!-- & \u2028 \"")))
        .doesNotContain("<")
        .doesNotContain(">")
        .doesNotContain("&")
        .isEqualTo(
            "[\"\\u003C/script\\u003E\\u003Cscript\\u003Ealert(1)\\u003C/script\\u003E\","
                + "\"\\u003C!-- \\u0026 \\u2028 \\\"\"]");
  }
}
