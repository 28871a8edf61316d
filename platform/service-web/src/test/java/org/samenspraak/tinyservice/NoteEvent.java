package org.samenspraak.tinyservice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.Topic;

@Topic("tiny-note-events")
public sealed interface NoteEvent extends Event {

  @EventName("note.written.v1")
  record Written(String noteId, String text, @Nullable LocalDate remindOn) implements NoteEvent {}

  @EventName("note.recalled.v1")
  record Recalled(String noteId, String kind) implements NoteEvent {}
}
