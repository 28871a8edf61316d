package org.samenspraak.coordination.domain.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.workingdays.Brussels;

/**
 * What one ministry says on one part: requested, then delivered (in versions) or declined with a
 * reason; a delivered one is accepted, or sent back with a note and delivered again; an accepted
 * one can still be sent back. As long as it is not accepted it can be cancelled, and a declined or
 * cancelled one can be asked again.
 *
 * @param due internal Brussels date by which it is expected
 * @param note latest note of the coordinator, with the request or on sending back
 * @param declined why the ministry does not contribute, while it is declined
 */
public record Contribution(
    MinisterId minister,
    ContributionStatus status,
    LocalDate due,
    @Nullable Note note,
    @Nullable Declined declined,
    List<Delivery> versions) {

  public static Contribution requested(MinisterId minister, LocalDate due, @Nullable Note note) {
    return new Contribution(minister, ContributionStatus.REQUESTED, due, note, null, List.of());
  }

  /** The version that counts. */
  public Optional<Delivery> latest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /** Whether the coordinator waits for the ministry. */
  public boolean awaited() {
    return status.isAwaited();
  }

  /** Whether it goes into the answer. */
  public boolean accepted() {
    return status == ContributionStatus.ACCEPTED;
  }

  /** Whether there is a version that the coordinator has still to judge. */
  public boolean delivered() {
    return status == ContributionStatus.DELIVERED;
  }

  public Contribution asked(LocalDate newDue, @Nullable Note newNote) {
    refuseIn(
        Set.of(ContributionStatus.DELIVERED, ContributionStatus.ACCEPTED),
        "contribution-already-delivered",
        "De bijdrage is al geleverd. Zend ze met een opmerking terug als u een nieuwe versie wilt.");
    ContributionStatus next =
        status == ContributionStatus.RETURNED
            ? ContributionStatus.RETURNED
            : ContributionStatus.REQUESTED;
    return new Contribution(minister, next, newDue, newNote, null, versions);
  }

  public Contribution cancelled() {
    refuseIn(
        Set.of(ContributionStatus.ACCEPTED),
        "contribution-already-accepted",
        "De bijdrage is al aanvaard. Zend ze eerst terug.");
    return in(ContributionStatus.CANCELLED, note);
  }

  public Contribution delivered(String text, String salt, Instant at) {
    refuseIn(
        Set.of(ContributionStatus.CANCELLED),
        "contribution-no-longer-asked",
        "Deze bijdrage wordt niet meer gevraagd.");
    refuseIn(
        Set.of(ContributionStatus.ACCEPTED),
        "contribution-already-accepted",
        "Uw bijdrage is al aanvaard. Vraag de coördinator ze terug te zenden als u ze wilt wijzigen.");
    if (delivered() && versions.getLast().text().equals(text)) {
      return this;
    }
    List<Delivery> more = new ArrayList<>(versions);
    more.add(new Delivery(versions.size() + 1, text, salt, at, Brussels.dateOf(at).isAfter(due)));
    return new Contribution(
        minister, ContributionStatus.DELIVERED, due, note, null, List.copyOf(more));
  }

  /** Goes into the answer, unless the coordinator says to have read an earlier version. */
  public Contribution acceptedNow(@Nullable Integer seen) {
    if (!accepted() && !delivered()) {
      throw conflict("no-contribution-to-judge", "Er is geen geleverde bijdrage om te aanvaarden.");
    }
    int latest = versions.getLast().version();
    if (seen != null && seen != latest) {
      throw conflict(
              "not-the-latest-version",
              "U aanvaardt versie " + seen + ", maar de laatste is versie " + latest + ".")
          .field("version")
          .expected(String.valueOf(latest));
    }
    return in(ContributionStatus.ACCEPTED, note);
  }

  public Contribution returned(String why, LocalDate newDue) {
    if (!accepted() && !delivered()) {
      throw conflict(
          "no-contribution-to-judge", "Er is geen geleverde bijdrage om terug te zenden.");
    }
    return new Contribution(
        minister, ContributionStatus.RETURNED, newDue, Note.onReturn(why), declined, versions);
  }

  public Contribution declined(Declined.Reason reason, String text, Instant at) {
    refuseIn(
        Set.of(ContributionStatus.ACCEPTED, ContributionStatus.CANCELLED),
        "contribution-cannot-be-declined",
        "Een aanvaarde of niet meer gevraagde bijdrage kan niet geweigerd worden.");
    if (declined != null && declined.reason() == reason && declined.text().equals(text)) {
      return this;
    }
    return new Contribution(
        minister, ContributionStatus.DECLINED, due, note, new Declined(reason, text, at), versions);
  }

  private Contribution in(ContributionStatus next, @Nullable Note nextNote) {
    return new Contribution(minister, next, due, nextNote, declined, versions);
  }

  private void refuseIn(Set<ContributionStatus> states, String type, String message) {
    if (states.contains(status)) {
      throw conflict(type, message);
    }
  }

  private Refusal conflict(String type, String message) {
    return new Refusal(Kind.CONFLICT, type, message).with("contributionStatus", status.name());
  }
}
