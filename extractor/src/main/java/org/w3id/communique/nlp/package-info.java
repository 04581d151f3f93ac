/**
 * Sentences, tokens, tags, lemmas, names and syntax. Comes in: a {@link
 * org.w3id.communique.text.Document}. Goes out: an {@link
 * org.w3id.communique.text.AnnotatedDocument}. The only package that may import an NLP library; of
 * ours it imports {@code text} alone.
 *
 * <p>{@link org.w3id.communique.nlp.EnglishAnnotator} names the steps: {@code LanguageCheck},
 * {@code SentenceSplitter}, {@code Tokenizer}, {@code DependencyParser}, {@code Lemmatizer}. The
 * parser stands behind an interface of one method.
 *
 * <h2>What the tags and relations are</h2>
 *
 * <ul>
 *   <li>Parts of speech: those of the Penn Treebank as OntoNotes 5 extends them; a hyphen between
 *       words is a token of its own, {@code HYPH}, but for prefixes ("pre-war") and designations
 *       ("F-16").
 *   <li>Names: BILOU and the types of OntoNotes 5, such as {@code U-GPE} or {@code B-PERSON}:
 *       {@code PERSON}, {@code NORP} (nationalities, parties), {@code FAC}, {@code ORG}, {@code
 *       GPE} (states, cities), {@code LOC}, {@code PRODUCT}, {@code EVENT}, {@code WORK_OF_ART},
 *       {@code LAW}, {@code LANGUAGE}, {@code DATE}, {@code TIME}, {@code PERCENT}, {@code MONEY},
 *       {@code QUANTITY}, {@code ORDINAL}, {@code CARDINAL}.
 *   <li>Relations: 44 of the CLEAR scheme (Choi and Palmer 2012). Arguments of verbs: {@code
 *       nsubj}, {@code nsubjpass}, {@code csubj}, {@code csubjpass}, {@code dobj}, {@code dative},
 *       {@code attr}, {@code acomp}, {@code oprd}, {@code xcomp}, {@code ccomp}, {@code expl};
 *       prepositions: {@code prep}, {@code agent}, {@code pobj}, {@code pcomp}; clauses: {@code
 *       advcl}, {@code acl}, {@code relcl}, {@code parataxis}, {@code mark}; nouns: {@code poss},
 *       {@code compound}, {@code nmod}, {@code appos}, {@code det}, {@code predet}, {@code case},
 *       {@code qmod}; coordination: {@code conj} (each conjunct on the one before), {@code cc},
 *       {@code preconj}; verbs: {@code aux}, {@code auxpass}, {@code neg}, {@code prt}, {@code
 *       advmod}, {@code npadvmod}; and {@code root}, {@code punct}, {@code discourse}, {@code
 *       vocative}, {@code meta}, {@code dep}. Adjectives are {@code nmod}. The file {@code
 *       relations.tsv} gives each with its meaning and a sentence; the build checks that the parser
 *       still finds them so.
 * </ul>
 */
@NullMarked
package org.w3id.communique.nlp;

import org.jspecify.annotations.NullMarked;
