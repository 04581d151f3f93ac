package org.w3id.communique.extractor;

import java.util.List;
import org.w3id.communique.claim.Decision;
import org.w3id.communique.claim.DocumentClaims;
import org.w3id.communique.event.NearMiss;
import org.w3id.communique.event.SentenceContext;
import org.w3id.communique.resolve.Referent;
import org.w3id.communique.text.Token;

/**
 * How the claims of a document were found, and what was left out and why.
 *
 * @param claims what came of it, the same as without a trace
 * @param sentences its sentences in order
 */
public record Trace(DocumentClaims claims, List<OfSentence> sentences) {
  public Trace {
    sentences = List.copyOf(sentences);
  }

  /**
   * What one sentence gave.
   *
   * @param context the sentence with its tree and mentions
   * @param decisions what became of each event that a rule found, in order of the text
   * @param nearMisses rules that a word called up and that found no event of their own
   * @param resolutions what the words stand for that fill a role and name nothing themselves
   */
  public record OfSentence(
      SentenceContext context,
      List<Decision> decisions,
      List<NearMiss> nearMisses,
      List<Resolution> resolutions) {
    public OfSentence {
      decisions = List.copyOf(decisions);
      nearMisses = List.copyOf(nearMisses);
      resolutions = List.copyOf(resolutions);
    }
  }

  /**
   * What a word stands for as part of an event.
   *
   * @param head the word, or the noun that heads the phrase
   * @param referents what it stands for; empty if the document leaves it open
   */
  public record Resolution(Token head, List<Referent> referents) {
    public Resolution {
      referents = List.copyOf(referents);
    }
  }
}
