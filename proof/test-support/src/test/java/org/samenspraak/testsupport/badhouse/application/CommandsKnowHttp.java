package org.samenspraak.testsupport.badhouse.application;

import org.springframework.http.HttpStatus;

/** Rule 2. */
class CommandsKnowHttp {
  HttpStatus status() {
    return HttpStatus.OK;
  }
}
