package org.samenspraak.testsupport.badhouse.mail;

import org.samenspraak.testsupport.badhouse.letters.LetterNeedsMail;

/** Rule 10. */
public record MailNeedsLetter(LetterNeedsMail letter) {}
