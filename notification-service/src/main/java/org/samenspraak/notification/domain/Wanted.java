package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.CoordinationEvent.ContributionRequested;
import org.samenspraak.contracts.CoordinationEvent.ContributionReturned;
import org.samenspraak.notification.domain.Mail.Fact;
import org.samenspraak.notification.domain.Mail.More;
import org.samenspraak.notification.domain.Mail.Note;

/**
 * What is asked of a ministry.
 *
 * @param parts numbers of the parts
 * @param due internal Brussels date; of several the first
 * @param laterDays of parts that are asked by a later day
 * @param note of the coordinator, unless it is confidential
 * @param noteConfidential whether there is a note that is only read in the portal
 */
public record Wanted(
    List<Integer> parts,
    LocalDate due,
    List<Fact> laterDays,
    @Nullable String note,
    boolean noteConfidential) {

  /** What these requests ask together. */
  public static Wanted of(List<ContributionRequested> requests) {
    LocalDate first =
        requests.stream()
            .map(ContributionRequested::due)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    String notes =
        requests.stream()
            .map(ContributionRequested::note)
            .filter(Objects::nonNull)
            .distinct()
            .collect(Collectors.joining("\n\n"));
    return new Wanted(
        requests.stream().flatMap(one -> one.parts().stream()).distinct().sorted().toList(),
        first,
        requests.stream()
            .filter(one -> one.due().isAfter(first))
            .map(one ->
                new Fact(
                    MailWords.capital(MailWords.parts(one.parts())),
                    "tegen " + MailWords.dayOf(one.due())))
            .toList(),
        notes.isEmpty() ? null : notes,
        requests.stream().anyMatch(ContributionRequested::noteConfidential));
  }

  /** What these returns ask together; their notes are only read in the portal. */
  public static Wanted again(List<ContributionReturned> returns) {
    return new Wanted(
        returns.stream().map(ContributionReturned::part).distinct().sorted().toList(),
        returns.stream()
            .map(ContributionReturned::due)
            .min(Comparator.naturalOrder())
            .orElseThrow(),
        List.of(),
        null,
        false);
  }

  /** What was asked before and is not there yet. */
  public static Wanted still(List<Integer> parts, LocalDate due) {
    return new Wanted(parts, due, List.of(), null, false);
  }

  /** {@code deelvraag 6}, {@code deelvragen 3 en 6}. */
  String inWords() {
    return MailWords.parts(parts);
  }

  List<Fact> facts() {
    return noteConfidential
        ? Stream.concat(
                laterDays.stream(),
                Stream.of(new Fact("Nota", "vertrouwelijk; u leest ze in het portaal")))
            .toList()
        : laterDays;
  }

  More more(ToldQuestion question, Deadline deadline, Cabinet from) {
    return new More(
        deadline,
        note == null ? null : new Note(from.name(), note),
        question.parts(parts),
        List.of());
  }
}
