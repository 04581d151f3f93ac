package org.w3id.communique.input;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plain text with what its front matter says.
 *
 * @param keys the keys between the two lines of dashes at the top; empty if there are none
 * @param text everything after them, unaltered; offsets into the document count from here
 */
record FrontMatter(Map<String, YamlNode> keys, String text) {
  private static final String FENCE = "---";

  private static final Pattern KEY = Pattern.compile("([A-Za-z]+):(\\s.*)?");

  /**
   * Splits the content of a file. A first line of dashes without a closing one is a rule above the
   * text, unless a key of a document follows it.
   *
   * @throws Refusal if a front matter is not closed, or what stands between the fences is not YAML
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
    Matcher key = KEY.matcher(lineAt(content, yamlBegin));
    if (key.matches() && DocumentFields.knows(key.group(1))) {
      throw new Refusal("its front matter, which begins here, has no closing line of dashes", 1);
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
