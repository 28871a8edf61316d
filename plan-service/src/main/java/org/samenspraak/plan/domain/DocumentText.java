package org.samenspraak.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The text of a document, searched without regard to how its lines were wrapped. */
record DocumentText(String text) {

  /** The first place where the pattern matches; a space in it stands for any white space. */
  Optional<MatchResult> find(String pattern) {
    Pattern wrapped =
        Pattern.compile(
            pattern.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return wrapped.matcher(text).results().findFirst();
  }

  List<String> lines() {
    return text.lines().toList();
  }

  /** The line, from 1, on which an offset lies. */
  int lineOf(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
