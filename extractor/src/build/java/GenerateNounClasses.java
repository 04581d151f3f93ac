import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes the classes of English nouns by their hypernyms in WordNet 3.1: {@code java
 * GenerateNounClasses.java ROOTS.tsv FILE.tsv}. A noun takes the class of the root nearest above
 * its first sense; the roots are senses written {@code word#number}. Reads WordNet's own files
 * (wndb(5WN)) from the class path. A root that WordNet lacks stops the build.
 */
final class GenerateNounClasses {
  private static final String WORDNET = "/net/sf/extjwnl/data/wordnet/wn31/";
  private static final String NO_CLASS = "none";
  private static final int MOST_WORDS = 3;

  /** A set of synonyms: its words as written, and the offsets of its hypernyms. */
  private record Synset(List<String> words, List<String> hypernyms) {}

  private final Map<String, Synset> synsets = new HashMap<>();
  private final Map<String, List<String>> senses = new HashMap<>();
  private final Map<String, String> roots = new HashMap<>();

  private GenerateNounClasses() {}

  public static void main(String[] args) throws IOException {
    GenerateNounClasses generator = new GenerateNounClasses();
    generator.readSynsets();
    generator.readSenses();
    generator.readRoots(Path.of(args[0]));
    Path file = Path.of(args[1]);
    Files.createDirectories(file.getParent());
    Files.writeString(file, generator.table());
  }

  private void readSynsets() throws IOException {
    try (BufferedReader in = open("data.noun")) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isBlank() || line.startsWith(" ")) {
          continue;
        }
        String[] fields = line.split(" ");
        int words = Integer.parseInt(fields[3], 16);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < words; i++) {
          names.add(fields[4 + 2 * i].replace('_', ' '));
        }
        int count = 4 + 2 * words;
        List<String> hypernyms = new ArrayList<>();
        for (int i = count + 1; i < count + 1 + 4 * Integer.parseInt(fields[count]); i += 4) {
          if (fields[i].equals("@")) {
            hypernyms.add(fields[i + 1]);
          }
        }
        synsets.put(fields[0], new Synset(names, hypernyms));
      }
    }
  }

  private void readSenses() throws IOException {
    try (BufferedReader in = open("index.noun")) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isBlank() || line.startsWith(" ")) {
          continue;
        }
        String[] fields = line.trim().split("\\s+");
        int first = fields.length - Integer.parseInt(fields[2]);
        senses.put(fields[0].replace('_', ' '), List.of(fields).subList(first, fields.length));
      }
    }
  }

  private void readRoots(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank() || line.startsWith("#") || line.startsWith("root\t")) {
        continue;
      }
      String[] cells = line.split("\t");
      String[] sense = cells[0].split("#");
      List<String> known = senses.getOrDefault(sense[0], List.of());
      int number = Integer.parseInt(sense[1]);
      if (number > known.size()) {
        throw new IllegalStateException(
            file + ": \"" + cells[0] + "\": WordNet has " + known.size() + " senses of it");
      }
      roots.put(known.get(number - 1), cells[1]);
    }
  }

  private String table() {
    Map<String, String> classes = new TreeMap<>();
    senses.forEach(
        (word, ways) ->
            commonSense(word, ways)
                .flatMap(this::nearestRoot)
                .ifPresent(c -> classes.put(word, c)));
    StringBuilder table = new StringBuilder("form\tclass\tsource\n");
    classes.forEach(
        (word, name) -> {
          if (!name.equals(NO_CLASS)) {
            table.append(word).append('\t').append(name).append("\twordnet\n");
          }
        });
    return table.toString();
  }

  /** The first sense in which the word is a common noun; WordNet orders senses by frequency. */
  private Optional<String> commonSense(String word, List<String> ways) {
    if (word.length() < 3
        || word.split(" ").length > MOST_WORDS
        || !Character.isLetter(word.charAt(0))) {
      return Optional.empty();
    }
    return ways.stream().filter(offset -> synsets.get(offset).words().contains(word)).findFirst();
  }

  private Optional<String> nearestRoot(String synset) {
    Deque<String> queue = new ArrayDeque<>(List.of(synset));
    Set<String> seen = new HashSet<>();
    while (!queue.isEmpty()) {
      String offset = queue.remove();
      if (roots.containsKey(offset)) {
        return Optional.of(roots.get(offset));
      }
      synsets.get(offset).hypernyms().stream().filter(seen::add).forEach(queue::add);
    }
    return Optional.empty();
  }

  private static BufferedReader open(String name) throws IOException {
    InputStream in = GenerateNounClasses.class.getResourceAsStream(WORDNET + name);
    if (in == null) {
      throw new IOException("WordNet is not on the class path: " + WORDNET + name);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
  }
}
