package org.samenspraak.backbone.aggregate;

import java.util.regex.Pattern;
import org.samenspraak.contracts.ids.Id;

/**
 * Who asks or did something, written {@code kind} or {@code kind:name}, for example {@code clerk}
 * or {@code cabinet:zuhal-demir}.
 *
 * @param kind lower-case word
 * @param name lower-case slug, empty for a kind that has no names
 */
public record Actor(String kind, String name) {

  private static final Pattern WRITTEN =
      Pattern.compile("[a-z][a-z-]{0,30}(:[a-z0-9][a-z0-9-]{0,80})?");

  /** Nobody in particular: may read what is public and change nothing. */
  public static final Actor PUBLIC = new Actor("public", "");

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException when the text is not {@code kind} or {@code kind:name}
   */
  public static Actor parse(String text) {
    if (!isWritten(text)) {
      throw new IllegalArgumentException("not an actor: " + text);
    }
    int colon = text.indexOf(':');
    return colon < 0
        ? new Actor(text, "")
        : new Actor(text.substring(0, colon), text.substring(colon + 1));
  }

  /** Whether that is the form of an actor. */
  public static boolean isWritten(String text) {
    return WRITTEN.matcher(text).matches();
  }

  /** Whether this is the actor of that kind and name. */
  public boolean is(String otherKind, String otherName) {
    return kind.equals(otherKind) && name.equals(otherName);
  }

  /** Whether this is the actor of that kind and name. */
  public boolean is(String otherKind, Id otherName) {
    return is(otherKind, otherName.value());
  }

  /** Whether this actor is of that kind, whatever its name. */
  public boolean isA(String otherKind) {
    return kind.equals(otherKind);
  }

  @Override
  public String toString() {
    return name.isEmpty() ? kind : kind + ":" + name;
  }
}
