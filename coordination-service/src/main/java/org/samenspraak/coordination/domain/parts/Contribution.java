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
 * @param delegation that its administration drafts it, or drafted it, for as long as it is awaited
 * @param earlier how many of the versions were for an earlier text of the part
 */
public record Contribution(
    MinisterId minister,
    ContributionStatus status,
    LocalDate due,
    @Nullable Note note,
    @Nullable Declined declined,
    List<Delivery> versions,
    @Nullable Delegation delegation,
    int earlier) {

  public static Contribution requested(MinisterId minister, LocalDate due, @Nullable Note note) {
    return new Contribution(
        minister, ContributionStatus.REQUESTED, due, note, null, List.of(), null, 0);
  }

  /** The version that counts. */
  public Optional<Delivery> latest() {
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /** How far it is. */
  public PartProgress.Asked progress() {
    return new PartProgress.Asked(minister, status, due, latest().map(Delivery::at).orElse(null));
  }

  /** Whether the coordinator waits for the ministry. */
  public boolean awaited() {
    return status.isAwaited();
  }

  /** Whether it goes into the answer. */
  public boolean accepted() {
    return status == ContributionStatus.ACCEPTED;
  }

  /** Whether something is still expected, of the ministry or of the coordinator. */
  public boolean isOpen() {
    return awaited() || delivered();
  }

  /** Whether the version that counts was delivered for an earlier text of the part. */
  public boolean isForEarlierText() {
    return !versions.isEmpty() && versions.size() == earlier;
  }

  /** The part was rewritten: what was accepted has to be judged anew. */
  Contribution forEarlierText() {
    ContributionStatus now = accepted() ? ContributionStatus.DELIVERED : status;
    return new Contribution(
        minister, now, due, note, declined, versions, delegation, versions.size());
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
    return new Contribution(minister, next, newDue, newNote, null, versions, delegation, earlier);
  }

  public Contribution cancelled() {
    refuseIn(
        Set.of(ContributionStatus.ACCEPTED),
        "contribution-already-accepted",
        "De bijdrage is al aanvaard. Zend ze eerst terug.");
    return in(ContributionStatus.CANCELLED, note);
  }

  /** Refuses when no new version can be delivered. */
  public void refuseUndeliverable() {
    refuseIn(
        Set.of(ContributionStatus.CANCELLED),
        "contribution-no-longer-asked",
        "Deze bijdrage wordt niet meer gevraagd.");
    refuseIn(
        Set.of(ContributionStatus.ACCEPTED),
        "contribution-already-accepted",
        "Uw bijdrage is al aanvaard. Vraag de coördinator ze terug te zenden als u ze wilt wijzigen.");
  }

  public Contribution delivered(String text, String salt, Instant at) {
    refuseUndeliverable();
    if (delivered() && !isForEarlierText() && versions.getLast().text().equals(text)) {
      return this;
    }
    List<Delivery> more = new ArrayList<>(versions);
    more.add(
        new Delivery(versions.size() + 1, text, salt, at, Brussels.dateOf(at).isAfter(due), null));
    return new Contribution(
        minister, ContributionStatus.DELIVERED, due, note, null, List.copyOf(more), null, earlier);
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
    List<Delivery> marked = new ArrayList<>(versions);
    marked.set(marked.size() - 1, marked.getLast().returned(why));
    return new Contribution(
        minister,
        ContributionStatus.RETURNED,
        newDue,
        Note.onReturn(why),
        declined,
        List.copyOf(marked),
        null,
        earlier);
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
        minister,
        ContributionStatus.DECLINED,
        due,
        note,
        new Declined(reason, text, at),
        versions,
        null,
        earlier);
  }

  Contribution within(InternalDue dates) {
    return awaited()
        ? new Contribution(
            minister, status, dates.within(due), note, declined, versions, delegation, earlier)
        : this;
  }

  /** Whether the ministry's administration has it to draft. */
  public boolean delegated() {
    return delegation != null && delegation.open();
  }

  /** The administration is to draft it. */
  public Contribution passedOn(Delegation.Wish wish, InternalDue dates, Instant at) {
    if (!awaited()) {
      throw conflict(
          "contribution-not-awaited",
          "U kunt alleen een bijdrage doorgeven die nog gevraagd wordt en die u nog moet leveren.");
    }
    dates.checkWithinMinistry(wish.due(), due);
    return with(Delegation.passedOn(delegation, wish, at));
  }

  /** The administration gives it back with a draft that is ready. */
  public Contribution handedBack(Delegation.Ready ready, Instant at) {
    if (ready.draftedFor() <= versions.size()) {
      throw conflict("no-draft-saved", "Er is nog geen ontwerp bewaard dat u kunt teruggeven.");
    }
    return delegation == null ? this : with(delegation.returned(ready.note(), at));
  }

  /** The cabinet drafts by itself again; what came back stays. */
  public Contribution takenBack() {
    return delegated() ? undelegated() : this;
  }

  /** Nothing is asked of the administration any more. */
  public Contribution undelegated() {
    return with(null);
  }

  /** Why the step to this made an end to it, unless the administration gave it back before. */
  public Optional<Delegation.End> delegationEndedIn(Contribution after) {
    return delegated() && after.delegation == null && after.status != status
        ? Optional.of(Delegation.End.valueOf(after.status.name()))
        : Optional.empty();
  }

  private Contribution with(@Nullable Delegation changed) {
    return new Contribution(minister, status, due, note, declined, versions, changed, earlier);
  }

  private Contribution in(ContributionStatus next, @Nullable Note nextNote) {
    return new Contribution(minister, next, due, nextNote, declined, versions, null, earlier);
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
