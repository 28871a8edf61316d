package org.samenspraak.question.members.files;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.samenspraak.question.csv.CsvLine;
import org.samenspraak.question.members.domain.BecameMinister;
import org.samenspraak.question.members.domain.MemberRecord;
import org.samenspraak.question.members.domain.Membership;

/**
 * Members as lines of a file that a spreadsheet opens and {@link MemberFile} reads again: one line
 * for each membership.
 */
public final class MemberLines {

  /** The columns of a file, in their order. */
  enum Column {
    ID("id", "id"),
    NAME("naam", "name"),
    GROUP("fractie", "group"),
    FROM("van", "from"),
    THROUGH("tot en met", "through"),
    MAILBOX("mailbox", "mailbox"),
    MINISTER("minister", "minister.id"),
    MINISTER_FROM("minister vanaf", "minister.from");

    private static final Pattern OF_A_MEMBERSHIP = Pattern.compile("^memberships\\[\\d{1,4}]\\.");

    private final String dutch;
    private final String field;

    Column(String dutch, String field) {
      this.dutch = dutch;
      this.field = field;
    }

    /** As it is called above the column. */
    String dutch() {
      return dutch;
    }

    /** Whether the flaw is in it. */
    boolean holds(String flawed) {
      return field.equals(OF_A_MEMBERSHIP.matcher(flawed).replaceFirst(""));
    }
  }

  /** Names the columns. */
  public static final String HEAD =
      CsvLine.head(Arrays.stream(Column.values()).map(Column::dutch).toArray());

  private MemberLines() {}

  /**
   * The lines of a member.
   *
   * @param withMailbox whether the reader may have it
   */
  public static List<String> of(MemberRecord member, boolean withMailbox) {
    BecameMinister minister = member.minister();
    return member.memberships().stream()
        .map((Membership one) ->
            CsvLine.of(
                member.id(),
                member.name(),
                one.group(),
                one.from(),
                one.through(),
                withMailbox ? member.mailbox() : null,
                minister == null ? null : minister.minister(),
                minister == null ? null : minister.from()))
        .toList();
  }
}
