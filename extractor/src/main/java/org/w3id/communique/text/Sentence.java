package org.w3id.communique.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A sentence as a sequence of tokens and a dependency tree over them. Immutable; equal only to
 * itself.
 */
public final class Sentence {
  private final int index;
  private final int paragraph;
  private final CharSpan span;
  private final List<Token> tokens;
  private final List<List<Token>> dependents;

  /**
   * Makes a sentence of at least one token.
   *
   * @param index position in its document, from 0
   * @param paragraph position of its paragraph in the document, from 0
   * @param span where it stands in the document's text
   * @param tokens its tokens in order; each one's index is its position in the list
   * @throws IllegalArgumentException if a token's index or head does not fit the list
   */
  public Sentence(int index, int paragraph, CharSpan span, List<Token> tokens) {
    this.index = index;
    this.paragraph = paragraph;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    List<List<Token>> byHead = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      byHead.add(new ArrayList<>(2));
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.index() != i || token.head() >= tokens.size() || token.head() == i) {
        throw new IllegalArgumentException("token " + i + " does not fit its sentence: " + token);
      }
      if (token.head() >= 0) {
        byHead.get(token.head()).add(token);
      }
    }
    this.dependents = byHead.stream().map(List::copyOf).toList();
  }

  /** Position in the document, from 0. */
  public int index() {
    return index;
  }

  /** Position of the paragraph in the document, from 0. */
  public int paragraph() {
    return paragraph;
  }

  /** Where the sentence stands in the document's text. */
  public CharSpan span() {
    return span;
  }

  /** The tokens in order. */
  public List<Token> tokens() {
    return tokens;
  }

  /** The number of tokens. */
  public int size() {
    return tokens.size();
  }

  /** The token at a position from 0 to {@code size() - 1}. */
  public Token token(int position) {
    return tokens.get(position);
  }

  /** The tokens that {@code head} governs directly, in order of the text. */
  public List<Token> dependents(Token head) {
    return dependents.get(head.index());
  }

  /**
   * Those dependents of {@code head} whose arc bears one of the relations, in order of the text.
   */
  public List<Token> dependents(Token head, String... relations) {
    List<Token> found = new ArrayList<>();
    for (Token token : dependents(head)) {
      for (String relation : relations) {
        if (token.relation().equals(relation)) {
          found.add(token);
          break;
        }
      }
    }
    return found.isEmpty() ? List.of() : Collections.unmodifiableList(found);
  }

  /** The token that governs {@code token}; empty at the root. */
  public Optional<Token> governor(Token token) {
    return token.head() == Token.ROOT ? Optional.empty() : Optional.of(token(token.head()));
  }

  /** Whether a token of this relation hangs on {@code head}. */
  public boolean has(Token head, String relation) {
    return dependents(head).stream().anyMatch(token -> token.relation().equals(relation));
  }

  /** Whether {@code above} governs the token, directly or through others. */
  public boolean isBelow(Token token, Token above) {
    int head = token.head();
    for (int steps = 0; head != Token.ROOT && steps < size(); steps++) {
      if (head == above.index()) {
        return true;
      }
      head = token(head).head();
    }
    return false;
  }

  /** The tokens covered by a span, in order. */
  public List<Token> tokens(TokenSpan part) {
    return tokens.subList(part.begin(), part.end());
  }

  /** The characters that a span of tokens covers in the document's text. */
  public CharSpan charSpan(TokenSpan part) {
    return new CharSpan(
        tokens.get(part.begin()).span().begin(), tokens.get(part.end() - 1).span().end());
  }
}
