package org.samenspraak.backbone.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.Topic;

/**
 * An aggregate for tests: notes on a question, each announced; opened, then closed at a moment that
 * it waits for.
 */
@AggregateType(
    value = "dossier",
    unique = {"numberKeys", "owner,title"},
    indexes = {"owner,-dueOn"})
public final class Dossier extends Aggregate {

  @Topic("dossier-events")
  public sealed interface DossierEvent extends Event {
    @EventName("dossier.opened.v1")
    record Opened(String title) implements DossierEvent {}

    @EventName("dossier.noted.v1")
    record Noted(String text, int number) implements DossierEvent {}
  }

  /** Where it stands. */
  public sealed interface Stage {
    record Open(LocalDate since) implements Stage {}

    record Closed(LocalDate since, Instant at, String why) implements Stage {}
  }

  public record Note(String text, LocalDate on, @Nullable String remark) {}

  private final String title;
  private String owner;
  private final List<String> numberKeys;
  private final List<Note> notes;
  private final Map<String, Note> byMinister;
  private Stage stage;
  private LocalDate dueOn;
  private @Nullable Instant closesAt;

  private Dossier(
      String title,
      String owner,
      List<String> numberKeys,
      List<Note> notes,
      Map<String, Note> byMinister,
      Stage stage,
      LocalDate dueOn,
      @Nullable Instant closesAt) {
    this.title = title;
    this.owner = owner;
    this.numberKeys = numberKeys;
    this.notes = notes;
    this.byMinister = byMinister;
    this.stage = stage;
    this.dueOn = dueOn;
    this.closesAt = closesAt;
  }

  public static Dossier open(String title, String owner, LocalDate dueOn, String... numberKeys) {
    Dossier dossier =
        new Dossier(
            title,
            owner,
            new ArrayList<>(List.of(numberKeys)),
            new ArrayList<>(),
            new LinkedHashMap<>(),
            new Stage.Open(LocalDate.of(2020, 10, 28)),
            dueOn,
            null);
    dossier.raise(new DossierEvent.Opened(title));
    return dossier;
  }

  public void note(String text) {
    if (text.isBlank()) {
      throw new Refusal(Refusal.Kind.INVALID, "empty-note", "Een nota heeft tekst.");
    }
    notes.add(new Note(text, LocalDate.of(2020, 10, 29), null));
    raise(new DossierEvent.Noted(text, notes.size()));
  }

  public void noteFor(String minister, Note note) {
    byMinister.put(minister, note);
  }

  public void number(String key) {
    numberKeys.clear();
    numberKeys.add(key);
  }

  public void closeAt(Instant moment) {
    closesAt = moment;
  }

  public void pass(String topic, Envelope original) {
    forward(topic, original);
  }

  @Override
  public @Nullable Wake wakeOn() {
    return closesAt == null ? null : new Wake("closing", closesAt);
  }

  @Override
  public void wake(Wake wake, Instant now) {
    stage = new Stage.Closed(LocalDate.of(2020, 11, 30), now, wake.kind());
    closesAt = null;
  }

  public String title() {
    return title;
  }

  public String owner() {
    return owner;
  }

  public void owner(String next) {
    this.owner = next;
  }

  public List<Note> notes() {
    return notes;
  }

  public Map<String, Note> byMinister() {
    return byMinister;
  }

  public Stage stage() {
    return stage;
  }

  public LocalDate dueOn() {
    return dueOn;
  }
}
