package org.samenspraak.coordination.domain.parts;

import org.jspecify.annotations.Nullable;

/**
 * What the coordinator says with a request, or on sending a contribution back.
 *
 * @param confidential whether it is only read here: not in events or mails
 */
public record Note(String text, boolean confidential) {

  /** Of a request; none without text. */
  public static @Nullable Note of(@Nullable String text, boolean confidential) {
    return text == null ? null : new Note(text, confidential);
  }

  /** With what is sent back: about a text that is confidential itself. */
  public static Note onReturn(String text) {
    return new Note(text, true);
  }

  /** Its text, unless there is none to be told. */
  public static @Nullable String open(@Nullable Note note) {
    return note == null || note.confidential() ? null : note.text();
  }
}
