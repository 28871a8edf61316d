/** Who changed what and who read what is confidential: kept by pseudonym, shown to an auditor. */
@NullMarked
package org.samenspraak.web.audit;

import org.jspecify.annotations.NullMarked;
