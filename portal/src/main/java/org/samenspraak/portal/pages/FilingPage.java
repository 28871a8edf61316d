package org.samenspraak.portal.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.CoordinationSeen.Mandate;

/**
 * The page on which a question is filed.
 *
 * @param parts how many parts the form has room for
 * @param addressees for how many ministers it has room
 * @param ministers who can be chosen
 * @param on whether these are the ministers of the day that was typed, and not of all times
 * @param focus the field in which one goes on; empty for none
 * @param source the document from which it was filled; null when it is typed
 * @param answered whether an answer stands in the document too
 */
public record FilingPage(
    int parts,
    int addressees,
    List<Mandate> ministers,
    boolean on,
    String focus,
    @Nullable SourceLines source,
    boolean answered) {}
