package org.samenspraak.testsupport.badhouse.letters;

import org.samenspraak.testsupport.badhouse.mail.MailNeedsLetter;

/** Rule 10. */
public record LetterNeedsMail(MailNeedsLetter mail) {}
