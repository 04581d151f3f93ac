package org.w3id.communique.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.w3id.communique.lexicon.WordTable;
import org.w3id.communique.mention.Office;

/**
 * What makes two spellings the name of one person. It looks at the name alone, so that a person is
 * the same in every document: "Volodymyr Zelensky" is Volodymyr Zelenskyy wherever it stands.
 */
public final class PersonNames {
  private static final String SPELLING = "spelling";
  private static final String ALIAS = "alias";
  private static final String NAMESAKE = "namesake";
  private static final String ARTICLE = "article";
  private static final String RELATIVE = "relative";
  private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?-?){1,3}");

  private static final Pattern CAPITALS = Pattern.compile("(?=.*[AEIOUY])(?![IVX]+$)\\p{Lu}{3,}+");

  private final WordTable spellings;

  /** Knows a table with the classes spelling, alias, namesake, article and relative. */
  public PersonNames(WordTable spellings) {
    this.spellings = spellings;
  }

  /** The words by which a name is compared, in lower case and in one spelling. */
  List<String> words(String name) {
    List<String> words = spelled(name);
    return alias(words).map(this::spelled).orElse(words);
  }

  /** The key of whoever bears the name. */
  String key(String name) {
    return String.join("-", words(name));
  }

  /** The name in the spelling that stands for all others. */
  String canonical(String name) {
    return alias(spelled(name))
        .orElseGet(
            () ->
                Arrays.stream(name.split(" "))
                    .map(w -> spellings.value(Slug.of(w), SPELLING).orElseGet(() -> cased(w)))
                    .collect(Collectors.joining(" ")));
  }

  /** "OBAMA" of a heading or label is Obama; "JFK" and "Charles III" stay. */
  private static String cased(String word) {
    return CAPITALS.matcher(word).matches()
        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
        : word;
  }

  /** Whether the name leaves open which of several persons is meant. */
  boolean isAmbiguous(String name) {
    boolean surname =
        !name.contains(" ") || parts(name).size() < 2 && alias(spelled(name)).isEmpty();
    return surname || spellings.is(String.join(" ", words(name)), NAMESAKE);
  }

  /** Whether a title cannot be that of a full name: "President Obama" is not Michelle Obama. */
  boolean denies(String name, Office office) {
    return office.leads() && spellings.is(String.join(" ", words(name)), RELATIVE);
  }

  /** The words of a name that it may share with a fuller or shorter form. */
  List<String> parts(String name) {
    return words(name).stream().filter(w -> !spellings.is(w, ARTICLE)).toList();
  }

  /**
   * Whether two names can be one person's as far as initials go: George W. Bush is not George H. W.
   * Bush.
   */
  boolean agreeInInitials(String one, String other) {
    Set<String> initials = initials(one);
    Set<String> others = initials(other);
    return initials.isEmpty() || others.isEmpty() || initials.equals(others);
  }

  private Set<String> initials(String name) {
    Set<String> kept = new TreeSet<>(words(name));
    kept.retainAll(
        initialsJoined(name).stream().filter(PersonNames::isInitials).map(Slug::of).toList());
    return kept;
  }

  private Optional<String> alias(List<String> words) {
    return spellings.value(String.join(" ", words), ALIAS);
  }

  private List<String> spelled(String name) {
    List<String> words = new ArrayList<>();
    Set<String> initials = new TreeSet<>();
    for (String token : initialsJoined(name)) {
      if (isInitials(token)) {
        words.add(Slug.of(token));
        initials.add(Slug.of(token));
        continue;
      }
      for (String word : Slug.of(token).split("-")) {
        if (words.isEmpty() || !spellings.is(word, ARTICLE)) {
          words.add(spellings.value(word, SPELLING).map(Slug::of).orElse(word));
        }
      }
    }
    boolean shared = spellings.is(words.getFirst() + " " + words.getLast(), NAMESAKE);
    if (!shared && words.size() > 2) {
      words.subList(1, words.size() - 1).removeIf(initials::contains);
    }
    return words;
  }

  /** "J. D. Vance" is J.D. Vance. */
  private static List<String> initialsJoined(String name) {
    List<String> tokens = new ArrayList<>();
    for (String token : name.split(" ")) {
      if (!tokens.isEmpty() && isInitials(token) && isInitials(tokens.getLast())) {
        tokens.set(tokens.size() - 1, tokens.getLast() + token);
      } else {
        tokens.add(token);
      }
    }
    return tokens;
  }

  private static boolean isInitials(String token) {
    return INITIALS.matcher(token).matches();
  }
}
