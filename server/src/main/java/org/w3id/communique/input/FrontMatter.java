package org.w3id.communique.input;

import java.util.Map;

/**
 * A plain text with what its front matter says.
 *
 * @param keys the keys between the two lines of dashes at the top; empty if there are none
 * @param text everything after them, unaltered; offsets into the document count from here
 */
record FrontMatter(Map<String, YamlNode> keys, String text) {
  private static final String FENCE = "---";

  /**
   * Splits the content of a file. Without a closing line of dashes, all of it is text.
   *
   * @throws Refusal if what stands between the fences is not YAML
   */
  static FrontMatter of(String content) throws Refusal {
    int yamlBegin = afterLine(content, 0);
    if (!lineAt(content, 0).equals(FENCE)) {
      return new FrontMatter(Map.of(), content);
    }
    for (int line = yamlBegin; line < content.length(); line = afterLine(content, line)) {
      String words = lineAt(content, line);
      if (words.equals(FENCE) || words.equals("...")) {
        YamlNode.Mapping mapping = YamlMappingParser.parse(content.substring(yamlBegin, line), 2);
        return new FrontMatter(mapping.entries(), content.substring(afterLine(content, line)));
      }
    }
    return new FrontMatter(Map.of(), content);
  }

  private static int afterLine(String content, int begin) {
    int feed = content.indexOf('\n', begin);
    return feed < 0 ? content.length() : feed + 1;
  }

  private static String lineAt(String content, int begin) {
    return content.substring(begin, afterLine(content, begin)).stripTrailing();
  }
}
