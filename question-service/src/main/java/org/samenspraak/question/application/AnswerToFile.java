package org.samenspraak.question.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Part;

/**
 * A final text as it comes in.
 *
 * @param minister the addressee who gives it
 * @param signedBy the minister who signed it, when that is another: a successor
 * @param text outside the parts
 * @param parts the answer per part, empty when it is not divided
 * @param undivided whether the clerk confirms that it answers all parts, though it does not say so
 * @param answeredOn Brussels date on which it was given, if the clerk states it
 * @param salt of its hash
 */
public record AnswerToFile(
    MinisterId minister,
    @Nullable MinisterId signedBy,
    AnswerKind kind,
    @Nullable String text,
    List<Part> parts,
    boolean undivided,
    @Nullable LocalDate answeredOn,
    String salt) {}
