/** The register of members over HTTP. */
@NullMarked
package org.samenspraak.question.members.web;

import org.jspecify.annotations.NullMarked;
