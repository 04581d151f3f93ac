package org.w3id.communique.mention;

/** What an expression of time says, before it is resolved against the publication date. */
public interface TimeExpression {}
