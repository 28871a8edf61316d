package org.samenspraak.testsupport.goodhouse.register.files;

import java.util.List;
import org.samenspraak.testsupport.goodhouse.register.domain.Register;
import org.springframework.stereotype.Component;

/** A room that only a context has. */
@Component
class RegisterFiles {
  Register read() {
    return new Register(List.of("zuhal-demir"));
  }
}
