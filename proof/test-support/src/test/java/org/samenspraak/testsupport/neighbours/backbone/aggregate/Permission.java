package org.samenspraak.testsupport.neighbours.backbone.aggregate;

/** A row of a table of permissions. */
public interface Permission {}
