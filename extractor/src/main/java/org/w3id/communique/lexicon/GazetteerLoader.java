package org.w3id.communique.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the rows of gazetteers into entities and their forms, and refuses what does not add up.
 */
final class GazetteerLoader {
  static final String[] COLUMNS = {"form", "entity", "class", "source"};

  private static final Pattern KEY = Pattern.compile("[A-Z]{3}|[\\p{Ll}\\d]+(-[\\p{Ll}\\d]+)*");
  private static final Comparator<Candidate> PREFERENCE =
      Comparator.comparing(Candidate::yields).thenComparing(c -> c.entity().kind);

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<WordList.Row> forms = new ArrayList<>();
  private final Set<String> yielding = new HashSet<>();

  /** An entity while its rows are being read. */
  private static final class Draft {
    final EntityKind kind;
    final String key;
    final WordList.Row first;
    final List<String> alternativeNames = new ArrayList<>();
    final List<String> sameAs = new ArrayList<>();
    @Nullable String name;
    @Nullable String code;
    @Nullable String state;
    @Nullable String itemClass;

    Draft(EntityKind kind, String key, WordList.Row first) {
      this.kind = kind;
      this.key = key;
      this.first = first;
    }
  }

  private record Candidate(Draft entity, NameClass use, boolean yields) {}

  static String id(EntityKind kind, String key) {
    return kind.name().toLowerCase(Locale.ROOT) + "/" + key;
  }

  void add(WordList list) {
    for (WordList.Row row : list.rows()) {
      add(row);
    }
  }

  private void add(WordList.Row row) {
    String form = row.cell(0);
    Draft draft = drafts.computeIfAbsent(row.cell(1), id -> draft(id, row));
    switch (row.cell(2)) {
      case "wikidata" ->
          draft.sameAs.add("http://www.wikidata.org/entity/" + matching(row, "Q\\d+"));
      case "geonames" ->
          draft.sameAs.add("https://sws.geonames.org/" + matching(row, "\\d+") + "/");
      case "state" -> draft.state = once(row, draft.state, "state");
      case "item-class" -> draft.itemClass = once(row, draft.itemClass, "item class");
      case "yields" -> yielding.add(row.cell(1) + '\t' + form);
      case "name" -> {
        draft.name = once(row, draft.name, "name");
        forms.add(row);
      }
      case "alias" -> {
        draft.alternativeNames.add(form);
        forms.add(row);
      }
      case "acronym" -> {
        draft.alternativeNames.add(form);
        draft.code = draft.code == null ? form : draft.code;
        forms.add(row);
      }
      default -> {
        use(row);
        forms.add(row);
      }
    }
  }

  private static Draft draft(String id, WordList.Row row) {
    int slash = id.indexOf('/');
    String kind = slash < 0 ? id : id.substring(0, slash);
    String key = id.substring(slash + 1);
    for (EntityKind known : EntityKind.values()) {
      if (slash > 0 && known.name().toLowerCase(Locale.ROOT).equals(kind)) {
        if (!KEY.matcher(key).matches()
            || (known == EntityKind.STATE)
                != (key.length() == 3 && Character.isUpperCase(key.charAt(0)))) {
          throw row.error(
              "'"
                  + key
                  + "' cannot be a key; write lower-case words joined by hyphens, or a state's"
                  + " three capitals");
        }
        return new Draft(known, key, row);
      }
    }
    throw row.error(
        "'"
            + id
            + "' names no entity; write KIND/KEY with a kind of state, organization, person, place,"
            + " item, other");
  }

  private static NameClass use(WordList.Row row) {
    for (NameClass known : NameClass.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(row.cell(2))) {
        return known;
      }
    }
    throw row.error(
        "'"
            + row.cell(2)
            + "' is no class; write name, alias, acronym, demonym, people, capital, seat, location,"
            + " wikidata, geonames, state, item-class or yields");
  }

  private static String matching(WordList.Row row, String pattern) {
    if (!row.cell(0).matches(pattern)) {
      throw row.error("'" + row.cell(0) + "' is no identifier of " + row.cell(2));
    }
    return row.cell(0);
  }

  private static String once(WordList.Row row, @Nullable String before, String what) {
    if (before != null && !before.equals(row.cell(0))) {
      throw row.error(
          "this entity already has the "
              + what
              + " '"
              + before
              + "'; remove one of the two or use the class alias");
    }
    return row.cell(0);
  }

  Gazetteer build() {
    Map<String, NamedEntity> entities = new LinkedHashMap<>();
    drafts.forEach((id, draft) -> entities.put(id, entity(draft)));
    Map<List<String>, List<Candidate>> candidates = new HashMap<>();
    for (WordList.Row row : forms) {
      List<String> words = NameWords.of(row.cell(0));
      if (words.isEmpty()) {
        throw row.error("this form has neither letters nor digits; write a name");
      }
      boolean yields = yielding.contains(row.cell(1) + '\t' + row.cell(0));
      addCandidate(
          row,
          candidates.computeIfAbsent(words, w -> new ArrayList<>(1)),
          new Candidate(draftOf(row), use(row), yields));
    }
    Map<List<String>, List<NameReading>> readings = HashMap.newHashMap(candidates.size());
    candidates.forEach(
        (words, ways) -> {
          ways.sort(PREFERENCE);
          readings.put(
              words,
              ways.stream()
                  .map(
                      c ->
                          new NameReading(
                              Objects.requireNonNull(
                                  entities.get(id(c.entity().kind, c.entity().key))),
                              c.use()))
                  .toList());
        });
    return new Gazetteer(Collections.unmodifiableMap(entities), readings);
  }

  private Draft draftOf(WordList.Row row) {
    return Objects.requireNonNull(drafts.get(row.cell(1)));
  }

  private NamedEntity entity(Draft draft) {
    if (draft.name == null) {
      throw draft.first.error(
          "'" + draft.first.cell(1) + "' has no name; add a line with the class name");
    }
    if (draft.state != null && !drafts.containsKey(id(EntityKind.STATE, draft.state))) {
      throw draft.first.error(
          "its state '" + draft.state + "' is not known; write an ISO 3166-1 alpha-3 code");
    }
    Optional<String> code =
        Optional.ofNullable(draft.kind == EntityKind.STATE ? draft.key : draft.code);
    return new NamedEntity(
        draft.kind,
        draft.key,
        draft.name,
        code,
        draft.alternativeNames,
        draft.sameAs,
        Optional.ofNullable(draft.state),
        Optional.ofNullable(draft.itemClass));
  }

  private static void addCandidate(
      WordList.Row row, List<Candidate> candidates, Candidate candidate) {
    for (Candidate other : candidates) {
      if (other.entity() == candidate.entity()) {
        return;
      }
      if (other.entity().kind == EntityKind.STATE
          && candidate.entity().kind == EntityKind.STATE
          && other.yields() == candidate.yields()) {
        throw row.error(
            "this form already stands for state/"
                + other.entity().key
                + "; mark the less likely one with a line of the class yields");
      }
    }
    candidates.add(candidate);
  }
}
