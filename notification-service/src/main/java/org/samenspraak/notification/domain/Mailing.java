package org.samenspraak.notification.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * All that one recipient is told about one dossier. What happens within a window is gathered and
 * becomes one mail; since it knows every fact that was ever told it, nothing that is delivered
 * again is told again.
 *
 * <p>A window opens with the first fact, is closed by the machine's clock, and is kept here until
 * its {@link Notification} is made, so that none is lost between the two.
 */
@AggregateType(value = "mailing", indexes = "nextLookAt")
public final class Mailing extends Aggregate {

  /** Dossier of the one mailing to a recipient that gathers what is told once a day. */
  public static final String DIGEST = "digest";

  private String mailingId;
  private Recipient recipient;
  private QuestionId questionId;
  private List<Entry> gathered;
  private List<Window> closed;
  private int windows;
  private @Nullable Instant closesAt;
  // by the business clock: when a digest is made of what is gathered
  private @Nullable Instant digestAt;
  // by the machine's clock: its turn, when whoever caused it caused many
  private Instant notBefore;
  // by the machine's clock: when somebody has to look at it; absent when nothing waits
  private @Nullable Instant nextLookAt;

  /**
   * Facts that become one mail.
   *
   * @param number from 1
   * @param notBefore by the machine's clock
   */
  public record Window(int number, List<Entry> entries, Instant notBefore) {}

  @SuppressWarnings("NullAway.Init") // filled by the store
  private Mailing() {}

  /** One that has told nothing yet. */
  public static Mailing to(Recipient recipient, String dossier, QuestionId questionId) {
    Mailing mailing = new Mailing();
    mailing.mailingId = id(recipient, dossier);
    mailing.recipient = recipient;
    mailing.questionId = questionId;
    mailing.gathered = new ArrayList<>();
    mailing.closed = new ArrayList<>();
    mailing.notBefore = Instant.EPOCH;
    return mailing;
  }

  /**
   * Id of the one mailing to that recipient about that dossier; fit for a path.
   *
   * @param dossier for example {@code question/q1}
   */
  public static String id(Recipient recipient, String dossier) {
    return id(recipient.key(), dossier);
  }

  /** The same by the recipient's key. */
  public static String id(String recipient, String dossier) {
    return dossier.replace('/', '~') + "~" + recipient;
  }

  /**
   * Opens a window.
   *
   * @param closes when it is closed, by the machine's clock
   * @param turn before which its mail may not leave, by the machine's clock
   */
  public void open(Instant closes, Instant turn) {
    closesAt = closes;
    notBefore = turn;
    lookNext();
  }

  /**
   * Takes a fact into the open window.
   *
   * @param to the recipient as it is called and reached by now
   */
  public void gather(Entry entry, Recipient to) {
    recipient = to;
    gathered.add(entry);
  }

  /**
   * Closes the window of that number when its time has come.
   *
   * @param machineNow the machine's clock
   */
  public void close(int number, Instant machineNow) {
    if (number == windows + 1 && closesAt != null && !closesAt.isAfter(machineNow)) {
      close();
    }
  }

  private void close() {
    windows++;
    closed.add(new Window(windows, List.copyOf(gathered), notBefore));
    gathered.clear();
    closesAt = null;
    digestAt = null;
    notBefore = Instant.EPOCH;
    lookNext();
  }

  /**
   * What is gathered becomes a digest by then.
   *
   * @param at on the business clock
   */
  public void awaitDigest(Instant at) {
    digestAt = at;
  }

  @Override
  public @Nullable Wake wakeOn() {
    return gathered.isEmpty() || digestAt == null ? null : new Wake(DIGEST, digestAt);
  }

  /** Closes the window of a digest. */
  @Override
  public void wake(Wake wake, Instant now) {
    close();
  }

  /** Whether what it tells is told once a day. */
  public boolean isDigest() {
    return isDigest(mailingId);
  }

  /** The same by its id, or that of one of its notifications. */
  public static boolean isDigest(String id) {
    return id.startsWith(DIGEST + "~");
  }

  /** Its mail is made, or there was nothing left to tell. */
  public void made(int number) {
    closed.removeIf(window -> window.number() == number);
    lookNext();
  }

  private void lookNext() {
    nextLookAt = closed.isEmpty() ? closesAt : Instant.EPOCH;
  }

  public String id() {
    return mailingId;
  }

  public Recipient recipient() {
    return recipient;
  }

  /** Empty when it is not about a question. */
  public QuestionId questionId() {
    return questionId;
  }

  /** Number of the window that is closed next. */
  public int nextWindow() {
    return windows + 1;
  }

  /** Those whose mails are still to be made, the oldest first. */
  public List<Window> closed() {
    return List.copyOf(closed);
  }

  /** When the open window is to be closed, by the machine's clock; absent when none is open. */
  public @Nullable Instant closesAt() {
    return closesAt;
  }

  /** When somebody has to look at it, by the machine's clock; absent when nothing waits. */
  public @Nullable Instant nextLookAt() {
    return nextLookAt;
  }
}
