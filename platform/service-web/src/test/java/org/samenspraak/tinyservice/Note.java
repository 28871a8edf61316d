package org.samenspraak.tinyservice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.Wake;

@AggregateType("note")
public class Note extends Aggregate {
  private String id = "";
  private String text = "";
  private @Nullable LocalDate remindOn;

  static Note of(String id, String text, @Nullable LocalDate remindOn) {
    Note note = new Note();
    note.id = id;
    note.remindOn = remindOn;
    note.write(text);
    return note;
  }

  void write(String newText) {
    if (newText.equals("verboden")) {
      throw new Refusal(Kind.CONFLICT, "forbidden-text", "Deze tekst mag niet.")
          .field("text")
          .with("instead", "iets anders");
    }
    text = newText;
    raise(new NoteEvent.Written(id, newText, remindOn));
  }

  String text() {
    return text;
  }

  @Override
  public @Nullable Wake wakeOn() {
    return remindOn == null
        ? null
        : new Wake(
            "reminder", remindOn.atTime(6, 0).atZone(ZoneId.of("Europe/Brussels")).toInstant());
  }

  @Override
  public void wake(Wake wake, Instant now) {
    remindOn = null;
    raise(new NoteEvent.Recalled(id, wake.kind()));
  }
}
