package org.samenspraak.embedded;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;

/** The mailbox of any address: it needs no account and keeps nothing in memory. */
record FolderUser(String address, MailFolder folder) implements GreenMailUser {

  @Override
  public void deliver(MovingMessage mail) {
    deliver(mail.getMessage());
  }

  @Override
  public void deliver(MimeMessage mail) {
    folder.keep(address, mail);
  }

  @Override
  public String getEmail() {
    return address;
  }

  @Override
  public String getLogin() {
    return address;
  }

  @Override
  public String getQualifiedMailboxName() {
    return address;
  }

  @Override
  public void create() {
    throw accountless();
  }

  @Override
  public void delete() {
    throw accountless();
  }

  @Override
  public String getPassword() {
    throw accountless();
  }

  @Override
  public void setPassword(String password) {
    throw accountless();
  }

  @Override
  public void authenticate(String password) {
    throw accountless();
  }

  private static UnsupportedOperationException accountless() {
    return new UnsupportedOperationException("Addresses of the mail catcher have no account");
  }
}
